import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMoments } from '../../src/document/moment.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

/** What is found in a line: the words, when it begins, how long it is, the offset. */
function found(line: string): [words: string, start: string, length: number, offset: number][] {
  return findMoments(line).map(({ span, when, offset }) => [
    line.slice(span.from, span.to),
    new Date(when.start).toISOString().replace(':00.000Z', 'Z'),
    when.end - when.start,
    offset,
  ]);
}

describe('findMoments', () => {
  it.each([
    [
      'Friday, August 15, 2025, 10:29:42\u202fAM Eastern Daylight Time',
      ['2025-08-15T14:29:42.000Z', SECOND, -240],
    ],
    ['3 March 2024 14:05 GMT', ['2024-03-03T14:05Z', MINUTE, 0]],
    ['3 Mar 2024 at 2.05pm UK time', ['2024-03-03T14:05Z', MINUTE, 0]],
    ['3 July 2024 at 2.05pm UK time', ['2024-07-03T13:05Z', MINUTE, 60]],
    ['2024-03-03T14:05:06.123+01:00', ['2024-03-03T13:05:06.000Z', SECOND, 60]],
    ['2024-03-03', ['2024-03-03T00:00Z', DAY, 0]],
    ['10:29 AM ET Aug 15, 2025', ['2025-08-15T14:29Z', MINUTE, -240]],
    ['12:05 a.m. EST, 1 January 2024', ['2024-01-01T05:05Z', MINUTE, -300]],
    ['Fri, 15 Aug 2025 10:29:42 +0200', ['2025-08-15T08:29:42.000Z', SECOND, 120]],
    ['15/08/2025', ['2025-08-15T00:00Z', DAY, 0]],
    ['7.7.2025', ['2025-07-07T00:00Z', DAY, 0]],
    ['29 February 2024', ['2024-02-29T00:00Z', DAY, 0]],
  ] as const)('%s', (line, [start, length, offset]) => {
    expect(found(line)).toEqual([[line, start, length, offset]]);
  });

  it('keeps the day alone where nobody says whose clock it is', () => {
    expect(found('Last updated 3 Mar 2024 at 2.05pm')).toMatchObject([
      [expect.anything(), '2024-03-03T00:00Z', DAY, 0],
    ]);
  });

  it.each([
    '03/04/2024',
    '31 April 2024',
    '30 February 2023',
    '2024-13-01',
    '3 March',
    '2024',
    'May 2024',
    '',
  ])('leaves out %j', (line) => {
    expect(found(line)).toEqual([]);
  });

  it('never throws, and its spans lie in the line, in order', () => {
    const piece = fc.constantFrom(
      '3 March 2024',
      '2024-03-03',
      'T14:05',
      ' 25:61 GMT',
      '99',
      'pm',
      ' ',
      '\u202f',
      '-',
      'ET',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 12 }),
        (pieces) => {
          const line = pieces.join('');
          const spans = findMoments(line).map(({ span }) => span);
          expect(spans.every(({ from, to }) => 0 <= from && from < to && to <= line.length)).toBe(
            true,
          );
          expect(spans).toEqual([...spans].sort((a, b) => a.from - b.from));
        },
      ),
    );
  });
});
