import { likely, stretch } from './dated.ts';
import type { Dated } from './dated.ts';
import type { Narrative } from './narrative.ts';
import type { Telling } from './telling.ts';

/** Words that put what is told before the day of writing, and do not say how long. */
const BEFORE_NOW = new Set('recently previously earlier formerly once lately'.split(' '));
/** Words that put it after what was told last. */
const AFTER_LAST = new Set(['later', 'afterwards', 'afterward', 'subsequently']);

/** "recently announced" is of no day; "said afterwards" lies between what was told last and the writing. */
export function byAdverb(telling: Telling, narrative: Narrative): Dated | null {
  const { verb, kind } = telling.trigger;
  if (kind !== 'statement' || verb?.tense !== 'past') return null;
  const adverbs = wordsBeside(telling);
  if (adverbs.some((word) => BEFORE_NOW.has(word))) return likely(narrative.creation);
  if (!adverbs.some((word) => AFTER_LAST.has(word))) return null;
  const last = narrative.lastHappened(telling.context.sentence);
  if (!last) return likely(narrative.creation);
  return { ...likely(last), within: stretch(last.when, narrative.creation.when) };
}

/** The words that can be a verb's adverbs: before and after it, behind whom it tells, and at the head of the sentence. */
function wordsBeside({ context: { sentence }, trigger: { verb, at, clause } }: Telling): string[] {
  const { words } = sentence;
  const behind = verb?.lemma === 'tell' ? 2 : 1;
  const beside = words.slice(at - 1, at + behind + 1);
  const opens = clause.first === 0 && words[1]?.before.includes(',') ? words.slice(0, 1) : [];
  return [...opens, ...beside].map(({ lower }) => lower);
}
