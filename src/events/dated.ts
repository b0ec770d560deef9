import type { SourceDocument } from '../document/source-document.ts';
import { EARLIEST, exactly, LATEST, outer, somewhereIn } from '../document/time-range.ts';
import { oneOfDays } from '../time/reading.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import type { Dating, Occurrence, TimeBasis } from './event-mention.ts';

const DAY = 86_400_000;

/** The date of an occurrence: the words it follows from, and how. */
export interface Dated {
  readonly time: TimeExpression | null;
  readonly when: Dating | null;
  readonly basis: TimeBasis | null;
  /** The stretch in which it surely lies, where `when` is only the likeliest day of it. */
  readonly within?: Dating | null;
}

export const UNDATED: Dated = { time: null, when: null, basis: null };

/** A date that is told beside the trigger. */
export function dateTold(time: TimeExpression): Dated {
  const when =
    time.range && time.edtf !== null
      ? { range: time.range, edtf: time.edtf, granularity: time.granularity }
      : null;
  return { time, when, basis: 'told' };
}

/** The civil day on which the document was written; undated where that is not known. */
export function ofCreation({ created }: SourceDocument): Dated {
  if (!created) return UNDATED;
  const start = Math.floor((created.when.start + created.offset * 60_000) / DAY) * DAY;
  const edtf = new Date(start).toISOString().slice(0, 10);
  const range = exactly(start, start + DAY);
  return { time: null, when: { range, edtf, granularity: 'day' }, basis: 'creation' };
}

/** Some time before another date, on its day; undated where that is no day. */
export function beforeOn({ time, when }: Dated): Dated {
  const day = when?.edtf.slice(0, 10) ?? '';
  const start = Date.parse(`${day}T00:00:00Z`);
  if (!when || !/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(start)) return UNDATED;
  const range = somewhereIn(start, Math.max(outer(when.range).end, start + DAY / 2));
  return { time, when: { range, edtf: `${day}?`, granularity: 'day' }, basis: 'before' };
}

/** The likeliest date where the text says none. */
export const likely = ({ time, when }: Dated): Dated => ({ time, when, basis: 'running' });

/** Some time from one date to another, their days included; null where there is no such stretch. */
export function stretch(first: Dating | null, last: Dating | null): Dating | null {
  if (!first || !last) return null;
  const [from, to] = [outer(first.range).start / DAY, outer(last.range).end / DAY];
  if (!(from < to) || from < EARLIEST / DAY + 1 || to > LATEST / DAY - 1) return null;
  const { edtf, range, granularity } = oneOfDays(Math.floor(from), Math.ceil(to), '', 'week');
  return range && edtf !== null ? { range, edtf, granularity } : null;
}

/** Some time after a date, until another; undated where there is no such stretch. */
export function since(first: Dated, last: Dated): Dated {
  const when = stretch(first.when, last.when);
  return when ? { time: first.time, when, basis: 'since' } : UNDATED;
}

const SURE: ReadonlySet<TimeBasis | null> = new Set([
  'told',
  'speech',
  'retold',
  'narrative',
  'before',
  'since',
  'creation',
]);

/** Whether the text itself says when, and not only what stands around it: what a timeline may show. */
export const isSure = (basis: TimeBasis | null): boolean => SURE.has(basis);

/** The occurrence with what is sure of its date: where that is only the likeliest, the stretch around it or nothing. */
export function surelyDated({ within, ...occurrence }: Occurrence): Omit<Occurrence, 'within'> {
  if (isSure(occurrence.timeBasis)) return occurrence;
  if (within) return { ...occurrence, when: within, timeBasis: 'since' };
  return { ...occurrence, time: null, when: null, timeBasis: null };
}
