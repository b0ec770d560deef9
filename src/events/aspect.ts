import type { Sentence, VerbGroup } from '../language/sentence.ts';
import { beforeOn, dateTold, likely, since, UNDATED } from './dated.ts';
import type { Dated } from './dated.ts';
import type { Trigger } from './find-triggers.ts';
import type { Narrative } from './narrative.ts';
import type { Telling } from './telling.ts';
import { isByTheHour } from './told.ts';

/** "have burned two villages since he was expelled on July 20": from then until the writing. */
export function sinceThen({ trigger, context }: Telling, { creation }: Narrative): Dated | null {
  const { sentence, clauses, times } = context;
  const from = clauses.find(({ opener }) => opener === 'since');
  if (!from || trigger.clause === from) return null;
  const verb = helpedBy(sentence, trigger);
  if (!verb?.perfect || verb.tense !== 'present') return null;
  const time = times.find(({ span }) => span.from >= from.from && span.to <= from.to);
  return time ? since(dateTold(time), creation) : null;
}

/**
 * What somebody had said lies before what was told last, who knows how long; "had earlier said" beside an hour is of the
 * same day. "Has said" is some time before the writing.
 */
export function background({ trigger, context }: Telling, narrative: Narrative): Dated | null {
  const { kind, clause } = trigger;
  const verb = helpedBy(context.sentence, trigger);
  if (!verb?.perfect || kind !== 'statement') return null;
  if (verb.tense !== 'past') return verb === trigger.verb ? likely(narrative.creation) : null;
  const last = narrative.lastHappened(context.sentence);
  if (!last?.when) return UNDATED;
  const isEarlier = context.sentence.words
    .slice(clause.first, trigger.at)
    .some(({ lower }) => lower === 'earlier');
  return isEarlier && isByTheHour(last.when) ? beforeOn(last) : likely(last);
}

/** The group whose auxiliary a verb shares, "had come and gone": its own where it has one or another subject. */
function helpedBy({ words, verbs }: Sentence, { verb, at }: Trigger): VerbGroup | null {
  if (!verb || verb.tense !== 'past' || verb.from !== verb.head.from) return verb;
  if (!/^(?:and|or|but)$/.test(words[at - 1]?.lower ?? '')) return verb;
  const before = verbs.findLast((one) => one.to < verb.from && one.tense !== null);
  return before?.perfect ? before : verb;
}
