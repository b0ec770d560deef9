import { contains, type Span } from '../document/span.ts';
import type { Sentence, VerbGroup } from '../language/sentence.ts';
import { near } from './near.ts';
import { spaced } from './spaced.ts';
import type { Day } from './calendar.ts';

/** The day on which quoted words were said, and where it is told. */
export interface SpeechDay {
  readonly day: Day;
  readonly span: Span;
}

/** A day that the text tells, which may be that of a report, and the sentence that tells it. */
export interface ToldDay extends SpeechDay {
  readonly sentence: Sentence;
}

export const REPORTING: ReadonlySet<string> = new Set([
  'say',
  'tell',
  'suggest',
  'announce',
  'add',
  'warn',
  'vow',
  'declare',
  'write',
  'post',
  'tweet',
  'speak',
  'state',
  'claim',
  'insist',
  'promise',
  'reply',
  'answer',
  'ask',
  'note',
  'explain',
  'argue',
  'confirm',
  'deny',
  'predict',
  'report',
  'stress',
  'respond',
  'remark',
  'call',
  'pledge',
  'urge',
  'indicate',
  'reveal',
  'comment',
  'address',
  'acknowledge',
  'admit',
]);
const RUNS_ON =
  /^\W*(?:speaking|asked|he|she|they|in (?:a|the same) (?:speech|statement|interview|post|address)|the (?:president|prime minister|minister|official|spokes\w+)|"|“)/i;

/** Farther off than this a verb is none of the day's. */
const REACH = 200;

/** Whether `span` stands inside a quotation of its sentence. */
export function isQuoted({ quotations }: Sentence, span: Span): boolean {
  return near(quotations, span, 0).some((quotation) => contains(quotation, span));
}

/**
 * The day on which the words quoted in `sentence` were said: told in the same sentence beside the verb that reports
 * them, or in one of the two sentences before where the same speaker is still speaking. Null where it is not told.
 * `told` are the days told so far.
 */
export function speechDay(
  text: string,
  sentence: Sentence,
  told: readonly ToldDay[],
): SpeechDay | null {
  const last = lastReport(text, sentence, told);
  if (!last || last.sentence === sentence) return last;
  return RUNS_ON.test(spaced(text.slice(sentence.from, sentence.from + 60))) ? last : null;
}

function lastReport(text: string, { index }: Sentence, told: readonly ToldDay[]): ToldDay | null {
  for (let i = told.length - 1; i >= 0; i--) {
    const day = told[i]!;
    if (index - day.sentence.index > 2) return null;
    if (tellsReport(text, day)) return day;
  }
  return null;
}

/** Whether a day told at `span` is that of a report: not quoted, no attribute ("Friday's summit"), by its verb. */
function tellsReport(text: string, { sentence, span }: ToldDay): boolean {
  if (isQuoted(sentence, span) || /^['’]s\b/.test(text.slice(span.to, span.to + 3))) return false;
  let nearest: VerbGroup | null = null;
  let least = REACH;
  for (const verb of near(sentence.verbs, span, REACH)) {
    const distance = verb.to <= span.from ? span.from - verb.to : verb.from - span.to + 5;
    if (distance < least && !isQuoted(sentence, verb)) [nearest, least] = [verb, distance];
  }
  return nearest !== null && REPORTING.has(nearest.lemma);
}
