import { describe, expect, test } from 'vitest';
import { exactly, somewhereIn } from '../../src/document/time-range.ts';
import {
  lengthInWords,
  shortLength,
  whenInWords,
  yearName,
  daysName,
} from '../../src/layout/date-words.ts';
import { about, after, before, HOUR, inYear, onDay, utc } from '../support/sketch.ts';

describe('a date in words', () => {
  test.each([
    [onDay(2025, 8, 15), 'Friday 15 August 2025'],
    [inYear(2022), '2022'],
    [inYear(-43), '44 BC'],
    [inYear(0), '1 BC'],
    [exactly(utc(2025, 8), utc(2025, 9)), 'August 2025'],
    [exactly(utc(2025, 8, 11), utc(2025, 8, 15)), '11 August 2025 to 14 August 2025'],
    [
      exactly(utc(2025, 8, 15, 6), utc(2025, 8, 15, 9)),
      'Friday 15 August 2025, 06:00 to 09:00 UTC',
    ],
    [exactly(utc(2025, 8, 15, 6, 30), utc(2025, 8, 15, 6, 31)), 'Friday 15 August 2025, 06:30 UTC'],
    [somewhereIn(utc(2025, 8, 11), utc(2025, 8, 15)), 'between 11 and 14 August 2025'],
    [somewhereIn(utc(2025, 7, 30), utc(2025, 8, 2)), 'between 30 July 2025 and 1 August 2025'],
    [
      somewhereIn(utc(2025, 8, 15), utc(2025, 8, 15, 14)),
      'Friday 15 August 2025, before 14:00 UTC',
    ],
    [
      about(utc(2025, 8, 15, 12), utc(2025, 8, 15, 14), HOUR),
      'about Friday 15 August 2025, 12:00 to 14:00 UTC',
    ],
    [
      somewhereIn(utc(2025, 8, 15, 22), utc(2025, 8, 16, 4)),
      'between 15 August 2025, 22:00 UTC and 16 August 2025, 04:00 UTC',
    ],
    [after(utc(2025, 8, 16)), 'after 15 August 2025'],
    [before(utc(1990)), 'before 1 January 1990'],
  ])('%j is %s', (range, words) => {
    expect(whenInWords({ range })).toBe(words);
  });

  test('there is no year zero', () => {
    expect([1, 0, -1, 476, 2025].map(yearName)).toEqual(['AD 1', '1 BC', '2 BC', 'AD 476', '2025']);
  });
});

describe('a length in words', () => {
  test.each([
    [utc(2023), utc(2025, 8, 11), '2 years 7 months', '2 y 7 m'],
    [utc(2023), utc(2024), '1 year', '1 y'],
    [utc(2025, 1, 31), utc(2025, 3, 1), '1 month', '1 m'],
    [utc(2025, 1, 1), utc(2025, 1, 13), '12 days', '12 d'],
    [utc(2025, 1, 1), utc(2025, 1, 1, 5), '5 hours', '5 h'],
    [utc(2025, 1, 1), utc(2025, 1, 1, 0, 5), 'less than an hour', '<1 h'],
    [utc(-500), utc(1500), '2000 years', '2000 y'],
  ])('from %d to %d: %s', (start, end, words, short) => {
    expect(lengthInWords({ start, end })).toBe(words);
    expect(shortLength({ start, end })).toBe(short);
  });
});

test('the days that a stretch touches', () => {
  const days = (start: number, end: number): string => daysName({ start, end });
  expect(days(utc(2025, 8, 14), utc(2025, 8, 16))).toBe('14–15 August 2025');
  expect(days(utc(2025, 8, 14, 9), utc(2025, 8, 14, 10))).toBe('14 August 2025');
  expect(days(utc(2025, 8, 14), utc(2025, 8, 14))).toBe('14 August 2025');
  expect(days(utc(2025, 7, 30), utc(2025, 8, 2))).toBe('30 July 2025 – 1 August 2025');
  expect(days(utc(2024, 8, 30), utc(2025, 9, 1))).toBe('30 August 2024 – 31 August 2025');
});
