import { describe, expect, it, test } from 'vitest';
import { countIn, periodsIn, tallyOf } from '../../src/app/picture/counting.ts';
import { periodInWords } from '../../src/app/words/time-in-view.ts';
import { exactly, LATEST } from '../../src/document/time-range.ts';
import { indexTimeline } from '../../src/layout/timeline-index.ts';
import { about, event, inYear, onDay, timelineOf, utc } from '../support/sketch.ts';

const tally = tallyOf(
  indexTimeline(
    timelineOf([
      event({ title: 'Flood', range: onDay(2025, 8, 3) }),
      event({ title: 'Talks', range: onDay(2025, 8, 15) }),
      event({ title: 'Call', range: about(utc(2025, 9, 2), utc(2025, 9, 3), 3_600_000) }),
      event({ title: 'War', range: inYear(2022) }),
    ]),
  ),
);
const unknown = { start: utc(2025, 8, 16), end: LATEST };
const months = (from: number, to: number) => ({ start: utc(2025, from, 1), end: utc(2025, to, 1) });

describe('countIn', () => {
  it.each([
    [months(8, 9), 2],
    [months(8, 10), 3],
    [{ start: utc(2022, 5, 1), end: utc(2022, 6, 1) }, 1],
    [{ start: utc(2025, 8, 4), end: utc(2025, 8, 15) }, 0],
  ])('counts what some of %o belongs to', (range, count) => {
    expect(countIn(tally.all, range)).toBe(count);
  });
});

test('what nobody says the end of goes on', () => {
  const begun = { start: exactly(utc(2025, 8, 15), utc(2025, 8, 16)).start, end: unknown };
  const open = tallyOf(indexTimeline(timelineOf([event({ title: 'Talks', range: begun })])));
  expect(countIn(open.all, months(10, 11))).toBe(1);
});

describe('periodsIn', () => {
  it('cuts a stretch at units of the calendar, and leaves out what is empty', () => {
    expect(
      periodsIn(tally, { start: utc(2025, 7, 20), end: utc(2025, 10, 20) }).map(periodInWords),
    ).toEqual(['August 2025: 2 events', 'September 2025: 1 event, 1 uncertain']);
  });

  it('counts what goes on as the stretch begins in the first period', () => {
    const range = { start: utc(2022, 6, 10), end: utc(2025, 8, 20) };
    expect(periodsIn(tally, range).map(periodInWords)).toEqual(['2022: 1 event', '2025: 2 events']);
  });

  it('gives no more than twelve periods, which together are the whole', () => {
    for (const years of [1, 3, 30, 300, 3000]) {
      const range = { start: utc(2026 - years, 1, 1), end: utc(2026, 1, 1) };
      const periods = periodsIn(tally, range);
      expect(periods.length).toBeLessThanOrEqual(12);
      expect(periods.reduce((sum, { count }) => sum + count, 0)).toBe(countIn(tally.all, range));
    }
  });
});
