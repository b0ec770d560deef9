import { EARLIEST, LATEST, core, outer, type TimeRange } from '../document/time-range.ts';
import type { When } from '../merge/timeline-event.ts';

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const; // prettier-ignore
const WEEKDAYS = [
  'Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday',
] as const; // prettier-ignore

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The month's English name of a moment in UTC. */
export function monthName(time: number): string {
  return MONTHS[new Date(time).getUTCMonth()]!;
}

/** The weekday's English name of a moment in UTC. */
export function weekdayName(time: number): string {
  return WEEKDAYS[new Date(time).getUTCDay()]!;
}

/** A year as people write it: "2025", "AD 476", "44 BC". Takes astronomical years: 0 is 1 BC. */
export function yearName(year: number): string {
  if (year <= 0) return `${String(1 - year)} BC`;
  return year < 1000 ? `AD ${String(year)}` : String(year);
}

/** "15:29", in UTC. */
export function clockName(time: number): string {
  return new Date(time).toISOString().replace(/^.*T(\d\d:\d\d).*$/, '$1');
}

/** "15 August 2025", in UTC. */
export function dayName(time: number): string {
  const date = new Date(time);
  return `${String(date.getUTCDate())} ${monthName(time)} ${yearName(date.getUTCFullYear())}`;
}

/** "Friday 15 August 2025", in UTC. */
export function fullDayName(time: number): string {
  return `${weekdayName(time)} ${dayName(time)}`;
}

/** The days that a stretch touches: "15 August 2025", "14–15 August 2025", "30 July 2025 – 2 August 2025". In UTC. */
export function daysName({ start, end }: TimeRange): string {
  const [first, last] = [dayName(start), dayName(Math.max(start, end - 1))];
  if (first === last) return first;
  const sameMonth = first.replace(/^\d+/, '') === last.replace(/^\d+/, '');
  return sameMonth ? `${/^\d+/.exec(first)?.[0] ?? ''}–${last}` : `${first} – ${last}`;
}

/** Whether a stretch is one whole calendar year or month; null for all others. In UTC. */
export function wholeUnit({ start, end }: TimeRange): 'year' | 'month' | null {
  const first = new Date(start);
  const year = first.getUTCFullYear();
  const month = first.getUTCMonth();
  if (start === yearStart(year) && end === yearStart(year + 1)) return 'year';
  return start === monthStart(year, month) && end === monthStart(year, month + 1) ? 'month' : null;
}

/** A slot in words, as short as it can be told: a year, a month, a day, or a moment, else its first and last. */
function slotName(slot: TimeRange): string {
  const { start, end } = slot;
  const unit = wholeUnit(slot);
  const year = yearName(new Date(start).getUTCFullYear());
  if (unit) return unit === 'year' ? year : `${monthName(start)} ${year}`;
  if (start % DAY === 0 && end - start === DAY) return fullDayName(start);
  if (start % DAY === 0 && end % DAY === 0) return `${pointName(start)} to ${pointName(end - DAY)}`;
  if (end - start <= MINUTE) return `${fullDayName(start)}, ${clockName(start)} UTC`;
  const sameDay = Math.floor(start / DAY) === Math.floor((end - 1) / DAY);
  if (sameDay) return `${fullDayName(start)}, ${clockName(start)} to ${clockName(end)} UTC`;
  return `${pointName(start)} to ${pointName(end)}`;
}

function pointName(time: number): string {
  return time % DAY === 0 ? dayName(time) : `${dayName(time)}, ${clockName(time)} UTC`;
}

function yearStart(year: number): number {
  return monthStart(year, 0);
}

function monthStart(year: number, month: number): number {
  return new Date(0).setUTCFullYear(year, month, 1);
}

/**
 * When an event was, in words that claim no more than is known: "Friday 15 August 2025", "between 11 August 2025 and
 * 14 August 2025", "about …", "after 15 August 2025". Times of day are in UTC, and say so.
 */
export function whenInWords(when: Pick<When, 'range'>): string {
  const { range } = when;
  const whole = outer(range);
  if (whole.start <= EARLIEST && whole.end >= LATEST) return 'at an unknown time';
  if (whole.end >= LATEST) {
    return core(range) ? `since ${pointName(whole.start)}` : `after ${lastBefore(whole.start)}`;
  }
  if (whole.start <= EARLIEST) {
    return core(range) ? `until ${lastBefore(whole.end)}` : `before ${pointName(whole.end)}`;
  }
  const sure = core(range);
  if (!sure) return unsureName(whole);
  const sharp = range.start.start === range.start.end && range.end.start === range.end.end;
  return sharp ? slotName(whole) : `about ${slotName(sure)}`;
}

/** The last day before a moment that begins a day, else the moment. */
function lastBefore(time: number): string {
  return time % DAY === 0 ? dayName(time - DAY) : pointName(time);
}

/** A slot in which it was at some time: "Friday 15 August 2025, before 14:00 UTC", "between 11 and 14 August 2025". */
function unsureName({ start, end }: TimeRange): string {
  const day = Math.floor(start / DAY) * DAY;
  if (end < day + DAY) {
    const part = start === day ? 'before' : `between ${clockName(start)} and`;
    return `${fullDayName(day)}, ${part} ${clockName(end)} UTC`;
  }
  if (start % DAY !== 0 || end % DAY !== 0)
    return `between ${pointName(start)} and ${pointName(end)}`;
  const [first, last] = [dayName(start), dayName(end - DAY)];
  const sameMonth = first.replace(/^\d+/, '') === last.replace(/^\d+/, '');
  return `between ${sameMonth ? String(new Date(start).getUTCDate()) : first} and ${last}`;
}

/** A length of time in its one or two largest calendar units: "3 years 7 months", "12 days", "less than an hour". */
export function lengthInWords({ start, end }: TimeRange): string {
  const [from, to] = [new Date(start), new Date(end)];
  let months =
    (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  if (new Date(start).setUTCMonth(from.getUTCMonth() + months) > end) months--;
  const years = Math.trunc(months / 12);
  if (years >= 20) return count(years, 'year');
  if (years > 0) return joined(count(years, 'year'), count(months % 12, 'month'));
  if (months > 0) return count(months, 'month');
  const days = Math.floor((end - start) / DAY);
  if (days > 0) return count(days, 'day');
  const hours = Math.floor((end - start) / HOUR);
  return hours > 0 ? count(hours, 'hour') : 'less than an hour';
}

/** The same for little room: "3 y 7 m", "12 d", "<1 h". */
export function shortLength(range: TimeRange): string {
  const words = lengthInWords(range).replace(/ (y|m|d|h)\w*/g, ' $1');
  return words.replace('less than an h', '<1 h').replace('less than an hour', '<1 h');
}

function count(number: number, unit: string): string {
  return number === 0 ? '' : `${String(number)} ${unit}${number === 1 ? '' : 's'}`;
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
