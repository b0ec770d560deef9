import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/time/calendar.ts';
import { hanukkah, passover, roshHashanah } from '../../src/time/hebrew-calendar.ts';
import {
  diwali,
  islamicMonth,
  islamicMonthAfter,
  lunarNewYear,
} from '../../src/time/lunar-days.ts';
import { newMoonNear } from '../../src/time/new-moon.ts';
import { edtfDay } from '../../src/time/slot.ts';

describe('new moons', () => {
  it('come on the days of known eclipses of the sun', () => {
    const eclipses = [dayOf(1919, 5, 29), dayOf(1999, 8, 11), dayOf(2024, 4, 8)];
    expect(eclipses.map((day) => Math.floor(newMoonNear(day + 0.5)))).toEqual(eclipses);
  });
});

describe('the Hebrew calendar', () => {
  it.each([
    [2018, '2018-03-31', '2018-09-10', '2018-12-03'],
    [2024, '2024-04-23', '2024-10-03', '2024-12-26'],
    [2025, '2025-04-13', '2025-09-23', '2025-12-15'],
  ])('%i', (year, spring, autumn, winter) => {
    const days = [passover(year), roshHashanah(year), hanukkah(year)];
    expect(days.map(edtfDay)).toEqual([spring, autumn, winter]);
  });
});

describe('the Islamic calendar of Mecca', () => {
  it.each([
    [2018, '2018-05-16', '2018-06-15'],
    [2021, '2021-04-13', '2021-05-13'],
    [2024, '2024-03-11', '2024-04-10'],
    [2025, '2025-03-01', '2025-03-30'],
  ])('fasts in %i from %s until the day before %s', (year, first, feast) => {
    const ramadan = islamicMonth(9, year);
    expect([edtfDay(ramadan), edtfDay(islamicMonthAfter(ramadan))]).toEqual([first, feast]);
  });

  it('has each of its months in each year, of 29 or 30 days', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1850, max: 2150 }),
        (month, year) => {
          const day = islamicMonth(month, year);
          expect(edtfDay(day).slice(0, 4)).toBe(String(year));
          expect([29, 30]).toContain(islamicMonthAfter(day) - day);
        },
      ),
    );
  });
});

describe('the lunar new year', () => {
  it.each(['1968-01-30', '2000-02-05', '2015-02-19', '2020-01-25', '2025-01-29', '2026-02-17'])(
    '%s',
    (day) => {
      expect(edtfDay(lunarNewYear(Number(day.slice(0, 4))))).toBe(day);
    },
  );
});

describe('Diwali', () => {
  it('is the evening before the new moon of autumn', () => {
    const days = ['2018-11-07', '2019-10-27', '2020-11-14', '2021-11-04', '2022-10-24'];
    const later = ['2023-11-12', '2024-10-31', '2025-10-20'];
    for (const day of [...days, ...later])
      expect(edtfDay(diwali(Number(day.slice(0, 4))))).toBe(day);
  });
});
