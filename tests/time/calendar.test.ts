import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civilDate,
  dayOf,
  easter,
  isCivilDate,
  isoWeek,
  mondayOf,
  nthWeekday,
  weekdayOf,
  weekIndex,
} from '../../src/time/calendar.ts';
import { centuryBefore, edtfDay, slotAt, slotHolding, timexDay } from '../../src/time/slot.ts';

fc.configureGlobal({ seed: 20250815 });

const day = fc.integer({ min: dayOf(-600, 1, 1), max: dayOf(2400, 1, 1) });

describe('civil days', () => {
  it('go to a date and back', () => {
    fc.assert(
      fc.property(day, (n) => {
        const { year, month, day: date } = civilDate(n);
        expect(dayOf(year, month, date)).toBe(n);
        expect(isCivilDate(year, month, date)).toBe(true);
      }),
    );
  });

  it('have the weekday and the week of ISO 8601', () => {
    expect(weekdayOf(dayOf(2025, 8, 15))).toBe(5);
    expect(isoWeek(weekIndex(dayOf(2025, 8, 15)))).toEqual({ year: 2025, week: 33 });
    expect(isoWeek(weekIndex(dayOf(2027, 1, 1)))).toEqual({ year: 2026, week: 53 });
    expect(mondayOf(weekIndex(dayOf(2025, 8, 15)))).toBe(dayOf(2025, 8, 11));
  });

  it('keep to the end of a shorter month', () => {
    expect(timexDay(addMonths(dayOf(2024, 1, 31), 1))).toBe('2024-02-29');
    expect(timexDay(addMonths(dayOf(2025, 3, 31), -1))).toBe('2025-02-28');
  });

  it('know the movable feasts', () => {
    expect([2024, 2025, 2038].map((year) => timexDay(easter(year)))).toEqual([
      '2024-03-31',
      '2025-04-20',
      '2038-04-25',
    ]);
    expect(timexDay(nthWeekday(2025, 11, 4, 4))).toBe('2025-11-27');
    expect(timexDay(nthWeekday(2025, 5, 1, -1))).toBe('2025-05-26');
  });
});

describe('slots', () => {
  it.each([
    'century',
    'decade',
    'year',
    'half',
    'season',
    'quarter',
    'month',
    'week',
    'day',
  ] as const)('of a %s follow one another without gaps and hold their days', (unit) => {
    fc.assert(
      fc.property(day, (n) => {
        const slot = slotHolding(unit, n);
        expect(slot.from <= n && n < slot.to).toBe(true);
        expect(slotAt(unit, slot.index + 1).from).toBe(slot.to);
      }),
    );
  });

  it('write years before Christ as TIMEX3 and as EDTF do', () => {
    const ides = dayOf(-43, 3, 15);
    expect([timexDay(ides), edtfDay(ides)]).toEqual(['BC0044-03-15', '-0043-03-15']);
    expect(civilDate(centuryBefore(3).from).year).toBe(-299);
  });
});
