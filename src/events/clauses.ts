import type { Span } from '../document/span.ts';
import { COORDINATORS, PREPOSITIONS, PRONOUNS, SUBORDINATORS } from '../language/function-words.ts';
import { isWithinInstitution } from '../language/name-runs.ts';
import type { Sentence, VerbGroup, Word } from '../language/sentence.ts';
import { SAYING } from './verbs-of-saying.ts';

/** A clause of a sentence: the words `first` to `last` (inclusive), and the word that opens it. */
export interface Clause extends Span {
  readonly first: number;
  readonly last: number;
  /** The conjunction or relative word that opens it, in lower case; null for the first clause and after punctuation. */
  readonly opener: string | null;
  /** Whether it stands inside quotation marks. */
  readonly quoted: boolean;
}

/** Prepositions that, like conjunctions, set what follows apart in time: "following the invasion", "ahead of the vote". */
const SETTING_APART = new Set(['following', 'ahead', 'amid', 'during', 'despite', 'prior']);

/** Words that open a relative clause. */
const RELATIVE = new Set(['who', 'which', 'that']);

/** Words that may open a clause. */
const OPENERS = new Set([...SUBORDINATORS, ...COORDINATORS, ...SETTING_APART]);

/** "as mayor", "that day": no clause begins where no verb follows. */
const MAY_BE_NONE = new Set(['that', 'as']);

/**
 * Cuts a sentence into clauses, near enough to keep a date with its own event: at conjunctions, relative words, colons,
 * dashes, quotation marks that hold a verb, and before "and" or "but" where another verb follows.
 */
export function findClauses(sentence: Sentence): Clause[] {
  const { words } = sentence;
  const quotations = sentence.quotations.filter((part) => holdsVerb(sentence, part));
  const quoted = quotations.length > 0 ? words.map((word) => quotationOf(quotations, word)) : [];
  const firsts = [0];
  for (let i = 1; i < words.length; i++) {
    const starts = quoted[i] !== quoted[i - 1] || startsClause(sentence, i, words[i]!);
    if (starts || resumes(sentence, firsts.at(-1)!, i)) firsts.push(i);
  }
  return firsts.flatMap((first, i) => {
    const last = (firsts[i + 1] ?? words.length) - 1;
    const [from, to] = [words[first], words[last]];
    if (!from || !to) return [];
    return [
      {
        first,
        last,
        from: from.from,
        to: to.to,
        opener: openerOf(words, first),
        quoted: (quoted[first] ?? null) !== null,
      },
    ];
  });
}

const holdsVerb = ({ verbs }: Sentence, { from, to }: Span) =>
  verbs.some(({ head, tense }) => from <= head.from && head.to <= to && tense !== null);

/** Where the quotation begins that a word stands in, or null. */
const quotationOf = (quotations: readonly Span[], word: Word) =>
  quotations.find((part) => part.from <= word.from && word.to <= part.to)?.from ?? null;

function startsClause(sentence: Sentence, at: number, word: Word): boolean {
  if (word.before === ' ' && !OPENERS.has(word.lower)) return false;
  const before = sentence.words[at - 1]?.lower ?? '';
  if (/[;:](?=["“‘'(\s])|\s[-–—_]+\s|—|\)\s?[-–—_]+\s?/.test(word.before)) return true;
  if (SUBORDINATORS.has(before) && before !== 'that') return false;
  // "in that post": no conjunction after a preposition.
  if (word.lower === 'that' && PREPOSITIONS.has(before) && !SUBORDINATORS.has(before)) return false;
  if (SETTING_APART.has(word.lower)) return true;
  if (SUBORDINATORS.has(word.lower))
    return !MAY_BE_NONE.has(word.lower) || verbFollows(sentence, at, 12);
  if (COORDINATORS.has(word.lower))
    return (
      !isWithinInstitution(sentence.words, at) &&
      verbFollows(sentence, at, 5) &&
      !isPartedFromVerb(sentence, at) &&
      sentence.verbs.some((verb) => isFinite(verb) && verb.to < word.from)
    );
  if (!word.before.includes(',')) return false;
  // ", said …" after an insertion, ", adding …" before one; "Ann Lee, 52, fell" is one clause.
  const verb = sentence.verbs.find((one) => one.from === word.from);
  return verb?.tense
    ? sentence.verbs.some((one) => one.to < word.from)
    : verb !== undefined && /ing$/.test(word.lower);
}

/** "The mill, run by Ann Lee and Jean Roux, fell": one comma alone never stands between a subject and its verb. */
function isPartedFromVerb({ words, verbs }: Sentence, at: number): boolean {
  const verb = verbs.find((one) => isFinite(one) && one.from > words[at]!.from);
  if (!verb) return false;
  const between = words.slice(at + 1).filter(({ from }) => from <= verb.from);
  const commas = between.filter(({ before }) => before.includes(','));
  return commas.length === 1 && commas[0]!.from === verb.from;
}

/**
 * "The men who had rowed the boat left": the second verb of a relative clause goes on with what stands before it, if
 * that has no verb of its own yet.
 */
function resumes({ words, verbs }: Sentence, first: number, at: number): boolean {
  const [opener, word, before] = [words[first]!, words[at]!, words[first - 1]];
  if (!RELATIVE.has(opener.lower) || before === undefined) return false;
  const verb = verbs.find((one) => one.from === word.from);
  if (!verb || !isFinite(verb) || verbs.some((one) => one.to === before.to)) return false;
  const own = verbs.findLast((one) => isFinite(one) && one.to < opener.from);
  if (own && !SAYING.has(own.lemma)) return false;
  const earlier = verbs.filter((one) => one.from > opener.from && one.to < verb.from);
  const between = words.slice(first + 1, at);
  return (
    earlier.length > 0 &&
    earlier.every(isFinite) &&
    !between.some(({ lower }) => COORDINATORS.has(lower) || PRONOUNS.has(lower))
  );
}

function verbFollows(sentence: Sentence, at: number, within: number): boolean {
  const from = sentence.words[at]?.from ?? 0;
  const to = sentence.words[Math.min(at + within, sentence.words.length - 1)]?.to ?? 0;
  return sentence.verbs.some(
    (verb) =>
      verb.from > from && verb.head.to <= to && (verb.tense !== null || verb.modal !== null),
  );
}

const isFinite = (verb: VerbGroup) => verb.tense !== null || verb.modal !== null;

function openerOf(words: readonly Word[], first: number): string | null {
  const word = words[first];
  if (!word || first === 0) return word && SUBORDINATORS.has(word.lower) ? word.lower : null;
  return OPENERS.has(word.lower) ? word.lower : null;
}
