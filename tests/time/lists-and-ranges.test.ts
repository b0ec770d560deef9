import { describe, expect, it } from 'vitest';
import { asMarks, parseAnnotated, timesIn } from '../support/annotated.ts';

/** Found on Friday, 15 August 2025. */
const found = (text: string) => timesIn(text, '2025-08-15');

describe('lists', () => {
  it.each([
    'It met on {1|2025-03-01}, {2|2025-03-02} and {3 March|2025-03-03}.',
    'It met on {4|2024-05-04}, {6|2024-05-06} and {8 May 2024|2024-05-08}.',
    'It met on {the 4th|2024-05-04}, {6th|2024-05-06}, {7th|2024-05-07} and {8th of May 2024|2024-05-08}.',
    'It met on {April 3|2025-04-03}, {5|2025-04-05} and {9, 2025|2025-04-09}.',
    'It rained in {March|2024-03}, {April|2024-04} and {May 2024|2024-05}.',
    'It opened in either {June|2023-06} or {July 2023|2023-07}.',
    'It met on {3 March|2024-03-03} and {5 April 2024|2024-04-05}.',
    'It fell in {December|2023-12} and {January 2024|2024-01}.',
    'Sales fell in {Q1|2024-Q1} and {Q2 2024|2024-Q2}.',
    // A date before a comma and another date with its year is no list.
    'It met on {15 July|2025-07-15}, {12 March 2024|2024-03-12} and once more.',
    'It met on {15 July 2022|2022-07-15} and {12 March 2024|2024-03-12}.',
  ])('%s', (source) => {
    const { text, marks } = parseAnnotated(source);
    expect(asMarks(text, found(text))).toEqual(marks);
  });

  it('takes days in a row for a stretch, and others each for itself', () => {
    const edtf = (text: string) => found(text).map((time) => time.edtf);
    expect(edtf('It met on 1, 2 and 3 May.')).toEqual(Array(3).fill('2025-05-01/2025-05-03'));
    expect(edtf('It met on 1, 2 and 4 May.')).toEqual(['2025-05-01', '2025-05-02', '2025-05-04']);
  });

  it('takes no number out of order into a list', () => {
    expect(found('It rose to 20, 12 and 14 March.').map(({ value }) => value)).toEqual([
      '2025-03-12',
      '2025-03-14',
    ]);
  });
});

describe('ranges', () => {
  it.each([
    ['It lasted from late 2021 to early 2023.', '2021-09/2023-04'],
    ['It ran from early May to mid-June 2024.', '2024-05-01/2024-06-20'],
    ['Sales fell in Q1-Q3 2024.', '2024-33/2024-35'],
    ['It ran from 3 May to 8 June 2024.', '2024-05-03/2024-06-08'],
  ])('%s', (text, edtf) => {
    const [first, last] = found(text);
    expect([first?.edtf, last?.edtf]).toEqual([edtf, edtf]);
  });

  it.each([
    'The vote was postponed {last Sunday|2025-08-10} until {next Sunday|2025-08-24}.',
    'They moved the vote from {3 May 2024|2024-05-03} to {8 June 2024|2024-06-08}.',
  ])('takes what is moved for no range: %s', (source) => {
    const { text, marks } = parseAnnotated(source);
    const times = found(text);
    expect(asMarks(text, times)).toEqual(marks);
    expect(times.map(({ edtf }) => edtf)).toEqual(marks.map(({ value }) => value));
  });
});

describe('days and parts of what runs', () => {
  it.each([
    'They met on {the last Friday of the month|2025-08-29}.',
    'They will meet on {the first Tuesday of next month|2025-09-02}.',
    'They meet on {the first Tuesday of every month|XXXX-XX-WXX-2}.',
    'It will close by {year-end 2026|2026}.',
    'It grew in {2022|2022}. Sales fell in {that year’s second half|2022-H2}.',
    'In {H2|2025-H2} sales will fall.',
  ])('%s', (source) => {
    const { text, marks } = parseAnnotated(source);
    expect(asMarks(text, found(text))).toEqual(marks);
  });
});
