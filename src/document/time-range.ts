/**
 * A stretch of time: half-open UTC milliseconds of the proleptic Gregorian calendar, year 0 and before included.
 * A civil day without a zone is the day's 24 hours in UTC, so that it never shifts; a clock time with a zone is
 * the moment itself.
 */
export interface TimeRange {
  readonly start: number;
  readonly end: number;
}

/** The first and the last moment that a `Date` can hold: they stand for "open" in a range, and survive JSON. */
export const EARLIEST = -8.64e15;
export const LATEST = 8.64e15;

/**
 * A stretch of time whose ends are known only within bounds (SIMILE's four points): it began at or after
 * `start.start` and at or before `start.end`, and ended at or after `end.start` and at or before `end.end`.
 * - "15 August", "2022": both bounds of an end are equal; the whole slot is meant.
 * - "earlier this week", one of several days: both ends may lie anywhere in the slot
 *   (`start` and `end` are the same range).
 * - "about lunchtime": a core (`start.end` to `end.start`) with soft ends.
 * - "after the summit": `end.end` is LATEST; "before 1990": `start.start` is EARLIEST.
 */
export interface UncertainRange {
  readonly start: TimeRange;
  readonly end: TimeRange;
}

/** The slot `[start, end)` with sharp ends. */
export function exactly(start: number, end: number): UncertainRange {
  return { start: { start, end: start }, end: { start: end, end } };
}

/** Some stretch, of unknown length, inside `[start, end)`. */
export function somewhereIn(start: number, end: number): UncertainRange {
  return { start: { start, end }, end: { start, end } };
}

/** The stretch outside which nothing of `range` can lie. */
export function outer(range: UncertainRange): TimeRange {
  return { start: range.start.start, end: range.end.end };
}

/** The stretch that is surely covered, or null where nothing is sure. */
export function core(range: UncertainRange): TimeRange | null {
  return range.start.end < range.end.start
    ? { start: range.start.end, end: range.end.start }
    : null;
}
