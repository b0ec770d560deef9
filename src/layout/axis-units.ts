import {
  timeInterval,
  utcDay,
  utcHour,
  utcMinute,
  utcMonday,
  utcMonth,
  utcSecond,
  type CountableTimeInterval,
  type TimeInterval,
} from 'd3';
import { clockName, fullDayName, monthName, weekdayName, yearName } from './date-words.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365.2425 * DAY;

/** The slots of one tier of the axis, and their names, the longest first. */
export interface AxisUnit {
  /** The shortest of its slots in ms. */
  readonly least: number;
  readonly interval: TimeInterval;
  readonly names: readonly ((time: number) => string)[];
  /** The larger unit whose names stand above; null for the largest. */
  readonly tier: AxisUnit | null;
  /** Its names are times of day. */
  readonly clock?: true;
}

function yearOf(time: number): number {
  return new Date(time).getUTCFullYear();
}

/** The year in which the slot of `step` years begins: AD 1, 10, 20 …; 10 BC, 20 BC …, for there is no year zero. */
function firstYear(year: number, step: number): number {
  if (step === 1) return year;
  if (year > 0) return Math.max(1, Math.floor(year / step) * step);
  return 1 - Math.ceil((1 - year) / step) * step;
}

function years(step: number): TimeInterval {
  const floor = (date: Date): void => {
    date.setUTCFullYear(firstYear(date.getUTCFullYear(), step), 0, 1);
    date.setUTCHours(0, 0, 0, 0);
  };
  const offset = (date: Date, count: number): void => {
    for (let i = 0; i < count; i++) {
      const year = date.getUTCFullYear();
      date.setUTCFullYear(step > 1 && year === 1 ? step : year + step);
      if (step > 1 && year < 1 && year + step > 0) date.setUTCFullYear(1);
    }
  };
  return timeInterval(floor, offset);
}

function ordinal(number: number): string {
  const tens = number % 100;
  const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${String(number)}${ending}`;
}

/** "21st century", "3rd millennium BC": of the slot of `size` years, counted from AD 1 or back from 1 BC. */
function eraName(size: number, name: string): (time: number) => string {
  return (time) => {
    const year = yearOf(time);
    if (year > 0) return `${ordinal(Math.floor(year / size) + 1)} ${name}`;
    return `${ordinal(Math.floor(-year / size) + 1)} ${name} BC`;
  };
}

const yearly = (time: number): string => yearName(yearOf(time));
const monthly = (time: number): string => monthName(time);
const dayOfMonth = (time: number): string => String(new Date(time).getUTCDate());
const short = (name: (time: number) => string) => (time: number) => name(time).slice(0, 3);
const seconds = (time: number): string =>
  `${clockName(time)}:${String(new Date(time).getUTCSeconds()).padStart(2, '0')}`;

const MILLENNIA: AxisUnit = {
  least: 999 * YEAR,
  interval: years(1000),
  names: [eraName(1000, 'millennium')],
  tier: null,
};
const CENTURIES: AxisUnit = {
  least: 99 * YEAR,
  interval: years(100),
  names: [eraName(100, 'century')],
  tier: null,
};
const YEARS: AxisUnit = { least: 365 * DAY, interval: years(1), names: [yearly], tier: null };
const MONTHS: AxisUnit = {
  least: 28 * DAY,
  interval: utcMonth,
  names: [
    (time) => `${monthName(time)} ${yearly(time)}`,
    (time) => `${monthName(time).slice(0, 3)} ${yearly(time)}`,
    short(monthly),
  ],
  tier: null,
};
const DAYS: AxisUnit = {
  least: DAY,
  interval: utcDay,
  names: [
    fullDayName,
    (time) => `${dayOfMonth(time)} ${monthName(time)} ${yearly(time)}`,
    (time) => `${dayOfMonth(time)} ${monthName(time).slice(0, 3)}`,
  ],
  tier: null,
};

function every(interval: CountableTimeInterval, step: number): TimeInterval {
  return interval.every(step) ?? interval;
}

function yearUnit(step: number, tier: AxisUnit | null): AxisUnit {
  return { least: (step - 1) * YEAR + 365 * DAY, interval: years(step), names: [yearly], tier };
}

function clockUnit(least: number, interval: TimeInterval, name = clockName): AxisUnit {
  return { least, interval, names: [name], tier: DAYS, clock: true };
}

const dayNames = [
  (time: number): string => `${weekdayName(time).slice(0, 3)} ${dayOfMonth(time)}`,
  dayOfMonth,
];

/** The units of the axis' ticks, the finest first. */
export const AXIS_UNITS: readonly AxisUnit[] = [
  clockUnit(SECOND, utcSecond, seconds),
  clockUnit(15 * SECOND, every(utcSecond, 15), seconds),
  clockUnit(MINUTE, utcMinute),
  clockUnit(5 * MINUTE, every(utcMinute, 5)),
  clockUnit(15 * MINUTE, every(utcMinute, 15)),
  clockUnit(HOUR, utcHour),
  clockUnit(3 * HOUR, every(utcHour, 3)),
  clockUnit(6 * HOUR, every(utcHour, 6)),
  { least: DAY, interval: utcDay, names: dayNames, tier: MONTHS },
  { least: 7 * DAY, interval: utcMonday, names: dayNames, tier: MONTHS },
  { least: 28 * DAY, interval: utcMonth, names: [monthly, short(monthly)], tier: YEARS },
  { least: 90 * DAY, interval: every(utcMonth, 3), names: [short(monthly)], tier: YEARS },
  yearUnit(1, CENTURIES),
  yearUnit(5, CENTURIES),
  yearUnit(10, CENTURIES),
  yearUnit(25, CENTURIES),
  yearUnit(50, MILLENNIA),
  yearUnit(100, MILLENNIA),
  yearUnit(500, MILLENNIA),
  yearUnit(1000, null),
  yearUnit(5000, null),
];

/** The tiers that have the names of the given unit of ticks when a stretch has room for one slot only. */
export function loneName(unit: AxisUnit): readonly ((time: number) => string)[] {
  if (unit.tier === MONTHS) return unit.least === DAY ? DAYS.names : MONTHS.names;
  if (unit.tier === YEARS) return MONTHS.names;
  return unit.names;
}
