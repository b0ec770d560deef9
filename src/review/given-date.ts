import type { TimeAnchor } from '../document/time-anchor.ts';

/** A date that a reader gave to an article: a civil day, and a clock time where they know it, both as in ISO 8601. */
export interface GivenDate {
  readonly day: string;
  readonly time: string | null;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The anchor for a date that a reader gave, its clock read as UTC; null where it is no date of the calendar. */
export function toAnchor({ day, time }: GivenDate): TimeAnchor | null {
  const start = Date.parse(`${day}T${time ?? '00:00'}Z`);
  if (Number.isNaN(start) || new Date(start).toISOString().slice(0, day.length) !== day)
    return null;
  return { when: { start, end: start + (time ? MINUTE : DAY) }, offset: 0, known: 'reader' };
}
