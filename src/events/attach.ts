import type { Span } from '../document/span.ts';
import type { Sentence, Word } from '../language/sentence.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import type { Trigger } from './find-triggers.ts';

/** "told BBC Radio 4 on Friday": a date further from a verb of saying belongs to what was said. In words. */
const SPOKEN_WITHIN = 6;
const DESTINATION = /^(?:to|towards?)$/;

/**
 * The time that the sentence tells for a trigger, or null. A noun takes a time that touches its phrase ("Friday's summit",
 * "the invasion of Ukraine in 2022"); a verb takes one of its own clause that no other verb stands before and no noun
 * has for its own. `times` are the resolved points of the sentence, in order.
 */
export function attachTime(
  text: string,
  sentence: Sentence,
  trigger: Trigger,
  triggers: readonly Trigger[],
  times: readonly TimeExpression[],
): TimeExpression | null {
  const sameSide = times.filter(
    (time) => isQuoted(sentence, time.span.from) === isQuoted(sentence, trigger.word.from),
  );
  if (!trigger.verb) return nounTime(text, sentence, trigger, sameSide);
  const claimed = new Set(
    triggers
      .filter((other) => !other.verb)
      .map((other) => modifyingTime(text, sentence, other, sameSide)),
  );
  return verbTime(
    sentence,
    trigger,
    sameSide.filter((time) => !claimed.has(time)),
  );
}

const isQuoted = (sentence: Sentence, at: number) =>
  sentence.quotations.some((quotation) => quotation.from <= at && at < quotation.to);

function nounTime(
  text: string,
  sentence: Sentence,
  trigger: Trigger,
  times: readonly TimeExpression[],
): TimeExpression | null {
  return (
    modifyingTime(text, sentence, trigger, times) ?? followingTime(text, sentence, trigger, times)
  );
}

/** "Friday's summit", "the 2015 deal", "a Thursday meeting": the time stands inside the noun's phrase. */
function modifyingTime(
  text: string,
  sentence: Sentence,
  trigger: Trigger,
  times: readonly TimeExpression[],
): TimeExpression | null {
  const start = sentence.words[trigger.first]?.from ?? trigger.word.from;
  const inside = times.find((time) => time.span.from >= start && time.span.to <= trigger.word.from);
  return (
    inside ??
    times.find(
      (time) => time.span.to <= start && /^['’]?s? ?$/.test(text.slice(time.span.to, start)),
    ) ??
    null
  );
}

/** "a joint call with Mr Trump earlier this week": after the noun, with no verb and no clause between. */
function followingTime(
  text: string,
  sentence: Sentence,
  trigger: Trigger,
  times: readonly TimeExpression[],
): TimeExpression | null {
  const time = times.find((one) => one.span.from > trigger.word.to);
  if (!time || time.span.from > trigger.clause.to) return null;
  const between = text.slice(trigger.word.to, time.span.from);
  if (
    /[;:]|, (?:and|but|who|which)/.test(between) ||
    sentence.verbs.some((verb) => verb.from > trigger.word.to && verb.to < time.span.from)
  )
    return null;
  const before = sentence.words[trigger.first - 1];
  return before && DESTINATION.test(before.lower) ? null : time;
}

function verbTime(
  sentence: Sentence,
  trigger: Trigger,
  times: readonly TimeExpression[],
): TimeExpression | null {
  const verb = trigger.verb;
  if (!verb) return null;
  const { clause } = trigger;
  const own = times.filter(
    ({ span }) =>
      (span.from >= clause.from && span.to <= clause.to + 1) || opensFor(sentence, trigger, span),
  );
  const free = own.filter(
    (time) =>
      opensFor(sentence, trigger, time.span) ||
      !sentence.verbs.some(
        (other) => other !== verb && isFinite(other) && isBetween(other, verb, time.span),
      ),
  );
  const reach =
    trigger.kind === 'statement'
      ? (sentence.words[trigger.at + SPOKEN_WITHIN]?.from ?? sentence.to)
      : sentence.to;
  const asked = sentence.words
    .slice(trigger.at + 1)
    .find((word) => /^(?:that|what|whether|how|why)$/.test(word.lower));
  const after = free.find(
    (time) =>
      time.span.from > verb.head.to &&
      time.span.from <= Math.min(reach, asked && trigger.kind === 'statement' ? asked.from : reach),
  );
  const first = sentence.verbs.find((other) => other.from >= clause.from && isFinite(other));
  const leading = free.find(
    (time) =>
      time.span.to <= verb.from &&
      (first === verb || !first || time.span.to <= first.from) &&
      !standsInside(sentence, clause, verb, time.span) &&
      !isOfParticiple(sentence, clause, verb, time.span),
  );
  return after ?? leading ?? null;
}

/** "Lee, a star of the 1940s, died": between commas with other words, a date is not the verb's. */
function standsInside({ words }: Sentence, clause: Span, verb: Span, { from, to }: Span): boolean {
  const isApart = ({ before }: Word) => before.includes(',');
  const opens = words.findLast(
    (word) => word.from > clause.from && word.from <= from && isApart(word),
  );
  const closed = words.some((word) => word.from >= to && word.from <= verb.from && isApart(word));
  const between = words.filter((word) => opens && word.from >= opens.from && word.to <= from);
  return closed && between.length > DATE_LEADS;
}

/** "After leaving Rome on Monday, Ann Lee said": a date between a participle and the comma is the participle's. */
function isOfParticiple({ words, verbs }: Sentence, clause: Span, verb: Span, time: Span): boolean {
  const isLed = verbs.some(
    (one) => !isFinite(one) && one.progressive && one.from >= clause.from && one.to <= time.from,
  );
  return (
    isLed &&
    words.some(({ from, before }) => from >= time.to && from <= verb.from && before.includes(','))
  );
}

/** So many words may lead to a date that stands between commas alone: ", late on Friday,". */
const DATE_LEADS = 2;

/**
 * "On Monday the trucks, many of them laden, streamed north", "in May the men who had rowed the boat left": the first
 * words are of a verb after an insertion or a relative clause.
 */
function opensFor({ words, verbs }: Sentence, { verb, clause }: Trigger, { from }: Span): boolean {
  const isInserted = clause.opener === null && clause.from === verb?.from;
  const first = verbs.find(isFinite);
  if (!isInserted || !first || from > (words[1]?.from ?? from)) return false;
  const relative = words.find(({ lower }) => /^(?:who|which|that)$/.test(lower));
  return first === verb || (relative !== undefined && relative.from < first.from);
}

const isFinite = (verb: { tense: unknown; modal: unknown }) =>
  verb.tense !== null || verb.modal !== null;

function isBetween(
  other: { from: number; to: number },
  verb: { from: number; to: number },
  span: { from: number; to: number },
): boolean {
  return span.from > verb.to
    ? other.from > verb.to && other.to < span.from
    : other.from > span.to && other.to < verb.from;
}
