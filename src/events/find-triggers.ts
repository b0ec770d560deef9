import { BE, DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../language/function-words.ts';
import type { Sentence, VerbGroup, Word } from '../language/sentence.ts';
import { isCommonNoun } from '../language/nouns.ts';
import type { Clause } from './clauses.ts';
import type { EventKind } from './kinds.ts';
import { isParticiple } from './participles.ts';
import { senseOf } from './senses.ts';
import { kindOfNoun, kindOfVerb } from './triggers.ts';

/** A word that tells an event: a verb with its group, or a noun (`verb` null) with the words of its phrase before it. */
export interface Trigger {
  readonly kind: EventKind;
  /** Index of the word in `Sentence.words`. */
  readonly at: number;
  readonly word: Word;
  readonly verb: VerbGroup | null;
  readonly clause: Clause;
  /** Index of the first word of the noun's phrase ("the upcoming summit"); `at` for a verb. */
  readonly first: number;
  /** Whether the tables know it, and with it its kind. */
  readonly listed: boolean;
}

/** The triggers of a sentence, in order. `text` is the document's. */
export function findTriggers(
  text: string,
  sentence: Sentence,
  clauses: readonly Clause[],
): Trigger[] {
  const found = sentence.verbs.map((verb) => verbTrigger(text, sentence, clauses, verb));
  sentence.words.forEach((word, at) => {
    if (kindOfNoun(word.lower)) found.push(nounTrigger(sentence, clauses, at, word));
  });
  return found.filter((trigger) => trigger !== null).sort((a, b) => a.at - b.at);
}

/** The clause that holds the word at an index of a sentence. */
export const clauseAt = (clauses: readonly Clause[], at: number): Clause | undefined =>
  clauses.find((one) => at <= one.last);

function verbTrigger(
  text: string,
  sentence: Sentence,
  clauses: readonly Clause[],
  verb: VerbGroup,
): Trigger | null {
  if (kindOfVerb(verb.lemma) === null) return null;
  const at = sentence.words.indexOf(verb.head);
  const clause = clauseAt(clauses, at);
  const kind = clause && tells(sentence, at, verb) ? kindOfVerbIn(text, verb, clause) : null;
  // "Media reports in Rome have said": a noun that looks like a verb of saying.
  if (clause && kind === 'statement' && isParticiple(sentence, clause, verb)) return null;
  return clause && kind !== null
    ? { kind, at, word: verb.head, verb, clause, first: at, listed: true }
    : null;
}

function kindOfVerbIn(text: string, verb: VerbGroup, clause: Clause): EventKind | null {
  const kind = kindOfVerb(verb.lemma);
  if (kind === null) return null;
  const [before, after] = [text.slice(clause.from, verb.from), text.slice(verb.to, clause.to)];
  return senseOf(verb, before, after) ?? kind;
}

function tells(sentence: Sentence, at: number, verb: VerbGroup): boolean {
  return verb.tense !== null || verb.modal !== null || isTellingParticiple(sentence, at, verb);
}

/** "seen boarding", "Speaking at the White House, he …", "Mr Trump meeting the leader": a participle that tells. */
function isTellingParticiple(sentence: Sentence, at: number, verb: VerbGroup): boolean {
  if (!verb.progressive || verb.from !== verb.head.from) return false;
  const before = sentence.words[at - 1];
  if (!before) return true;
  const afterVerb = sentence.verbs.some((group) => group.to === before.to);
  return afterVerb || (/^\p{Lu}/u.test(before.text) && !DETERMINERS.has(before.lower));
}

function nounTrigger(
  sentence: Sentence,
  clauses: readonly Clause[],
  at: number,
  word: Word,
): Trigger | null {
  const clause = clauseAt(clauses, at);
  const kind = kindOfNoun(word.lower);
  const next = sentence.words[at + 1];
  if (kind === null || !clause) return null;
  // "a meeting room", "the retirement plan": what comes before the noun that counts.
  if (next && isCommonNoun(next) && !sentence.verbs.some((verb) => verb.from === next.from))
    return null;
  if (sentence.verbs.some((verb) => verb.from <= word.from && word.to <= verb.to)) return null;
  const first = phraseStart(sentence, at, clause.first);
  const phrase = sentence.words.slice(first, at);
  if (
    phrase.some((one) => /^(?:more|most|no|any|every|such)$/.test(one.lower)) ||
    isPredicate(sentence, first, phrase)
  )
    return null;
  return { kind, at, word, verb: null, clause, first, listed: true };
}

/** Where the phrase of the noun at an index begins, not before `limit`: its determiner, or the modifiers before it up to a verb, preposition or comma. */
export function phraseStart(sentence: Sentence, at: number, limit: number): number {
  let first = at;
  for (let i = at - 1; i >= limit && at - i <= 6; i--) {
    const word = sentence.words[i];
    const after = sentence.words[i + 1];
    if (!word || !after || /[,;:.]/.test(after.before) || PREPOSITIONS.has(word.lower)) break;
    if (
      /^(?:and|or|but)$/.test(word.lower) ||
      SUBORDINATORS.has(word.lower) ||
      sentence.verbs.some((verb) => verb.from <= word.from && word.to <= verb.to)
    )
      break;
    first = i;
    if (DETERMINERS.has(word.lower) && word.lower !== "'s") break;
  }
  return first;
}

/** "it is going to be a good meeting": said of an event, not telling one. */
function isPredicate(sentence: Sentence, first: number, phrase: readonly Word[]): boolean {
  const before = sentence.words[first - 1];
  return (
    before !== undefined && BE.has(before.lower as never) && /^an?$/.test(phrase[0]?.lower ?? '')
  );
}
