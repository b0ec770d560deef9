import { describe, expect, it } from 'vitest';
import { asMarks, daysOf, parseAnnotated, timeIn, timesIn } from '../support/annotated.ts';

/** Published on Friday, 15 August 2025. */
const PUBLISHED = '2025-08-15';

describe('dates that say themselves when they are', () => {
  it.each([
    'Forces crossed the border on {24 February 2022|2022-02-24}, triggering a war.',
    'The court rules on {3rd September 2025|2025-09-03}, she said.',
    'He took office on {20 Jan. 2025|2025-01-20} and flew home.',
    'They first met on {Friday 15 August 2025|2025-08-15} at a base.',
    'The market was raided on {Sept 11, 2001|2001-09-11}.',
    'The paper of {Friday, August 15, 2025|2025-08-15} has it.',
    'The treaty of {the first of January, 1801|1801-01-01} took effect.',
    'The old king drowned on {15 March 44 BC|BC0044-03-15}.',
    'The complaint, dated {17/07/2014|2014-07-17}, was lodged.',
    'The decree of {12.08.2025|2025-08-12} names them.',
    'A memo stamped {2025/08/13|2025-08-13}, went missing.',
    'The base fell on {15\nAugust 2025|2025-08-15}, officials said.',
    'The base fell on {15\u00a0August\u202f2025|2025-08-15}, officials said.',
    'The dam broke on {１５ August ２０２５|2025-08-15}, farmers said.',
    'THE DAM BROKE ON {15 AUGUST 2025|2025-08-15}, FARMERS SAID.',
    'It goes on sale on {June 25|2025-06-25} - the first of its kind.',
    'It went on sale on {June 25|2025-06-25} - 3 people came - and from {June 26|2025-06-26}-{27, 2025|2025-06-27} it was free.',
    'Sales rose in {August 2024|2024-08} and {Nov. 2024|2024-11}.',
    'The bridge must open by {October, 2026|2026-10}.',
    'It was thwarted on {10 Nov 11|2011-11-10}.',
    'The stamp reads {15-Aug-25|2025-08-15}, in blue.',
    'It was built on {10 Nov 98|1998-11-10}.',
    'On {10 Nov|2024-11-10} 11 men fell.',
    'Our mill closed its doors in {2011 March|2011-03}.',
    'It met on {15 July|2025-07-15}, {12|2024-03-12}–{14 March 2024|2024-03-14} and once more.',
  ])('%s', (source) => {
    const { text, marks } = parseAnnotated(source);
    expect(asMarks(text, timesIn(text, PUBLISHED))).toEqual(marks);
  });

  it('leaves out a day that the calendar does not have', () => {
    expect(timesIn('It was signed on 31 April 2012.')).toEqual([]);
  });

  it('keeps the other order of a numeric date', () => {
    const { value, alternatives } = timeIn('The order of 04/07/2025 stands.');
    expect(value).toBe('2025-07-04');
    expect(alternatives.map((other) => other.value)).toEqual(['2025-04-07']);
  });

  it('writes years before Christ without a year nought', () => {
    expect(timeIn('The old king drowned on 15 March 44 BC.').edtf).toBe('-0043-03-15');
  });
});

describe('months and days without a year', () => {
  it.each([
    'The captain quit in {November|2024-11} after a quarrel.',
    'Both choirs last sang in {May|2025-05}.',
    'The next hearing is set for {10 January|2026-01-10}.',
    'The sisters quarrelled on {12 August|2025-08-12}.',
    'He was arrested on {December 3|2024-12-03}.',
    'It was due to leave {next March|2026-03}.',
    'The regatta announced for {this September|2025-09} was called off.',
    'Profit fell from {July last year|2024-07}.',
  ])('%s', (source) => {
    const { text, marks } = parseAnnotated(source);
    expect(asMarks(text, timesIn(text, PUBLISHED))).toEqual(marks);
  });
});

describe('parts of months', () => {
  it.each([
    ['Our aunt came in {mid-July|2025-07}.', 'MID', '2025-07-11 2025-07-20'],
    ['It reopened at {the end of August 2024|2024-08}.', 'END', '2024-08-21 2024-08-31'],
    ['It reopened in {early May 2024|2024-05}.', 'START', '2024-05-01 2024-05-10'],
  ])('%s', (source, mod, days) => {
    const { text, marks } = parseAnnotated(source);
    const time = timeIn(text, PUBLISHED);
    expect(asMarks(text, [time])).toEqual(marks);
    expect([time.mod, daysOf(time)]).toEqual([mod, days]);
  });
});
