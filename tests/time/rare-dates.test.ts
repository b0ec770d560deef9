import { describe, expect, it } from 'vitest';
import { asMarks, daysOf, parseAnnotated, timeIn, timesIn } from '../support/annotated.ts';

/** Published on Friday, 15 August 2025. */
describe('dates told in rarer ways', () => {
  it.each([
    'Sales start on {the 28th|2025-08-28}.',
    'It was signed on {the 28th|2025-07-28}, officials said.',
    '{Saturday in three weeks|2025-09-06} is when the ferry sails.',
    'They meet {a week on Monday|2025-08-25}.',
    'She fell ill {a week ago Tuesday|2025-08-05}.',
    'He was shot {two Fridays ago|2025-08-01}.',
    'It was held on {the last Sunday in March|2025-03-30}.',
    'It will be held on {the first Monday of September|2025-09-01}.',
    'It was on {the third Thursday of November 2024|2024-11-21}.',
    'It rained in {the first half of August|2025-08}.',
    'It was signed on {the first day of 2025|2025-01-01}.',
    'Sales rose in {the first two quarters of 1990|1990-H1}.',
    'They met on {the first weekend of August|2025-W31-WE}.',
    'The sale runs {Wed 13|2025-08-13} – {Fri 15 Aug|2025-08-15} in Bath.',
    'The villagers voted {last Thursday|2025-08-07} and {Friday|2025-08-08}.',
    'They met on {Thursday|2025-08-14} and {Friday|2025-08-15}.',
    'Hail fell on {the night of 13-14 August|2025-08-13TNI}.',
    'On {this day in 1947|1947-08-15} India became independent.',
    'He was shot last {Oct. 23|2024-10-23} at home.',
    'Earlier {Friday|2025-08-15} the court sat.',
    'The {late-November|2024-11} trip was off.',
    'Tuition rose in {the 2024-25 financial year|FY2024}.',
  ])('%s', (source) => {
    const { text, marks } = parseAnnotated(source);
    expect(asMarks(text, timesIn(text))).toEqual(marks);
  });

  it.each([
    ['It goes back to the turn of the century.', '2000', '2000~', '1999-01-01 2001-12-31'],
    ['It was built at the turn of the 20th century.', '1900', '1900~', '1899-01-01 1901-12-31'],
    [
      'It rose in the 2024-25 tax year.',
      'FY2024',
      '2024-04-06/2025-04-05',
      '2024-04-06 2025-04-05',
    ],
    [
      'It ended in the first week of last month.',
      '2025-07',
      '2025-07-01/2025-07-07',
      '2025-07-01 2025-07-07',
    ],
    [
      'It ended in the third week of August.',
      '2025-08',
      '2025-08-15/2025-08-21',
      '2025-08-15 2025-08-21',
    ],
    [
      'It rained on the second day of May 2024.',
      '2024-05-02',
      '2024-05-02',
      '2024-05-02 2024-05-02',
    ],
    ['It rose in the last three months of 2024.', 'P3M', '2024-36', '2024-10-01 2024-12-31'],
    [
      'It rose in the first 10 days of July.',
      'P10D',
      '2025-07-01/2025-07-10',
      '2025-07-01 2025-07-10',
    ],
    ['It rained in the last two years of the war.', 'P2Y', null, null],
    ['It rained on the 31st day of June.', '2025-06', '2025-06', '2025-06-01 2025-06-30'],
    ['She moved out at the end of last year.', '2024', '2024-10/2024-12', '2024-10-01 2024-12-31'],
    ['He left at the beginning of last year.', '2024', '2024-01/2024-03', '2024-01-01 2024-03-31'],
    ['It is due by the end of the year.', '2025', '2025-12', '2025-12-01 2025-12-31'],
    ['It is due by year-end.', '2025', '2025-12', '2025-12-01 2025-12-31'],
    [
      'It is likely by the end of the week.',
      '2025-W33',
      '[2025-08-15..2025-08-17]',
      '2025-08-15 2025-08-17',
    ],
  ])('%s is %s', (text, value, edtf, days) => {
    const time = timeIn(text);
    expect([time.value, time.edtf, daysOf(time)]).toEqual([value, edtf, days]);
  });

  it.each([
    'He lives on the 28th floor.',
    'He led the first long march.',
    'It is the 28th of its kind.',
    'The hosts were Ant and Dec, and Jan came too.',
  ])('no date in: %s', (text) => {
    expect(asMarks(text, timesIn(text))).toEqual([]);
  });

  it.each([
    'It ended after {four weeks|P4W} on {Tuesday|2025-08-12}.',
    'The first {Monday|2025-08-11} of the trial was quiet.',
    'The {1998|1998}-{99|1999} season was short.',
  ])('nothing else in: %s', (source) => {
    const { text, marks } = parseAnnotated(source);
    expect(asMarks(text, timesIn(text))).toEqual(marks);
  });
});

describe('how exactly "ago" is meant', () => {
  it.each([
    ['The repairs began a fortnight ago.', '2025-08-01', '2025-08-01 2025-08-01'],
    ['The barn was struck two weeks ago.', '2025-08-01~', '2025-07-30 2025-08-03'],
    ['A round is due in two months’ time.', '2025-10', '2025-10-01 2025-10-31'],
    ['It was 2% a year earlier.', '2024-08~', '2024-08-01 2024-08-31'],
    ['It opened two years ago.', '2023~', '2023-01-01 2023-12-31'],
    ['It opened half a century ago.', '1975~', '1973-01-01 1977-12-31'],
    ['It fell more than 35 years ago.', '../1990', '1988-01-01 1990-12-31'],
    ['It fell four days ago.', '2025-08-11', '2025-08-11 2025-08-11'],
  ])('%s', (text, edtf, days) => {
    const time = timeIn(text);
    expect([time.edtf, daysOf(time)]).toEqual([edtf, days]);
  });
});
