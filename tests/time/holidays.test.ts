import { describe, expect, it } from 'vitest';
import { asMarks, parseAnnotated, timesIn } from '../support/annotated.ts';

/** Published on Friday, 15 August 2025. */
describe('named days', () => {
  it.each([
    'The troops will be home by {Christmas|2025-12-25}.',
    'The pardon was issued on {New Year’s Eve|2024-12-31}.',
    '{Easter Sunday|2025-04-20} was quiet.',
    'Families gather on {Thanksgiving|2025-11-27}.',
    'Congress returns after {Labor Day|2025-09-01}.',
    'The {9/11|2001-09-11} attacks changed policy.',
    '{Good Friday 2024|2024-03-29} was quiet.',
  ])('%s', (source) => {
    const { text, marks } = parseAnnotated(source);
    expect(asMarks(text, timesIn(text))).toEqual(marks);
  });

  it('are not taken for a date of their own where their commemoration is dated', () => {
    const text =
      'What lessons from VJ Day - which is being commemorated on Friday - could be applied?';
    expect(asMarks(text, timesIn(text))).toEqual([{ text: 'Friday', value: '2025-08-15' }]);
  });

  it.each(['The Good Friday Agreement held.', 'They lit the Christmas tree.'])(
    'not in: %s',
    (text) => {
      expect(asMarks(text, timesIn(text))).toEqual([]);
    },
  );
});
