import type { SourceDocument } from '../document/source-document.ts';
import { AS_FIRST_READ, type TimeExpression } from '../time/time-expression.ts';
import { byAdverb } from './adverbs-of-time.ts';
import { background, sinceThen } from './aspect.ts';
import type { Context } from './context.ts';
import { dateTold, likely, ofCreation, UNDATED } from './dated.ts';
import type { Dated } from './dated.ts';
import { Narrative } from './narrative.ts';
import { joined, reported, sequel } from './sequel.ts';
import type { Telling } from './telling.ts';
import { findTold, isLater } from './told.ts';

type DateRule = (telling: Telling, narrative: Narrative) => Dated | null;

/** What a date may follow from, in the order in which it is tried; null hands on to the next. */
const RULES: readonly DateRule[] = [
  told,
  aheadOrUnreal,
  sinceThen,
  (telling, narrative) => narrative.atOnce(telling),
  background,
  byAdverb,
  joined,
  (telling, narrative) => narrative.retold(telling),
  sequel,
  reported,
  dayOfSpeaker,
  news,
  governed,
  present,
  ofTheDay,
  (telling, narrative) => narrative.beside(telling),
  (telling, narrative) => narrative.repeated(telling),
  (telling, narrative) => narrative.running(telling),
];

/**
 * The date of each of a document's tellings, in their order: told beside them, or following from what is told elsewhere. What
 * is only the likeliest has the basis "running".
 */
export function dateTellings(document: SourceDocument, tellings: readonly Telling[]): Dated[] {
  const creation = ofCreation(document);
  const narrative = new Narrative(creation, findTold(tellings, creation));
  return tellings.map((telling) => {
    const dated = dateBy(telling, narrative);
    narrative.add(telling, dated);
    return dated;
  });
}

function dateBy(telling: Telling, narrative: Narrative): Dated {
  for (const rule of RULES) {
    const dated = rule(telling, narrative);
    if (dated) return dated;
  }
  return UNDATED;
}

function told({ told: time, trigger: { verb }, reading }: Telling, { creation }: Narrative) {
  if (!time) return null;
  const isPast = verb?.tense === 'past' && reading.status === 'happened';
  return isPast && isLater(time, creation) && !isPicked(time)
    ? dateBefore(time, creation)
    : dateTold(time);
}

/** Whether the reader chose how the expression is read: then nothing else does. */
function isPicked({ alternatives }: TimeExpression): boolean {
  return alternatives.some(({ why }) => why === AS_FIRST_READ);
}

/** What the past tells did not happen after the writing: another reading of the same words, or none. */
function dateBefore(time: TimeExpression, creation: Dated): Dated {
  const earlier = time.alternatives.find((one) => one.edtf !== null && !isLater(one, creation));
  return earlier?.edtf && earlier.range
    ? { ...dateTold(time), when: { ...earlier, edtf: earlier.edtf, range: earlier.range } }
    : UNDATED;
}

/** What is to come or only possible has no date but a told one. */
function aheadOrUnreal({ trigger: { verb }, reading }: Telling): Dated | null {
  const isUnreal = verb
    ? verb.tense === 'future' || verb.modal !== null
    : reading.told && reading.status !== 'happened';
  return isUnreal ? UNDATED : null;
}

/** The day on which the same speaker was last told to have acted or spoken. */
function dayOfSpeaker(telling: Telling, narrative: Narrative): Dated | null {
  const { kind, verb } = telling.trigger;
  if (kind !== 'statement' || !verb || isDependent(telling)) return null;
  return narrative.dayOfSpeaker(telling);
}

/**
 * A statement in the plain past or present is the news of the document's own day; where the news is of the day before,
 * of one of the two.
 */
function news(telling: Telling, narrative: Narrative): Dated | null {
  const { verb, kind } = telling.trigger;
  if (kind !== 'statement' || !verb || isDependent(telling)) return null;
  const within = verb.tense === 'past' ? narrative.newsDays() : null;
  return within ? { ...likely(narrative.creation), within } : narrative.creation;
}

const SETTING = /^(?:after|before|when|while|since|although|because|that|as)$/;

/** Told in a clause that only sets the scene for another. */
function isDependent({ context, trigger: { clause } }: Telling): boolean {
  return (
    clause.opener !== null && SETTING.test(clause.opener) && context.clauses.indexOf(clause) > 0
  );
}

/** "He fled, taking the car", "decided to leave": a verb without a tense goes with the one before it. */
function governed({ trigger: { verb }, context }: Telling, narrative: Narrative): Dated | null {
  return verb?.tense === null && !verb.perfect ? narrative.governing(context.sentence) : null;
}

/** What is told in the present is so on the document's own day; a headline tells in the present what happened. */
function present({ trigger: { verb }, context }: Telling, narrative: Narrative): Dated | null {
  const isPresent = verb?.tense === 'present' && !verb.perfect;
  return isPresent && !isHeadline(context) ? likely(narrative.creation) : null;
}

/** A line that no full stop ends. */
function isHeadline({ text, sentence }: Context): boolean {
  return !/[.!?…:;]["”’')]*\s*$/.test(
    text.slice(Math.max(sentence.from, sentence.to - 6), sentence.to),
  );
}

/** Verbs that tell what is reported, or how things stand: in the past, too, so on the day of the news. */
const OF_THE_DAY = new Set(
  (
    'accord appear assure believe cite continue decline expect hope insist intend know like mean need plan quote remain ' +
    'seek seem show think urge want'
  ).split(' '),
);

function ofTheDay({ trigger: { verb } }: Telling, narrative: Narrative): Dated | null {
  return verb && OF_THE_DAY.has(verb.lemma) ? likely(narrative.creation) : null;
}
