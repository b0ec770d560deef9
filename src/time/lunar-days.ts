import { civilDate, dayOf, type Day } from './calendar.ts';
import { newMoonNear } from './new-moon.ts';

/**
 * The first day of a month (1–12) of the Islamic calendar that falls into a Gregorian year, the first of two. As in
 * Mecca: the day after a new moon that comes well before its sunset. Elsewhere it may be a day later.
 */
export function islamicMonth(month: number, year: number): Day {
  const first = Math.floor(((year - 622) * 33) / 32);
  for (const islamic of [first - 1, first, first + 1, first + 2]) {
    const day = beginning(islamic, month);
    if (civilDate(day).year === year) return day;
  }
  return beginning(first + 1, month);
}

/** The first day of the Islamic month after the one that begins on `day`. */
export function islamicMonthAfter(day: Day): Day {
  return dayAfter(newMoonNear(day + 28.5));
}

/** Hours of the day (UTC) before which a new moon must come for the month to begin on the next day. */
const SUNSET = 13 / 24;

function beginning(year: number, month: number): Day {
  const expected = ISLAMIC_EPOCH + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30);
  const moon = newMoonNear(expected + Math.ceil(29.5 * (month - 1)) - 1);
  return dayAfter(moon);
}

function dayAfter(moon: number): Day {
  return Math.floor(moon) + (moon - Math.floor(moon) < SUNSET ? 1 : 2);
}

const ISLAMIC_EPOCH = dayOf(622, 7, 19);

/** The first day of the year in China: the new moon there that falls between 21 January and 20 February. */
export function lunarNewYear(year: number): Day {
  const inChina = (moment: number): Day => Math.floor(newMoonNear(moment) + 8 / 24);
  const day = inChina(dayOf(year, 2, 5));
  if (day < dayOf(year, 1, 21)) return inChina(day + 29.5);
  return day > dayOf(year, 2, 20) ? inChina(day - 29.5) : day;
}

/** Dusk in India, as a fraction of the day in UTC. */
const DUSK = 13 / 24;

/** The main day of Diwali: that of the evening before the new moon that comes between 18 October and 15 November. */
export function diwali(year: number): Day {
  return Math.floor(newMoonNear(dayOf(year, 11, 1)) - DUSK);
}
