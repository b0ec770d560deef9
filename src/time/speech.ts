import { contains, type Span } from '../document/span.ts';
import type { Sentence } from '../language/sentence.ts';
import type { TimeExpression } from './time-expression.ts';
import type { Day } from './calendar.ts';

/** The day on which quoted words were said, and where it is told. */
export interface SpeechDay {
  readonly day: Day;
  readonly span: Span;
}

/** A day that an expression came to. */
export interface ToldDay {
  readonly expression: TimeExpression;
  readonly day: Day;
  readonly sentence: Sentence;
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

/** Whether `span` stands inside a quotation of its sentence. */
export function isQuoted(sentence: Sentence, span: Span): boolean {
  return sentence.quotations.some((quotation) => contains(quotation, span));
}

/**
 * The day on which the words quoted in `sentence` were said: told in the same sentence beside the verb that reports
 * them, or in one of the two sentences before where the same speaker is still speaking. Null where it is not told.
 */
export function speechDay(
  text: string,
  sentence: Sentence,
  told: readonly ToldDay[],
): SpeechDay | null {
  const own = told.filter((day) => day.sentence === sentence && dates(text, day));
  const chosen =
    own.at(-1) ??
    (RUNS_ON.test(text.slice(sentence.from, sentence.to)) ? carried(text, sentence, told) : null);
  return chosen && { day: chosen.day, span: chosen.expression.span };
}

function carried(text: string, sentence: Sentence, told: readonly ToldDay[]): ToldDay | null {
  const before = told.filter(
    ({ sentence: other }) => other.index < sentence.index && sentence.index - other.index <= 2,
  );
  return before.filter((day) => dates(text, day)).at(-1) ?? null;
}

/** Whether the day is that of a report: not quoted itself, no attribute ("Friday's summit"), beside a reporting verb. */
function dates(text: string, { expression, sentence }: ToldDay): boolean {
  const { span } = expression;
  if (isQuoted(sentence, span) || /^['’]s\b/.test(text.slice(span.to, span.to + 3))) return false;
  const distances = sentence.verbs
    .filter((verb) => !isQuoted(sentence, verb))
    .map(
      (verb) =>
        [verb.to <= span.from ? span.from - verb.to : verb.from - span.to + 5, verb.lemma] as const,
    )
    .sort((a, b) => a[0] - b[0]);
  const nearest = distances[0];
  return nearest !== undefined && REPORTING.has(nearest[1]);
}
