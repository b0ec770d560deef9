import { civilDate, isCivilDate } from './calendar.ts';
import type { Meaning, Resolved, Setting, Told } from './setting.ts';
import { at, between } from './setting.ts';
import { dayOn } from './sides.ts';
import { dateOf, pad, type Slot } from './slot.ts';
import { readSaidYear } from './words.ts';

/** A day of a month, or several, as text gives them: each number as it stands. */
export interface MonthDate {
  readonly month: number;
  /** One day, the first and the last of a range, or all of a list. */
  readonly days: readonly number[];
  /** Only the days told are meant, and none between. */
  readonly apart?: boolean;
  /** The year is that of what was told last: "10 May of that year". */
  readonly sameYear?: boolean;
  /** Astronomical. */
  readonly year?: number | undefined;
}

/** The words after a day that say that its year was told before. */
export const SAME_YEAR = ' of (?:that(?: same)?|the same) year';

/** After a date: what is called by it stands for itself ("the 9 May Memorial"). */
export const NAMED_AFTER =
  /^ (?:Memorial|Museum|Commission|Committee|Movement|Brigade|Square|Street|Avenue|Foundation|University)\b/;

/** The meaning of a date whose year may be left to the setting. */
export function monthDate(date: MonthDate): Meaning {
  return (setting) => {
    const settled = date.days.map((day) => settle(date, day, setting));
    const [first] = settled;
    if (!first || settled.length < 2) return first ?? null;
    const slots = settled.flatMap((one) => one?.slot ?? []);
    const [from, to] = [slots[0], slots.at(-1)];
    if (!from || !to || slots.length < settled.length) return null;
    const range = between(from, to, first.anchor);
    return range && { ...range, ends: slots, apart: date.apart === true };
  };
}

/** An astronomical year from its digits or words and its era. */
export function readYear(digits: string | undefined, era?: string): number | undefined {
  if (digits === undefined) return undefined;
  const year = /^\d/.test(digits) ? Number(digits.replace(',', '')) : readSaidYear(digits);
  return era !== undefined && /^b/i.test(era) ? 1 - year : year;
}

/** The year that two digits stand for: one from 1950 to 2049. */
export function fullYear(twoDigits: string): number {
  const year = Number(twoDigits);
  return year < 50 ? 2000 + year : 1900 + year;
}

function settle(date: MonthDate, day: number, setting: Setting): Resolved | null {
  const { month, year } = date;
  if (year !== undefined) {
    return isCivilDate(year, month, day) ? at(dateOf(year, month, day), { kind: 'none' }) : null;
  }
  const { story, today, previous } = setting;
  if (date.sameYear && previous) return inYearOf(previous, month, day);
  if (story) return inStory(story, month, day);
  if (today === null) return isCivilDate(2000, month, day) ? unplacedDate(month, day) : null;
  const slot = dayOn(today, month, day, setting.side);
  return slot && at(slot, setting.anchor);
}

/** The day of the year that was told last. */
function inYearOf({ slot, span }: Told, month: number, day: number): Resolved | null {
  const { year } = civilDate(slot.from);
  if (!isCivilDate(year, month, day)) return null;
  return at(dateOf(year, month, day), { kind: 'expression', span });
}

/** In a story a date without a year goes by the one told last. */
function inStory({ slot, span }: Told, month: number, day: number): Resolved | null {
  const year = storyYear(slot, month);
  if (!isCivilDate(year, month, day)) return null;
  return at(dateOf(year, month, day), { kind: 'expression', span });
}

/** The year of a month in a story that has come to `told`: after the end of one year the beginning of the next. */
export function storyYear(told: Slot, month: number): number {
  const { year, month: last } = civilDate(told.from);
  const turned = told.unit === 'day' || told.unit === 'month';
  return turned && last >= 10 && month <= 2 ? year + 1 : year;
}

function unplacedDate(month: number, day: number): Resolved {
  const value = `XXXX-${pad(month)}-${pad(day)}`;
  return {
    reading: { value, edtf: value, range: null, granularity: 'day' },
    anchor: { kind: 'missing' },
  };
}
