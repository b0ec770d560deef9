import { floorMod, type Day } from './calendar.ts';

/** The day before the first of the Hebrew calendar. */
const EPOCH: Day = -2092590;

/** Days from the epoch to the new year of a Hebrew year, before the rules on the lengths of years. */
function elapsed(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const parts = 12084 + 13753 * months;
  const days = 29 * months + Math.floor(parts / 25920);
  return floorMod(3 * (days + 1), 7) < 3 ? days + 1 : days;
}

/** The first day of a Hebrew year. */
function newYear(year: number): Day {
  const [before, at, after] = [elapsed(year - 1), elapsed(year), elapsed(year + 1)];
  const delay = after - at === 356 ? 2 : at - before === 382 ? 1 : 0;
  return EPOCH + at + delay;
}

/** Rosh Hashanah, the Hebrew new year, of a Gregorian year (it falls into September or October). */
export function roshHashanah(year: number): Day {
  return newYear(year + 3761);
}

/** The first day of Passover of a Gregorian year: 163 days before the next new year. */
export function passover(year: number): Day {
  return roshHashanah(year) - 163;
}

/** The first day of Hanukkah of a Gregorian year: 25 Kislev, a day later in years whose second month is long. */
export function hanukkah(year: number): Day {
  const length = roshHashanah(year + 1) - roshHashanah(year);
  return roshHashanah(year) + (length % 10 === 5 ? 84 : 83);
}
