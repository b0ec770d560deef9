import { civilDate, dayOf, floorMod, isoWeek, mondayOf, weekIndex, type Day } from './calendar.ts';

/** The units of the calendar whose slots follow one another without gaps, so that each has a number. */
export type CalendarUnit =
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'season'
  | 'quarter'
  | 'month'
  | 'week'
  | 'weekend'
  | 'day';

/** One slot of the calendar: "August 2025". The next slot of the same unit has the next index. */
export interface Slot {
  readonly unit: CalendarUnit;
  readonly index: number;
  /** First day, and the day after the last. */
  readonly from: Day;
  readonly to: Day;
  /** TIMEX3 value and EDTF. */
  readonly value: string;
  readonly edtf: string;
}

interface Unit {
  /** The index of the slot that holds `day`. */
  readonly holding: (day: Day) => number;
  readonly bounds: (index: number) => readonly [Day, Day];
  readonly value: (index: number) => string;
  readonly edtf: (index: number) => string;
}

const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;

const UNITS: Record<CalendarUnit, Unit> = {
  century: years(
    100,
    (c) => timexYear(c * 100).slice(0, -2),
    (c) => edtfYear(c * 100).slice(0, -2) + 'XX',
  ),
  decade: years(
    10,
    (d) => timexYear(d * 10).slice(0, -1),
    (d) => edtfYear(d * 10).slice(0, -1) + 'X',
  ),
  year: years(1, timexYear, edtfYear),
  half: months(
    6,
    0,
    (y, h) => `${timexYear(y)}-H${h + 1}`,
    (y, h) => `${edtfYear(y)}-${40 + h}`,
  ),
  season: months(
    3,
    2,
    (y, s) => `${timexYear(y)}-${SEASONS[s]!}`,
    (y, s) => `${edtfYear(y)}-${21 + s}`,
  ),
  quarter: months(
    3,
    0,
    (y, q) => `${timexYear(y)}-Q${q + 1}`,
    (y, q) => `${edtfYear(y)}-${33 + q}`,
  ),
  month: months(
    1,
    0,
    (y, m) => `${timexYear(y)}-${pad(m + 1)}`,
    (y, m) => `${edtfYear(y)}-${pad(m + 1)}`,
  ),
  week: {
    holding: weekIndex,
    bounds: (week) => [mondayOf(week), mondayOf(week) + 7],
    value: timexWeek,
    edtf: (week) => `${edtfDay(mondayOf(week))}/${edtfDay(mondayOf(week) + 6)}`,
  },
  weekend: {
    holding: weekIndex,
    bounds: (week) => [mondayOf(week) + 5, mondayOf(week) + 7],
    value: (week) => `${timexWeek(week)}-WE`,
    edtf: (week) => `${edtfDay(mondayOf(week) + 5)}/${edtfDay(mondayOf(week) + 6)}`,
  },
  day: {
    holding: (day) => day,
    bounds: (day) => [day, day + 1],
    value: timexDay,
    edtf: edtfDay,
  },
};

/** The slot with a number: `slotAt('year', 2022)`, `slotAt('month', 2022 * 12 + 7)` for August 2022. */
export function slotAt(unit: CalendarUnit, index: number): Slot {
  const { bounds, value, edtf } = UNITS[unit];
  const [from, to] = bounds(index);
  return { unit, index, from, to, value: value(index), edtf: edtf(index) };
}

/** The slot of a unit that holds a day. The weekend of a week is its Saturday and Sunday. */
export function slotHolding(unit: CalendarUnit, day: Day): Slot {
  return slotAt(unit, UNITS[unit].holding(day));
}

/** The month `month` (1–12) of a year. */
export function monthOf(year: number, month: number): Slot {
  return slotAt('month', year * 12 + month - 1);
}

/** The day of a civil date. */
export function dateOf(year: number, month: number, day: number): Slot {
  return slotAt('day', dayOf(year, month, day));
}

/** The century before Christ with its ordinal: the third century BC is 300–201 BC. */
export function centuryBefore(ordinal: number): Slot {
  const prefix = pad(ordinal - 1);
  return {
    unit: 'century',
    index: -ordinal,
    from: dayOf(1 - ordinal * 100, 1, 1),
    to: dayOf(1 - (ordinal - 1) * 100, 1, 1),
    value: `BC${prefix}`,
    edtf: `-${prefix}XX`,
  };
}

/** The decade before Christ that begins with a year: the 470s BC are 479–470 BC. */
export function decadeBefore(year: number): Slot {
  const prefix = String(year / 10).padStart(3, '0');
  return {
    unit: 'decade',
    index: -year / 10,
    from: dayOf(1 - (year + 9), 1, 1),
    to: dayOf(1 - (year - 1), 1, 1),
    value: `BC${prefix}`,
    edtf: `${edtfYear(-year - 8)}/${edtfYear(1 - year)}`,
  };
}

/** A year as TIMEX3 writes it: `2022`, `BC0044`. `year` is astronomical. */
export function timexYear(year: number): string {
  return year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`;
}

/** A year as EDTF writes it: `2022`, `-0043`, `Y-11999`. `year` is astronomical. */
export function edtfYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  const long = digits.length > 4 ? 'Y' : '';
  return `${long}${year < 0 ? '-' : ''}${digits}`;
}

/** A day as TIMEX3 writes it. */
export function timexDay(day: Day): string {
  const { year, month, day: date } = civilDate(day);
  return `${timexYear(year)}-${pad(month)}-${pad(date)}`;
}

/** A day as EDTF writes it. */
export function edtfDay(day: Day): string {
  const { year, month, day: date } = civilDate(day);
  return `${edtfYear(year)}-${pad(month)}-${pad(date)}`;
}

/** A number with at least two digits. */
export function pad(n: number): string {
  return String(n).padStart(2, '0');
}

function timexWeek(index: number): string {
  const { year, week } = isoWeek(index);
  return `${timexYear(year)}-W${pad(week)}`;
}

function years(size: number, value: (n: number) => string, edtf: (n: number) => string): Unit {
  return {
    holding: (day) => Math.floor(civilDate(day).year / size),
    bounds: (n) => [dayOf(n * size, 1, 1), dayOf((n + 1) * size, 1, 1)],
    value,
    edtf,
  };
}

/** Slots of `size` months; the first of a year begins `first` months into it. */
function months(
  size: number,
  first: number,
  value: (year: number, n: number) => string,
  edtf: (year: number, n: number) => string,
): Unit {
  const perYear = 12 / size;
  const start = (n: number): Day => dayOf(0, first + 1 + n * size, 1);
  return {
    holding: (day) => {
      const { year, month } = civilDate(day);
      return Math.floor((year * 12 + month - 1 - first) / size);
    },
    bounds: (n) => [start(n), start(n + 1)],
    value: (n) => value(Math.floor(n / perYear), floorMod(n, perYear)),
    edtf: (n) => edtf(Math.floor(n / perYear), floorMod(n, perYear)),
  };
}
