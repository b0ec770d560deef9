import { findMoments, midnightOf, slotIn } from './moment.ts';
import type { SourceDocument } from './source-document.ts';
import type { TimeAnchor } from './time-anchor.ts';
import { fixed } from './zones.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What a reader says of the time of a document: a day, and where known the clock time and minutes east of UTC. */
export interface ToldTime {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `HH:MM`. */
  readonly time?: string;
  readonly offset?: number;
}

/** The document with another creation time, or with none. */
export function setCreated(document: SourceDocument, created: TimeAnchor | null): SourceDocument {
  return { ...document, created };
}

/** The document as of the time that a reader set. Throws where that is no time of the calendar. */
export function withCreated(document: SourceDocument, told: ToldTime): SourceDocument {
  return setCreated(document, { ...readTold(told), known: 'reader' });
}

/** A day without a clock time is that day as clocks at `offset` count it. */
function readTold({ date, time, offset = 0 }: ToldTime): Pick<TimeAnchor, 'when' | 'offset'> {
  const midnight = readDay(date);
  if (midnight === null) throw new RangeError(`not a day: ${date}`);
  if (time === undefined) return slotIn(fixed(offset), midnight, DAY);
  const clock = readClock(time);
  if (clock === null) throw new RangeError(`not a time of day: ${time}`);
  return slotIn(fixed(offset), midnight + clock, MINUTE);
}

function readDay(date: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  return day === undefined ? null : midnightOf(Number(year), Number(month), Number(day));
}

function readClock(time: string): number | null {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  return minute === undefined ? null : (Number(hour) * 60 + Number(minute)) * MINUTE;
}

/**
 * The creation time that metadata state: an ISO date or date-time, or any whole date that a byline may hold. Null for
 * what names no day.
 */
export function readPublished(published: string): TimeAnchor | null {
  const [moment] = findMoments(published.slice(0, 100));
  return moment ? { when: moment.when, offset: moment.offset, known: 'metadata' } : null;
}
