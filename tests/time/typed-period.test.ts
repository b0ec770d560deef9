import { describe, expect, it, test } from 'vitest';
import fc from 'fast-check';
import { EARLIEST, LATEST } from '../../src/document/time-range.ts';
import type { TimeAnchor } from '../../src/document/time-anchor.ts';
import { whenInWords } from '../../src/layout/date-words.ts';
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

/** EDTF, unit, and the four points of the range by the day: one for each end that is sharp, `..` for an open one. */
function dateOf(typed: string): string {
  const reading = readPeriod(typed, ANCHOR);
  if (reading.kind !== 'period') return reading.kind;
  const { edtf, granularity, range } = reading.when;
  return `${edtf} ${granularity} ${endName(range.start)} to ${endName(range.end)}`;
}

const pointName = (moment: number): string =>
  [EARLIEST, LATEST].includes(moment)
    ? '..'
    : new Date(moment).toISOString().replace(/T00:00:00.000Z$|:00.000Z$/, '');
const endName = ({ start, end }: { start: number; end: number }): string =>
  start === end ? pointName(start) : `${pointName(start)}~${pointName(end)}`;

describe('the date that typed words mean, as sure as they are', () => {
  test.each([
    ['3 May 2025', '2025-05-03 day 2025-05-03 to 2025-05-04'],
    ['3 May 2025 14:30', '2025-05-03T14:30 minute 2025-05-03T14:30 to 2025-05-03T14:31'],
    [
      'Friday 3 May 1850, 14:30 UTC',
      '1850-05-03T14:30Z minute 1850-05-03T14:30 to 1850-05-03T14:31',
    ],
    ['May 2025', '2025-05 month 2025-05-01 to 2025-06-01'],
    ['1850s', '185X decade 1850-01-01 to 1860-01-01'],
    ['44 BC', '-0043 year -000043-01-01 to -000042-01-01'],
    ['3 to 5 May 2025', '2025-05-03/2025-05-05 day 2025-05-03 to 2025-05-06'],
    ['from 3 May 2025 to 5 May 2025', '2025-05-03/2025-05-05 day 2025-05-03 to 2025-05-06'],
    ['3 May 2025 to 2026', '2025-05-03/2026 year 2025-05-03 to 2027-01-01'],
    ['3 to 5 May', '2031-05-03/2031-05-05 day 2031-05-03 to 2031-05-06'],
    ['about 3 May', '2031-05-03~ day 2031-05-02~2031-05-03 to 2031-05-04~2031-05-05'],
    ['about 3 May 2025', '2025-05-03~ day 2025-05-02~2025-05-03 to 2025-05-04~2025-05-05'],
    ['circa 1850', '1850~ year 1849-01-01~1850-01-01 to 1851-01-01~1852-01-01'],
    [
      'early May 2025',
      '2025-05-01/2025-05-10 month 2025-05-01~2025-05-11 to 2025-05-01~2025-05-11',
    ],
    ['since 3 May 2025', '2025-05-03/.. day 2025-05-03 to 2025-05-04~..'],
    ['from 3 May 2025', '2025-05-03/.. day 2025-05-03 to 2025-05-04~..'],
    ['after 3 May 2025', '2025-05-03/.. day 2025-05-04~.. to 2025-05-04~..'],
    ['before 3 May 2025', '../2025-05-03 day ..~2025-05-03 to ..~2025-05-03'],
    ['until 3 May 2025', '../2025-05-03 day ..~2025-05-03 to 2025-05-04'],
    ['on or before 3 May 2025', '../2025-05-03 day ..~2025-05-03 to 2025-05-04'],
    ['after 3 to 5 May 2025', '2025-05-05/.. day 2025-05-06~.. to 2025-05-06~..'],
  ])('%s: %s', (typed, read) => {
    expect(dateOf(typed)).toBe(read);
  });

  test.each(['3 May 2025 or 4 May', 'about 3 days', 'May or June 2025', '5 to 3 May 2025'])(
    '%s is none',
    (typed) => {
      expect(dateOf(typed)).toBe('unread');
    },
  );

  test.each([
    '3 May 2025',
    'May 2025',
    '1850s',
    '3 to 5 May 2025',
    'early May 2025',
    'about 3 May 2025',
    'about 1850',
    'after 3 May 2025',
    'before 3 May 2025',
    'until 3 May 2025',
    'since 3 May 2025',
    '3 May 2025 14:30 UTC',
    '44 BC',
  ])('%s, as it is told back, means the same time', (typed) => {
    const first = readPeriod(typed, ANCHOR);
    const again = first.kind === 'period' && readPeriod(whenInWords(first.when), ANCHOR);
    expect(again).toMatchObject({ kind: 'period', range: first.kind === 'period' && first.range });
  });
});
