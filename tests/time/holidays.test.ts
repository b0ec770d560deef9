import { describe, expect, it } from 'vitest';
import { asMarks, parseAnnotated, timeIn, timesIn } from '../support/annotated.ts';

/** Published on Friday, 15 August 2025. */
describe('named days', () => {
  it.each([
    'The roof will be done by {Christmas|2025-12-25}.',
    'The clock was stopped on {New Year’s Eve|2024-12-31}.',
    '{Easter Sunday|2025-04-20} was stormy.',
    'Cousins gather on {Thanksgiving|2025-11-27}.',
    'School begins after {Labor Day|2025-09-01}.',
    'The {9/11|2001-09-11} attacks shook the town.',
    '{Good Friday 2024|2024-03-29} was quiet.',
    '{May Day|2025-05-01} dances were forbidden.',
    '{The Lunar New Year|2025-01-29} was quiet.',
    '{Diwali|2024-10-31} was quiet.',
    'They fasted on {Yom Kippur|2024-10-12}, he said.',
    '{Eid al-Fitr 2024|2024-04-10} was quiet, and {Eid al-Adha 2025|2025-06-06} too.',
    'Polls will open on {Election Day|2025-11-04}.',
    '{Easter week|2025-W16} was quiet.',
    'They rested over {Labor Day weekend 2024|2024-W35-WE}.',
    'The {Good Friday Agreement|1998-04-10} ended it.',
  ])('%s', (source) => {
    const { text, marks } = parseAnnotated(source);
    expect(asMarks(text, timesIn(text))).toEqual(marks);
  });

  it.each([
    ['{Ramadan 2025|2025-03} was quiet.', '2025-03-01/2025-03-29'],
    ['{Passover 2024|2024-04} was quiet.', '2024-04-23/2024-04-30'],
    ['{Hanukkah 2018|2018-12} was quiet.', '2018-12-03/2018-12-10'],
    ['The {Easter Rising|1916-04} shook them.', '1916-04-24/1916-04-29'],
  ])('may last: %s', (source, edtf) => {
    const { text, marks } = parseAnnotated(source);
    expect(asMarks(text, timesIn(text))).toEqual(marks);
    expect(timeIn(text).edtf).toBe(edtf);
  });

  it('are not taken for a date of their own where their commemoration is dated', () => {
    const text =
      'What lessons from VJ Day - which is being commemorated on Friday - could be applied?';
    expect(asMarks(text, timesIn(text))).toEqual([{ text: 'Friday', value: '2025-08-15' }]);
  });

  it.each([
    'The Good Friday massacre shook them.',
    'They lit the Christmas tree.',
    'The passover of power was smooth.',
    'On the weekend-long fair it rained.',
  ])('not in: %s', (text) => {
    expect(asMarks(text, timesIn(text))).toEqual([]);
  });
});
