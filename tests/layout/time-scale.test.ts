import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EARLIEST, exactly, LATEST, somewhereIn } from '../../src/document/time-range.ts';
import {
  clampViewport,
  extentOf,
  FIT,
  timeAt,
  timeInView,
  timeScale,
  toPosition,
  toTime,
  toX,
  viewportOf,
  withoutFolds,
  viewportBetween,
  zoomAt,
  zoomLimits,
} from '../../src/layout/time-scale.ts';
import { after, before, DAY, inYear, onDay, utc } from '../support/sketch.ts';

const FIRST = utc(-10000);
const LAST = utc(9999, 12, 31);

const moment = fc.integer({ min: FIRST, max: LAST });
const range = fc
  .tuple(moment, fc.integer({ min: 0, max: 400 * DAY }))
  .map(([start, length]) => exactly(start, start + length));
const scale = fc
  .tuple(fc.array(range, { maxLength: 30 }), fc.integer({ min: 320, max: 4000 }))
  .map(([ranges, width]) => timeScale(ranges, width));

describe('a time scale', () => {
  test('never goes back: a later moment is never further to the left', () => {
    fc.assert(
      fc.property(scale, moment, moment, (one, a, b) => {
        const [first, second] = [Math.min(a, b), Math.max(a, b)];
        expect(toPosition(one, first)).toBeLessThanOrEqual(toPosition(one, second));
      }),
    );
  });

  test('leads back to the same millisecond where it is not folded', () => {
    fc.assert(
      fc.property(
        scale,
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (one, pick, part) => {
          const open = one.stretches.filter((stretch) => !stretch.folded);
          const { start, end } = open[pick % open.length]!;
          const time = Math.round(start + part * (end - start));
          expect(Math.abs(toTime(one, toPosition(one, time)) - time)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test('has adjoining stretches that are never empty and fill the width but for margins', () => {
    fc.assert(
      fc.property(scale, ({ stretches, width }) => {
        stretches.forEach((stretch, i) => {
          expect(stretch.end).toBeGreaterThan(stretch.start);
          expect(stretch.to).toBeGreaterThan(stretch.from);
          const next = stretches[i + 1];
          if (next) {
            expect(next.start).toBe(stretch.end);
            expect(next.from).toBeCloseTo(stretch.to, 6);
            expect(next.folded).toBe(!stretch.folded);
          }
        });
        expect(stretches[0]!.from).toBeGreaterThan(0);
        expect(stretches.at(-1)!.to).toBeLessThan(width);
      }),
    );
  });

  test('is there for no event, one event and the same instant again and again', () => {
    const instant = exactly(utc(2025, 8, 15, 12), utc(2025, 8, 15, 12));
    for (const ranges of [[], [instant], [instant, instant, instant], [inYear(2022)]]) {
      const one = timeScale(ranges, 800);
      expect(one.stretches).toHaveLength(1);
      expect(Number.isFinite(toPosition(one, utc(2025)))).toBe(true);
    }
  });

  test('folds the empty years between a year and a week', () => {
    const one = timeScale([inYear(2022), onDay(2025, 8, 11), onDay(2025, 8, 15)], 1440);
    expect(one.stretches.map((stretch) => stretch.folded)).toEqual([false, true, false]);
    expect(one.stretches[1]).toMatchObject({ start: utc(2023), end: utc(2025, 8, 11) });
  });

  test('is linear throughout, the years between a year and a week not folded, where it is to be true', () => {
    const ranges = [inYear(2022), onDay(2025, 8, 11), onDay(2025, 8, 15)];
    const one = timeScale(ranges, 1440, { folded: false });
    expect(one.stretches.map(({ folded }) => folded)).toEqual([false]);
    expect(one.stretches[0]!.start).toBeLessThanOrEqual(utc(2022));
    expect(one.stretches[0]!.end).toBeGreaterThanOrEqual(utc(2025, 8, 16));
    const years = [2022, 2023, 2024, 2025].map((year) => toPosition(one, utc(year)));
    const [first, second, third] = years.slice(1).map((x, i) => (x - years[i]!) / 365);
    expect(second).toBeCloseTo(first!, 6);
    expect(third! * (365 / 366)).toBeCloseTo(first!, 6);
    expect(timeScale([], 800, { folded: false }).stretches).toHaveLength(1);
  });

  test('gives a cluster the more room the more events it holds', () => {
    const days = [1, 2, 3, 4, 5, 6].map((day) => onDay(2025, 8, day));
    const [few, , many] = timeScale([inYear(1990), ...days], 1440).stretches;
    expect(many!.to - many!.from).toBeGreaterThan(2 * (few!.to - few!.from));
  });
});

describe('the extent of an event', () => {
  test('is made of its known bounds', () => {
    expect(extentOf(onDay(2025, 8, 15))).toEqual({
      start: utc(2025, 8, 15),
      end: utc(2025, 8, 16),
    });
    expect(extentOf(after(5))).toEqual({ start: 5, end: 5 });
    expect(extentOf(before(5))).toEqual({ start: 5, end: 5 });
    expect(extentOf(somewhereIn(EARLIEST, LATEST))).toBeNull();
  });
});

test('after many events less room is kept for labels than after few', () => {
  const days = (count: number) =>
    Array.from({ length: count }, (_, i) => onDay(2025, 1 + (i % 10), 1 + (i % 28)));
  const end = (count: number) => timeScale(days(count), 1000).stretches.at(-1)!.end;
  const [few, many, more] = [30, 300, 30_000].map(end) as [number, number, number];
  expect(few).toBeGreaterThan(utc(2025, 12, 1));
  expect(many).toBeLessThan(utc(2025, 11, 20));
  expect(more).toBeGreaterThan(utc(2025, 11, 3));
});

test('a view that begins or ends in a fold is told by what is seen beside that', () => {
  const one = timeScale([onDay(2022, 3, 1), onDay(2025, 8, 11), onDay(2025, 8, 20)], 1000);
  const [fold] = one.stretches.filter(({ folded }) => folded);
  const [before, within, later] = [utc(2022, 3, 1), utc(2024, 1, 1), utc(2025, 8, 14)];
  expect(withoutFolds(one, { start: before, end: within })).toEqual({
    start: before,
    end: fold!.start,
  });
  expect(withoutFolds(one, { start: within, end: later })).toEqual({
    start: fold!.end,
    end: later,
  });
  expect(withoutFolds(one, { start: before, end: later })).toEqual({ start: before, end: later });
});

describe('zooming', () => {
  const point = fc.double({ min: 0, max: 1, noNaN: true });

  test('leaves the moment under the pointer where it is', () => {
    fc.assert(
      fc.property(
        scale,
        point,
        fc.double({ min: 1, max: 50, noNaN: true }),
        (one, part, factor) => {
          const x = part * one.width;
          const zoomed = zoomAt(one, FIT, x, factor);
          expect((x - zoomed.x) / zoomed.k).toBeCloseTo(x, 3);
        },
      ),
    );
  });

  test('in and out again returns to the whole', () => {
    fc.assert(
      fc.property(scale, fc.array(point, { maxLength: 8 }), (one, parts) => {
        let view = FIT;
        for (const part of parts) view = zoomAt(one, view, part * one.width, 1.7);
        for (const part of parts.toReversed()) view = zoomAt(one, view, part * one.width, 1 / 1.7);
        expect(view.k).toBeCloseTo(1, 6);
        expect(view.x).toBeCloseTo(0, 3);
      }),
    );
  });

  test('goes as deep as a minute across the screen, and no deeper', () => {
    const one = timeScale([inYear(2022), onDay(2025, 8, 15)], 1000);
    const view = zoomAt(
      one,
      viewportOf(one, { start: utc(2025, 8, 15), end: utc(2025, 8, 16) }),
      500,
      1e9,
    );
    const { start, end } = timeInView(one, view);
    expect(end - start).toBeCloseTo(60_000, -1);
  });

  test('keeps to its limits', () => {
    fc.assert(
      fc.property(scale, fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (one, factor) => {
        const [least, most] = zoomLimits(one);
        const view = zoomAt(one, FIT, one.width / 3, factor);
        expect(view.k).toBeGreaterThanOrEqual(least);
        expect(view.k).toBeLessThanOrEqual(most);
        expect(clampViewport(one, view)).toEqual(view);
      }),
    );
  });

  test('a pan moves everything by the same amount', () => {
    const one = timeScale([onDay(2025, 8, 11), onDay(2025, 8, 15)], 1000);
    const [a, b] = [utc(2025, 8, 11), utc(2025, 8, 14)];
    const [here, there] = [{ k: 3, x: -200 }, { k: 3, x: -450 }]; // prettier-ignore
    expect(toX(one, there, a) - toX(one, here, a)).toBeCloseTo(-250, 6);
    expect(toX(one, there, b) - toX(one, here, b)).toBeCloseTo(-250, 6);
  });

  test('to a range fills the screen with it', () => {
    const one = timeScale([inYear(2022), onDay(2025, 8, 11), onDay(2025, 8, 20)], 1000);
    const day = { start: utc(2025, 8, 14), end: utc(2025, 8, 15) };
    const view = viewportOf(one, day, 50);
    expect(toX(one, view, day.start)).toBeCloseTo(50, 6);
    expect(toX(one, view, day.end)).toBeCloseTo(950, 6);
    expect(timeAt(one, view, 500)).toBe(utc(2025, 8, 14, 12));
  });

  test('on its way from one viewport to another keeps what both have in one place there', () => {
    fc.assert(
      fc.property(scale, fc.double({ min: 0, max: 1, noNaN: true }), (one, share) => {
        const from = zoomAt(one, FIT, one.width / 2, 3);
        const to = zoomAt(one, from, one.width / 3, 40);
        const way = viewportBetween(from, to, share);
        const position = (one.width / 3 - from.x) / from.k;
        expect(position * way.k + way.x).toBeCloseTo(one.width / 3, 3);
        expect(clampViewport(one, way).k).toBeCloseTo(way.k, 6);
      }),
    );
    const [here, there] = [{ k: 2, x: -100 }, { k: 2, x: -300 }]; // prettier-ignore
    expect(viewportBetween(here, there, 0.25)).toEqual({ k: 2, x: -150 });
    expect(viewportBetween({ k: 1, x: 0 }, { k: 16, x: -30 }, 0.5).k).toBeCloseTo(4, 6);
  });
});
