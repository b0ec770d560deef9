import { describe, expect, it, test } from 'vitest';
import fc from 'fast-check';
import { EARLIEST, LATEST } from '../../src/document/time-range.ts';
import type { TimeAnchor } from '../../src/document/time-anchor.ts';
import { readPeriod } from '../../src/time/typed-period.ts';

/** Friday 20 June 2031, late in the evening east of Greenwich. */
const when = { start: Date.UTC(2031, 5, 20, 18), end: Date.UTC(2031, 5, 20, 18, 1) };
const ANCHOR: TimeAnchor = { when, offset: 120, known: 'reader' };

function days(typed: string, anchor: TimeAnchor | null = ANCHOR): string {
  const reading = readPeriod(typed, anchor);
  if (reading.kind !== 'period') return reading.kind;
  const { start, end } = reading.range;
  const day = (moment: number) => new Date(moment).toISOString().slice(0, 10);
  const first = start === EARLIEST ? '' : day(start);
  const last = end === LATEST ? '' : day(end - 1);
  return `${first}..${last}${reading.counted ? ' counted' : ''}`;
}

describe('a stretch of time in typed words', () => {
  test.each([
    ['1987', '1987-01-01..1987-12-31'],
    ['summer 1987', '1987-06-01..1987-08-31'],
    ['SUMMER 1987', '1987-06-01..1987-08-31'],
    ['the summer of 1987', '1987-06-01..1987-08-31'],
    ['feb 1987', '1987-02-01..1987-02-28'],
    ['3 to 9 February 1987', '1987-02-03..1987-02-09'],
    ['1987-02-03 to 1987-02-09', '1987-02-03..1987-02-09'],
    ['march to may 1987', '1987-03-01..1987-05-31'],
    ['between 1987 and 1991', '1987-01-01..1991-12-31'],
    ['1987–1991', '1987-01-01..1991-12-31'],
    ['autumn 1987 to spring 1989', '1987-09-01..1989-05-31'],
    ['in the 1980s', '1980-01-01..1989-12-31'],
  ])('%s: %s', (typed, read) => {
    expect(days(typed)).toBe(read);
    expect(days(typed, null)).toBe(read);
  });

  test.each([
    ['since 1987', '1987-01-01..'],
    ['from 3 February 1987', '1987-02-03..'],
    ['after 1987', '1988-01-01..'],
    ['before February 1987', '..1987-01-31'],
    ['until February 1987', '..1987-02-28'],
    ['up to 3 February 1987', '..1987-02-03'],
  ])('%s leaves a side open: %s', (typed, read) => {
    expect(days(typed)).toBe(read);
  });

  test.each([
    ['March', '2031-03-01..2031-03-31 counted'],
    ['since may', '2031-05-01.. counted'],
    ['last week', '2031-06-09..2031-06-15 counted'],
    ['yesterday', '2031-06-19..2031-06-19 counted'],
    ['3 to 9 June', '2031-06-03..2031-06-09 counted'],
  ])('%s is counted from the anchor: %s', (typed, read) => {
    expect(days(typed)).toBe(read);
  });

  test.each(['March', 'last week', 'since yesterday'])('without an anchor, %s is not', (typed) => {
    expect(days(typed, null)).toBe('uncounted');
  });

  test.each([
    '',
    '   ',
    'the harbour',
    'summer 1987 harbour',
    'harbour 1987',
    '1991 to 1987',
    '1987, 1989 and 1991',
    'three days',
    'every Monday',
    '<b>1987</b>',
  ])('“%s” is not read, as not all of it is one stretch of time', (typed) => {
    expect(days(typed)).toBe('unread');
  });

  it('never throws, and never gives a stretch that ends before it begins', () => {
    const piece = fc.constantFrom(
      '1987',
      'to',
      'since',
      'May',
      '3',
      '-',
      'last',
      'week',
      '"',
      'bc',
    );
    const typed = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 6 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(typed, (words) => {
        const reading = readPeriod(words, ANCHOR);
        if (reading.kind === 'period') expect(reading.range.start).toBeLessThan(reading.range.end);
      }),
    );
  });
});
