import { SENTENCE_STARTERS } from './abbreviations.ts';
import { DETERMINERS, PREPOSITIONS, PRONOUNS } from './function-words.ts';
import { isDemonym, isPlace } from './gazetteer.ts';
import type { Sentence, Word } from './sentence.ts';
import { COMPANY_WORDS, HONORIFICS, NO_NAMES, OFFICES, PARTICLES } from './titles.ts';
import { verbForm } from './verb-forms.ts';
import { isCapitalised } from './words.ts';

const WITHIN_NAME = /^(?: & |[ \u00a0\u202f\r\n]+\(?|\)[ \u00a0\u202f]+|\. ?)$/;

/**
 * Runs of words that can be a name: capitalised words, the particles between them, and lower-case offices before them
 * ("US president Mr Trump"). Brackets inside a run are passed over: "President (Vladimir) Putin". `known` are the
 * lower-case words that stand capitalised inside a sentence somewhere in the document; a sentence's first word begins a
 * run only if it is one of them, or cannot be a common word.
 */
export function findNameRuns(sentence: Sentence, known: ReadonlySet<string>): Word[][] {
  const { words } = sentence;
  const runs: Word[][] = [];
  let run: Word[] = [];
  const close = () => {
    while (run.length > 0 && !isCapitalised(run.at(-1)?.text ?? '')) run.pop();
    if (run.some((word) => isCapitalised(word.text))) runs.push(run);
    run = [];
  };
  words.forEach((word, i) => {
    if (run.length > 0 && !joins(word)) close();
    const first = i === 0 || (word.before !== ' ' && /["“‘:_)–—`]\s*$/.test(word.before));
    if (
      isCapitalised(word.text)
        ? isNameWord(word, first, words[i + 1], known)
        : continues(run, word, words[i + 1])
    ) {
      run.push(word);
    } else if (run.length > 0) close();
  });
  close();
  return joinInstitutions(sentence, runs);
}

/** "Securities and Exchange Commission": one word, "and", and a run that ends in an office of state. */
function joinInstitutions(sentence: Sentence, runs: readonly Word[][]): Word[][] {
  const joined: Word[][] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    const whole = before && joinedTo(sentence, before, run);
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(run);
  }
  return joined;
}

/** The run and the one before it where the two are one name, else null. */
function joinedTo(
  sentence: Sentence,
  before: readonly Word[],
  run: readonly Word[],
): Word[] | null {
  const { words } = sentence;
  const at = words.indexOf(run[0]!);
  const and = words[at - 1];
  const isOne =
    before.length < 3 &&
    run.length > 1 &&
    and?.lower === 'and' &&
    words[at - 2] === before.at(-1) &&
    and.before === ' ' &&
    TWOFOLD.has(run[1]?.lower ?? '') &&
    !isPlace(before.at(-1)?.text ?? '');
  if (isOne) return [...before, and, ...run];
  return isFirm(words, at, before, run) ? wordsBetween(sentence, before[0], run.at(-1)) : null;
}

/** "Tarvel's Holdings Inc.": nothing but words for a company, from the word `at` on, after its owner. */
const isFirm = (
  words: readonly Word[],
  at: number,
  before: readonly Word[],
  run: readonly Word[],
) =>
  words[at - 1]?.lower === "'s" &&
  words[at - 2] === before.at(-1) &&
  run.every((word) => COMPANY_WORDS.has(word.lower));

const wordsBetween = ({ words }: Sentence, first: Word | undefined, last: Word | undefined) =>
  words.filter((word) => first && last && first.from <= word.from && word.to <= last.to);

/** What an institution's name ends in that may hold an "and". */
const TWOFOLD = new Set(
  'commission administration department ministry committee agency bureau office board council association service'.split(
    ' ',
  ),
);

/** Whether the "and" at a position is inside an institution's name: "the Food and Drug Administration". */
export function isWithinInstitution(words: readonly Word[], at: number): boolean {
  const [before, next, last] = [at - 1, at + 1, at + 2].map((i) => words[i]);
  return (
    isCapitalised(before?.text ?? '') &&
    isCapitalised(next?.text ?? '') &&
    isCapitalised(last?.text ?? '') &&
    TWOFOLD.has(last?.lower ?? '')
  );
}

/** The words that a document writes with a capital where none is due. */
export function findKnownNames(sentences: readonly Sentence[]): Set<string> {
  const known = new Set<string>();
  for (const { words } of sentences) {
    for (const word of words) {
      if (word !== words[0] && isCapitalised(word.text) && !/["“‘:._)–—`]\s*$/.test(word.before))
        known.add(word.lower);
    }
  }
  return known;
}

const joins = ({ before }: Word) => before === ' ' || WITHIN_NAME.test(before);

function isNameWord(
  word: Word,
  first: boolean,
  next: Word | undefined,
  known: ReadonlySet<string>,
): boolean {
  if (NO_NAMES.has(word.lower) || word.lower === 'i') return false;
  if (!first) return true;
  if (DETERMINERS.has(word.lower) || PREPOSITIONS.has(word.lower) || PRONOUNS.has(word.lower))
    return false;
  if (
    HONORIFICS.has(word.lower) ||
    (OFFICES.has(word.lower) && next !== undefined && isCapitalised(next.text)) ||
    isPlace(word.lower) ||
    isDemonym(word.lower) ||
    known.has(word.lower)
  )
    return true;
  if (
    SENTENCE_STARTERS.has(word.lower) ||
    verbForm(word.lower)?.listed ||
    /(?:ly|ing|ed)$/.test(word.lower)
  )
    return false;
  return (
    next !== undefined &&
    joins(next) &&
    (isCapitalised(next.text) || verbForm(next.lower)?.listed === true || next.lower === "'s")
  );
}

function continues(run: readonly Word[], word: Word, next: Word | undefined): boolean {
  if (!next || !isCapitalised(next.text) || NO_NAMES.has(next.lower) || !joins(next)) return false;
  if (OFFICES.has(word.lower)) return true;
  // "Mr. Hall of Hall Brothers": a person, and a firm.
  if (word.lower === 'of' && HONORIFICS.has(run[0]?.lower ?? '')) return false;
  return (
    run.length > 0 && PARTICLES.has(word.lower) && !isPlace(next.lower) && word.lower !== 'for'
  );
}
