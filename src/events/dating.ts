import type { SourceDocument } from '../document/source-document.ts';
import { outer, somewhereIn } from '../document/time-range.ts';
import { exactly } from '../document/time-range.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import type { Context } from './context.ts';
import type { Dating, EventMention, Named, TimeBasis } from './event-mention.ts';
import type { Trigger } from './find-triggers.ts';

const DAY = 86_400_000;

/** The date of a mention: the words it follows from, and how. */
export interface Dated {
  readonly time: TimeExpression | null;
  readonly when: Dating | null;
  readonly basis: TimeBasis | null;
}

const UNDATED: Dated = { time: null, when: null, basis: null };

/** A date that is told beside the trigger. */
export function dateTold(time: TimeExpression): Dated {
  return { time, when: toDating(time), basis: 'told' };
}

/**
 * The date of a statement that tells none itself; any other event stays undated. It is the same speech as the statement just before it, if the same
 * person goes on; "had earlier said" lies before what was told last, on its day; a plain past or present is the news of
 * the document's own day. What stands in the perfect or in a subordinate clause is background: no date.
 */
export function dateStatement(
  document: SourceDocument,
  context: Context,
  trigger: Trigger,
  speakers: readonly Named[],
  earlier: readonly EventMention[],
): Dated {
  const verb = trigger.verb;
  if (trigger.kind !== 'statement' || !verb || verb.tense === 'future' || verb.modal !== null)
    return UNDATED;
  if (verb.perfect) return verb.tense === 'past' ? beforeLast(context, earlier) : UNDATED;
  if (
    trigger.clause.opener !== null &&
    /^(?:after|before|when|while|since|although|because|that|as)$/.test(trigger.clause.opener) &&
    context.clauses.indexOf(trigger.clause) > 0
  )
    return UNDATED;
  return sameSpeech(context, speakers, earlier) ?? ofCreation(document);
}

function sameSpeech(
  context: Context,
  speakers: readonly Named[],
  earlier: readonly EventMention[],
): Dated | null {
  const previous = earlier.findLast((mention) => mention.kind === 'statement');
  const goesOn =
    previous?.when &&
    context.sentence.index - previous.reference.sentence <= 1 &&
    speakers.length > 0 &&
    previous.participants[0]?.name === speakers[0]?.name;
  if (!goesOn || (previous.timeBasis !== 'told' && previous.timeBasis !== 'speech')) return null;
  return { time: previous.time, when: previous.when, basis: 'speech' };
}

function beforeLast(context: Context, earlier: readonly EventMention[]): Dated {
  const last = earlier.findLast(
    (mention) => mention.when !== null && mention.status === 'happened',
  );
  if (!last?.when || !last.time || context.sentence.index - last.reference.sentence > 1)
    return UNDATED;
  const { end } = outer(last.when.range);
  const day = last.when.edtf.slice(0, 10);
  const start = Date.parse(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(start)) return UNDATED;
  return {
    time: last.time,
    when: {
      range: somewhereIn(start, Math.max(end, start + DAY / 2)),
      edtf: `${day}?`,
      granularity: 'day',
    },
    basis: 'narrative',
  };
}

/** The civil day on which the document was written. */
export function ofCreation(document: SourceDocument): Dated {
  const { created } = document;
  if (!created) return UNDATED;
  const start = Math.floor((created.when.start + created.offset * 60_000) / DAY) * DAY;
  return {
    time: null,
    when: {
      range: exactly(start, start + DAY),
      edtf: new Date(start).toISOString().slice(0, 10),
      granularity: 'day',
    },
    basis: 'creation',
  };
}

function toDating(time: TimeExpression): Dating | null {
  return time.range && time.edtf !== null
    ? { range: time.range, edtf: time.edtf, granularity: time.granularity }
    : null;
}
