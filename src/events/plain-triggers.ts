import { remembered } from '../base/remembered.ts';
import type { Sentence, VerbGroup, Word } from '../language/sentence.ts';
import { verbForm } from '../language/verb-forms.ts';
import type { Clause } from './clauses.ts';
import { isEventNoun } from './event-nouns.ts';
import { clauseAt, phraseStart } from './find-triggers.ts';
import type { Trigger } from './find-triggers.ts';
import { isMeasure } from './measures.ts';
import { isParticiple } from './participles.ts';

/** Verbs that only help another word to tell something. */
const HELPING = new Set(['be', 'have', 'do', 'let']);

/**
 * What is in no table and tells all the same that something happens, of the kind "event": the other verbs, and the nouns
 * that name what a verb tells.
 */
export function findPlainTriggers(
  sentence: Sentence,
  clauses: readonly Clause[],
  listed: readonly Trigger[],
): Trigger[] {
  const taken = new Set(listed.map(({ at }) => at));
  const { words, verbs } = sentence;
  const found: (Trigger | null)[] = [];
  for (const verb of verbs) {
    if (HELPING.has(verb.lemma)) continue;
    const at = words.indexOf(verb.head);
    if (!taken.has(at)) found.push(plainTrigger(clauses, at, verb.head, verb, at));
  }
  words.forEach((word, at) => {
    if (!namesEvent(word.lower) || taken.has(at)) return;
    if (verbs.some((verb) => verb.from <= word.from && word.to <= verb.to)) return;
    const first = phraseStart(sentence, at, clauseAt(clauses, at)?.first ?? 0);
    found.push(plainTrigger(clauses, at, word, null, first));
  });
  return found.filter((trigger) => trigger !== null);
}

function plainTrigger(
  clauses: readonly Clause[],
  at: number,
  word: Word,
  verb: VerbGroup | null,
  first: number,
): Trigger | null {
  const clause = clauseAt(clauses, at);
  return clause ? { kind: 'event', at, word, verb, clause, first, listed: false } : null;
}

/** "War", "win": no noun of events is shorter, in letters. */
const SHORTEST = 3;

/** "The escape", "his arrival", "looting": a noun of events, or any form of a verb that is none by its place. */
const namesEvent = remembered((lower: string): boolean => {
  if (lower.length < SHORTEST) return false;
  const form = verbForm(lower);
  if (form && (form.listed || form.form === 'ing')) return !HELPING.has(form.lemma);
  return isEventNoun(lower);
});

/** Whether a plain verb can stand for an event where a date has no other: finite, of the main text, more than a state. */
export function canStandAlone(sentence: Sentence, { verb, clause, listed }: Trigger): boolean {
  if (listed || !verb || clause.quoted || STATES.has(verb.lemma)) return false;
  if (isParticiple(sentence, clause, verb) || isMeasure(sentence, clause, verb)) return false;
  return verb.tense === 'future' || (verb.tense === 'past' && verb.modal === null);
}

/** Verbs that tell how things are, or that lead to another verb. */
const STATES = new Set(
  (
    'be have do get make let seem appear remain stay keep know believe think want need hope like love hate mean contain ' +
    'include consist depend belong own cost weigh lack deserve expect plan intend consider try continue use help see ' +
    'hear feel look sound live work follow show tell understand remember forget matter involve base concern associate ' +
    'attribute relate represent reflect prove tend mention quote describe regard view deem term compare prefer'
  ).split(' '),
);
