import { addMonths, type Day } from './calendar.ts';
import { durationValue } from './duration.ts';
import { slotInterval, valueOnly } from './reading.ts';
import type { Meaning } from './setting.ts';
import { slotHolding, type CalendarUnit } from './slot.ts';

/** The units whose last one, gone by, is a stretch up to now; how it begins, and what it is counted in. */
const STRETCHES: readonly (readonly [
  unit: CalendarUnit,
  begin: (today: Day) => Day,
  counted: CalendarUnit,
])[] = [
  ['year', (today) => addMonths(today, -12), 'month'],
  ['month', (today) => addMonths(today, -1), 'day'],
  ['week', (today) => today - 7, 'day'],
];

/**
 * The meaning of "the past year", "the last week": the stretch up to today, with the TIMEX3 value of the year (month,
 * week) in which it began. Null for units so long that only their length is meant ("the past decade").
 */
export function wholePast(unit: string): Meaning | null {
  const stretch = STRETCHES.find(([name]) => name === unit.toLowerCase());
  if (!stretch) return null;
  const [whole, begin, counted] = stretch;
  return ({ today, anchor }) => {
    if (today === null)
      return {
        reading: valueOnly(durationValue('1', whole) ?? 'PAST_REF', whole),
        anchor: { kind: 'missing' },
      };
    const first = begin(today);
    const interval = slotInterval(slotHolding(counted, first), slotHolding(counted, today));
    const { value } = slotHolding(whole, first);
    return { reading: { ...interval, value, granularity: whole }, anchor };
  };
}
