import type { Sentence, VerbGroup } from '../language/sentence.ts';
import type { Clause } from './clauses.ts';

/** Verbs that, with an amount, tell a figure: a price, a result, a share. */
const MEASURING = new Set(
  (
    'rise fall gain lose drop climb slip slide jump plunge surge soar tumble sink decline increase decrease advance ' +
    'retreat close open trade quote post earn total finish end average yield price grow shrink shed add account ' +
    'contribute flow amount report compare narrow widen double triple fetch sell value estimate'
  ).split(' '),
);
const AMOUNT =
  /[$£€¥#%]\s?\d|\d\s?%|\b(?:\d[\d.,]*|half|an?|one|two|three|four|five|six|seven|eight|nine|ten)\s(?:\d\/\d\s)?(?:percent|per cent|cents?|pence|points?|dollars|yen|million|billion|trillion|shares)\b|\b(?:unchanged|profit|earnings|revenue|losses)\b/iu;
/** What ends by itself: "the year ended 31 August", "the quarter ending in June". */
const PERIOD = /\b(?:years?|quarters?|months?|weeks?|periods?|half|halves)\s*$/i;

/**
 * Whether a verb tells a figure and no event: "net income fell 5%", "shares closed at $19.50", "the year ended 31
 * August".
 */
export function isMeasure(sentence: Sentence, clause: Clause, verb: VerbGroup): boolean {
  const words = sentence.words.filter((word) => clause.from <= word.from && word.to <= clause.to);
  const textOf = (list: typeof words) => list.map((word) => word.before + word.text).join('');
  const before = textOf(words.filter((word) => word.to <= verb.from));
  if (/^(?:end|begin|start|close)$/.test(verb.lemma) && PERIOD.test(before)) return true;
  return (
    MEASURING.has(verb.lemma) &&
    AMOUNT.test(textOf(words.filter((word) => word.from > verb.to)).slice(0, REACH))
  );
}

/** How far after the verb its amount stands, in characters. */
const REACH = 60;
