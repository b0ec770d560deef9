/** A civil day as the number of days since 1970-01-01 of the proleptic Gregorian calendar. */
export type Day = number;

/** Year (astronomical: 0 is 1 BC), month 1–12, day of the month 1–31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const DAY_MS = 86_400_000;

/** The day number of a civil date; a month or day out of range runs over into the next or previous one. */
export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY_MS);
}

/** The civil date of a day number. */
export function civilDate(day: Day): CivilDate {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Whether the date exists: "31 April" does not. */
export function isCivilDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The length of a month in days. */
export function daysInMonth(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** The day of the week after ISO 8601: Monday 1 to Sunday 7. */
export function weekdayOf(day: Day): number {
  return floorMod(day + 3, 7) + 1;
}

/** The number of the ISO week that holds `day`, counted from the week of 1970-01-01. */
export function weekIndex(day: Day): number {
  return Math.floor((day + 3) / 7);
}

/** The Monday of a week given by `weekIndex`. */
export function mondayOf(week: number): Day {
  return week * 7 - 3;
}

/** The ISO week's year and number: the week of its Thursday. */
export function isoWeek(week: number): { year: number; week: number } {
  const thursday = mondayOf(week) + 3;
  const { year } = civilDate(thursday);
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
}

/** The same day `months` later; the last day of the month where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const from = civilDate(day);
  const month = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(month / 12);
  const inYear = floorMod(month, 12) + 1;
  return dayOf(year, inYear, Math.min(from.day, daysInMonth(year, inYear)));
}

/** The `nth` given weekday of a month; negative counts from its end. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth > 0) {
    const first = dayOf(year, month, 1);
    return first + floorMod(weekday - weekdayOf(first), 7) + (nth - 1) * 7;
  }
  const last = dayOf(year, month + 1, 0);
  return last - floorMod(weekdayOf(last) - weekday, 7) + (nth + 1) * 7;
}

/** Easter Sunday of the Gregorian calendar (Butcher's algorithm). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const l = (32 + 2 * (b % 4) + 2 * i - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayOf(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** Easter Sunday of the Orthodox churches: that of the Julian calendar (Meeus), by its Gregorian date. */
export function orthodoxEaster(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayOf(year, 3, 22 + d + e + behind);
}

/** The remainder that has the sign of the divisor. */
export function floorMod(n: number, divisor: number): number {
  return ((n % divisor) + divisor) % divisor;
}
