import { lazily } from '../base/lazily.ts';
import type { Span } from './span.ts';
import type { TimeAnchor } from './time-anchor.ts';
import { findZone, offsetAtLocal, zoneSource, type Zone } from './zones.ts';

/** A whole date in a line, with its clock time where it has one; `span` counts from the start of the line. */
export interface Moment extends Pick<TimeAnchor, 'when' | 'offset'> {
  readonly span: Span;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s)?`;
const DAY_NUMBER = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?<year>[12]\d{3})(?!\d)`;
const CLOCK = String.raw`(?<hour>\d{1,2})(?:[:.](?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?)?(?:\s?(?<half>[ap])\.?m\b\.?)?`;

/** The ways in which a whole date is written, the year always with it. */
const DATES: readonly RegExp[] = [
  String.raw`(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)`,
  String.raw`\b${WEEKDAY}${MONTH}\.?\s${DAY_NUMBER},?\s${YEAR}`,
  String.raw`(?<!\d)${WEEKDAY}${DAY_NUMBER}(?:\sof)?[\s-]${MONTH}\.?,?[\s-]${YEAR}`,
  String.raw`(?<![\d/.])${WEEKDAY}(?<day>\d{1,2})[/.](?<month>\d{1,2})[/.]${YEAR}`,
].map((source) => new RegExp(source, 'gi'));

/** A clock time after a date and one before it. */
const clockPatterns = lazily(() => {
  const zone = String.raw`(?:\s?\(?(?<zone>Z\b|${zoneSource()})\)?)?`;
  return {
    after: new RegExp(
      String.raw`^(?:T|,?\s(?:[-\u2013\u2014|\u00b7]\s)?(?:[Aa]t\s)?)${letters(CLOCK)}${zone}`,
    ),
    before: new RegExp(
      String.raw`(?<![\d:])${letters(CLOCK)}${zone}(?:,|\s[-\u2013\u2014|\u00b7]|\s[Oo]n)?\s$`,
    ),
  };
});

/** The clock is read beside zones, whose capitals matter: so without the `i` flag. */
function letters(clock: string): string {
  return clock.replace('[ap]', '[apAP]').replace('m\\b', '[mM]\\b');
}

/** What is looked at on either side of a date for its clock time. */
const REACH = 60;

/**
 * The whole dates in `line`, in order: with a clock time and a zone, to the second or minute; with less, to the day.
 * Dates that no calendar has (31 April) and those that may be read two ways (03/04/2024) are left out.
 */
export function findMoments(line: string): Moment[] {
  if (!/\d{4}/.test(line)) return [];
  const matches = DATES.flatMap((pattern) => [...line.matchAll(pattern)]);
  return matches
    .map((match) => readMoment(line, match))
    .filter((moment) => moment !== null)
    .sort((a, b) => a.span.from - b.span.from);
}

function readMoment(line: string, match: RegExpMatchArray): Moment | null {
  const date = { from: match.index ?? 0, to: (match.index ?? 0) + match[0].length };
  const midnight = civilDay(match);
  if (midnight === null) return null;
  const day: Moment = { span: date, when: { start: midnight, end: midnight + DAY }, offset: 0 };
  const clock = findClock(line, date);
  return clock === null ? day : (atClock(clock, midnight) ?? { ...day, span: clock.span });
}

/** Midnight of the day that the match names, as if it were UTC. */
function civilDay({ 0: words, groups = {} }: RegExpMatchArray): number | null {
  const month = monthNumber(groups['month'] ?? '');
  const day = Number(groups['day']);
  const twoWays = /[/.]\d+[/.]/.test(words) && month !== day && day <= 12;
  return twoWays ? null : midnightOf(Number(groups['year']), month, day);
}

/** Midnight of a day, as if it were UTC; null for a day that the calendar does not have. */
function midnightOf(year: number, month: number, day: number): number | null {
  const midnight = new Date(0).setUTCFullYear(year, month - 1, day);
  return new Date(midnight).getUTCMonth() === month - 1 ? midnight : null;
}

function monthNumber(name: string): number {
  return /^\d/.test(name) ? Number(name) : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

interface Clock {
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly span: Span;
}

function findClock(line: string, date: Span): Clock | null {
  const after = clockPatterns().after.exec(line.slice(date.to, date.to + REACH));
  if (after && saysClock(after)) {
    return { groups: after.groups ?? {}, span: { from: date.from, to: date.to + after[0].length } };
  }
  const start = Math.max(0, date.from - REACH);
  const before = clockPatterns().before.exec(line.slice(start, date.from));
  if (!before || !saysClock(before)) return null;
  return { groups: before.groups ?? {}, span: { from: start + before.index, to: date.to } };
}

/** A lone number is a clock time only with "am" or "pm". */
function saysClock(match: RegExpExecArray): boolean {
  return match.groups?.['minute'] !== undefined || match.groups?.['half'] !== undefined;
}

/** Null where the clock shows no time of day, or nobody says whose clock it is. */
function atClock(clock: Clock, midnight: number): Moment | null {
  const sinceMidnight = timeOfDay(clock.groups);
  const zone = findZone(clock.groups['zone'] ?? '');
  if (sinceMidnight === null || zone === null) return null;
  const size = clock.groups['second'] === undefined ? MINUTE : SECOND;
  return { span: clock.span, ...slotIn(zone, midnight + sinceMidnight, size) };
}

/** The slot of `size` milliseconds that begins when clocks in `zone` show `localMs` (civil time, as if it were UTC). */
function slotIn(zone: Zone, localMs: number, size: number): Pick<TimeAnchor, 'when' | 'offset'> {
  const offset = offsetAtLocal(zone, localMs);
  const start = localMs - offset * MINUTE;
  return { when: { start, end: start + size }, offset };
}

function timeOfDay(groups: Clock['groups']): number | null {
  const hour = hourOfDay(Number(groups['hour']), groups['half']?.toLowerCase());
  const minute = Number(groups['minute'] ?? 0);
  const second = Number(groups['second'] ?? 0);
  if (hour === null || minute > 59 || second > 59) return null;
  return (hour * 60 + minute) * MINUTE + second * SECOND;
}

function hourOfDay(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour < 24 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}
