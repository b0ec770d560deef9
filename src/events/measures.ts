import type { Sentence, VerbGroup, Word } from '../language/sentence.ts';
import type { Clause } from './clauses.ts';

/** Verbs that, with an amount, tell a figure: a price, a result, a share. */
const MEASURING = new Set(
  (
    'rise fall gain lose drop climb slip slide jump plunge surge soar leap inch edge tumble sink decline increase decrease advance ' +
    'retreat close open trade quote post earn total finish end average yield price grow shrink shed add account ' +
    'contribute flow amount report compare narrow widen double triple fetch sell value estimate'
  ).split(' '),
);
const AMOUNT =
  /[$£€¥#%]\s?\d|\d\s?%|\b(?:\d[\d.,]*|half|an?|one|two|three|four|five|six|seven|eight|nine|ten)\s(?:\d\/\d\s)?(?:percent|per cent|cents?|pence|points?|dollars|yen|million|billion|trillion|shares)\b|\b\d+\/\d+\b|\b(?:unchanged|profit|earnings|revenue|losses|further|sharply|slightly|steadily)\b/iu;
/** What ends by itself: "the year ended 31 August", "the quarter ending in June". */
const PERIOD = /\b(?:years?|quarters?|months?|weeks?|periods?|half|halves)\s*$/i;

/**
 * Whether a verb tells a figure and no event: "net income fell 5%", "shares closed at $19.50", "the year ended 31
 * August".
 */
export function isMeasure(sentence: Sentence, clause: Clause, verb: VerbGroup): boolean {
  const before = sentence.words.filter(({ from, to }) => clause.from <= from && to <= verb.from);
  if (/^(?:end|begin|start|close)$/.test(verb.lemma) && PERIOD.test(asText(before))) return true;
  const after = sentence.words.filter(({ from }) => verb.to <= from && from <= clause.to + 2);
  return MEASURING.has(verb.lemma) && AMOUNT.test(asText(after).slice(0, REACH));
}

const asText = (words: readonly Word[]) => words.map((word) => word.before + word.text).join('');

/** How far after the verb its amount stands, in characters. */
const REACH = 60;
