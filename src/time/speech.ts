import { contains, type Span } from '../document/span.ts';
import type { Sentence, VerbGroup } from '../language/sentence.ts';
import { near } from './near.ts';
import type { Day } from './calendar.ts';

/** The day on which quoted words were said, and where it is told. */
export interface SpeechDay {
  readonly day: Day;
  readonly span: Span;
}

/** The day of a report, and the index of the sentence that tells it. */
export interface ReportDay extends SpeechDay {
  readonly sentence: number;
}

const REPORTING = new Set([
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
 * `reports` are the days of reports told so far.
 */
export function speechDay(
  text: string,
  sentence: Sentence,
  reports: readonly ReportDay[],
): SpeechDay | null {
  const last = reports.at(-1);
  if (!last || sentence.index - last.sentence > 2) return null;
  if (last.sentence === sentence.index) return last;
  return RUNS_ON.test(text.slice(sentence.from, sentence.from + 60).replace(/\s/g, ' '))
    ? last
    : null;
}

/** Whether a day told at `span` is that of a report: not quoted, no attribute ("Friday's summit"), by its verb. */
export function tellsReport(text: string, sentence: Sentence, span: Span): boolean {
  if (isQuoted(sentence, span) || /^['’]s\b/.test(text.slice(span.to, span.to + 3))) return false;
  let nearest: VerbGroup | null = null;
  let least = REACH;
  for (const verb of near(sentence.verbs, span, REACH)) {
    const distance = verb.to <= span.from ? span.from - verb.to : verb.from - span.to + 5;
    if (distance < least && !isQuoted(sentence, verb)) [nearest, least] = [verb, distance];
  }
  return nearest !== null && REPORTING.has(nearest.lemma);
}
