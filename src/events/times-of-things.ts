import { PREPOSITIONS } from '../language/function-words.ts';
import { isCommonNoun } from '../language/nouns.ts';
import type { Sentence } from '../language/sentence.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import type { Context } from './context.ts';
import type { Trigger } from './find-triggers.ts';
import { kindOfNoun } from './triggers.ts';

/** The points in time of a sentence that can be those of a trigger: without what is no point, or that of a thing. */
export function pointsFor(context: Context, trigger: Trigger): TimeExpression[] {
  return context.times.filter(
    (time) =>
      time.range !== null &&
      time.edtf !== null &&
      !isOfThing(context, time, trigger) &&
      !isOverForPerfect(context, time, trigger),
  );
}

/** "has begun paying for the storm two weeks ago": a time that is over is that of a noun before it, not of the perfect. */
function isOverForPerfect(
  { created, sentence }: Context,
  { range, span }: TimeExpression,
  { verb }: Trigger,
): boolean {
  if (!verb?.perfect || verb.tense !== 'present' || !created || !range) return false;
  if (range.end.end > created.start) return false;
  return sentence.words.some(
    ({ from, to, lower }) => from > verb.to && to < span.from && kindOfNoun(lower) !== null,
  );
}

/**
 * Whether a time belongs to a thing and tells of no event: "debentures due 1 March 2011", "the year ended 31 August"; a
 * quarter is what is reported of, not when.
 */
function isOfThing(
  { text, sentence }: Context,
  time: TimeExpression,
  { verb, kind, word }: Trigger,
): boolean {
  // "the raid in Rome and last month's blast": a time in a phrase behind it is that of another noun.
  const isBehind = verb !== null || time.span.from > word.to;
  if (isBehind && /^['’]s /.test(text.slice(time.span.to, time.span.to + 3))) return true;
  const before = text.slice(Math.max(0, time.span.from - 16), time.span.from);
  if (
    verb &&
    /\b(?:due|effective|payable|maturing|ended|ending|of record) (?:on |in )?$/i.test(before)
  )
    return true;
  if (kind === 'statement' && time.granularity === 'quarter') return true;
  return isBehind && isBeforeNoun(sentence, time);
}

/** "the famous 11th-century temple": between an article and a noun. */
function isBeforeNoun({ words, verbs }: Sentence, { span }: TimeExpression): boolean {
  const first = words.findIndex((word) => word.from >= span.from);
  const next = words.find((word) => word.from >= span.to);
  const lead = words.slice(Math.max(0, first - 2), first).map((word) => word.lower);
  return (
    next !== undefined &&
    isCommonNoun(next) &&
    !verbs.some((verb) => verb.from === next.from) &&
    lead.some((word) => /^(?:the|an?|his|her|its|their)$/.test(word)) &&
    !PREPOSITIONS.has(lead.at(-1) ?? '')
  );
}
