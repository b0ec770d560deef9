import { civilDate, floorMod, isCivilDate, weekdayOf, type Day } from './calendar.ts';
import { dateOf, monthOf, slotAt, type Slot } from './slot.ts';
import type { Side } from './setting.ts';

/** The day of a weekday (ISO number) on a side of `today`; today itself counts for both. */
export function weekdayOn(today: Day, weekday: number, side: Side): Slot {
  const since = floorMod(weekdayOf(today) - weekday, 7);
  const until = floorMod(weekday - weekdayOf(today), 7);
  return slotAt('day', side === 'future' ? today + until : today - since);
}

/** The month (1–12) on a side of `today`; the current month counts for both. */
export function monthOn(today: Day, month: number, side: Side): Slot {
  const now = civilDate(today);
  const year = now.year + yearShift(month - now.month, side, [2, 0, 3]);
  return monthOf(year, month);
}

/** The day of a month (1–12) on a side of `today`, or null where no such day exists. */
export function dayOn(today: Day, month: number, day: number, side: Side): Slot | null {
  const now = civilDate(today);
  const ahead = (month - now.month) * 31 + day - now.day;
  const year = now.year + yearShift(ahead, side, [60, 45, 183]);
  return isCivilDate(year, month, day) ? dateOf(year, month, day) : null;
}

/**
 * Whether the date of this year, `ahead` of today, or that of the year before or after is meant. A date of this year
 * may lie up to `slack` on the wrong side: for what is to come, for what is past, and where nothing is told.
 */
function yearShift(
  ahead: number,
  side: Side,
  slack: readonly [number, number, number],
): -1 | 0 | 1 {
  const [future, past, unknown] = slack;
  if (side === 'future') return ahead < -future ? 1 : 0;
  return ahead > (side === 'past' ? past : unknown) ? -1 : 0;
}
