import { describe, expect, it } from 'vitest';
import { asMarks, parseAnnotated, timesIn } from '../support/annotated.ts';

describe('what a name or a number beside a date makes of it', () => {
  it.each([
    'The {Boxing Day|2004-12-26} tsunami of 2004 killed many.',
    'It fell on {Orthodox Easter 2024|2024-05-05} and {Orthodox Easter 2025|2025-04-20}.',
    '{Every 4 July|XXXX-07-04} they meet, and {each May 9|XXXX-05-09}.',
    'They meet on {alternate Saturdays|XXXX-WXX-6} and {every other Friday|XXXX-WXX-5}.',
    'The figures for {2025-03|2025-03} were up.',
    'It was {2010|2010}’s final race.',
    'In {the 20th|19} and {21st centuries|20} it grew.',
  ])('%s', (source) => {
    const { text, marks } = parseAnnotated(source);
    expect(asMarks(text, timesIn(text, '2025-08-15'))).toEqual(marks);
  });

  it.each([
    'He drove a BMW 2002 home.',
    'It rose 2012-13 percent.',
    'Part 2025-08-0015 is missing.',
    'His Man Friday came.',
    'They visited the September 11 Memorial.',
    'It was the third quarter of the moon.',
    'They use Windows 2000’s successor.',
    'She reads USA Today at home.',
  ])('finds no date: %s', (text) => {
    expect(timesIn(text, '2025-08-15')).toEqual([]);
  });
});
