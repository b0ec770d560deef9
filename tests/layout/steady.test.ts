import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactly } from '../../src/document/time-range.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import { measureText } from '../../src/layout/measure-text.ts';
import type { EventMark, Scene } from '../../src/layout/scene.ts';
import { clampViewport, FIT, toX, zoomAt, type Viewport } from '../../src/layout/time-scale.ts';
import { indexTimeline, scaleOf } from '../../src/layout/timeline-index.ts';
import { only } from '../support/scenes.ts';
import { DAY, event, timelineOf, utc } from '../support/sketch.ts';

const WIDTH = 1440;
/** A picture in which there is much that no edge has to do with. */
const WIDE = 2880;
/** Further from an edge than any label is long. */
const INNER = 560;
/** How far apart rows are in px. */
const ROW = 34;
const HOUR = DAY / 24;

/** Days in a row, so that nothing is folded. */
const stories = fc
  .array(
    fc.record({
      day: fc.nat(11),
      hours: fc.integer({ min: 6, max: 36 }),
      salience: fc.double({ min: 0, max: 1, noNaN: true }),
      title: fc.lorem({ maxCount: 9 }),
    }),
    { minLength: 12, maxLength: 40 },
  )
  .map((sketches) =>
    timelineOf(
      sketches.map(({ day, hours, ...rest }, i) => {
        const start = utc(2025, 8, 1 + day);
        return {
          ...event({ ...rest, range: exactly(start, start + hours * HOUR) }),
          id: `e${String(i)}`,
        };
      }),
    ),
  );

const seenIn = (width: number) =>
  fc
    .record({ timeline: stories, rows: fc.integer({ min: 4, max: 12 }) })
    .map(({ timeline, rows }) => {
      const index = indexTimeline(timeline);
      const scale = scaleOf(index, width);
      const draw = (viewport: Viewport): Scene => layOut(index, { scale, viewport, rows });
      return { timeline, rows, scale, draw };
    });
const seen = seenIn(WIDTH);
const place = fc.double({ min: 0, max: 1, noNaN: true });
const factor = fc.double({ min: 1, max: 60, noNaN: true });
/** Within one octave of the whole. */
const within = fc.double({ min: 1, max: 1.99, noNaN: true });

/** The marks in the rows that are there for all: below them stands what may be counted at another zoom. */
function above(scene: Scene, rows: number): EventMark[] {
  const marks = only(scene, 'event');
  const first = Math.min(...marks.map(({ bar }) => bar.box.y));
  return marks.filter(({ bar }) => bar.box.y < first + ROW * (rows - 1));
}

/** Those of the marks of a wide picture that no edge has to do with: it moves the labels of marks that reach near it. */
function inner(marks: readonly EventMark[]): Map<string, EventMark> {
  const stretches = marks.map((mark) => {
    const { x, width } = mark.bar.box;
    return { mark, from: x, to: x + width };
  });
  const near = INNER;
  const far = WIDE - INNER;
  const left = stretches.filter(({ from }) => from < near).map(({ to }) => to);
  const right = stretches.filter(({ to }) => to > far).map(({ from }) => from);
  const first = INNER + Math.max(0, ...left);
  const last = Math.min(WIDE, ...right) - INNER;
  const found = stretches.filter(({ from, to }) => from > first && to < last);
  return new Map(found.map(({ mark }) => [mark.event, mark]));
}

test('what is labelled in the whole stays so in its row one step in, far from the edges', () => {
  fc.assert(
    fc.property(seenIn(WIDE), place, within, (one, at, by) => {
      const near = inner(only(one.draw(zoomAt(one.scale, FIT, at * WIDE, by)), 'event'));
      for (const before of above(one.draw(FIT), one.rows)) {
        const after = near.get(before.event);
        if (!before.label || !after) continue;
        expect(after.bar.box.y).toBe(before.bar.box.y);
        expect(after.label).not.toBeNull();
      }
    }),
  );
});

test('panning keeps the row and the label of each mark that is labelled far from the edges', () => {
  fc.assert(
    fc.property(seenIn(WIDE), place, within, place, (one, at, by, to) => {
      const view = zoomAt(one.scale, FIT, at * WIDE, by);
      const other = clampViewport(one.scale, { ...view, x: -to * WIDE * (view.k - 1) });
      const there = inner(only(one.draw(other), 'event'));
      for (const before of inner(above(one.draw(view), one.rows)).values()) {
        const after = there.get(before.event);
        if (!before.label || !after) continue;
        expect(after.bar.box.y).toBe(before.bar.box.y);
        expect(after.label).not.toBeNull();
      }
    }),
  );
});

test('zooming in and out again gives the same picture', () => {
  fc.assert(
    fc.property(seen, fc.array(fc.tuple(place, factor), { maxLength: 6 }), (one, way) => {
      const views = way.map(([at, by]) => zoomAt(one.scale, FIT, at * WIDTH, by));
      const going = views.map(one.draw);
      expect(views.toReversed().map(one.draw).toReversed()).toEqual(going);
    }),
    { numRuns: 30 },
  );
});

test('at any zoom each event in view is drawn or counted once', () => {
  fc.assert(
    fc.property(seen, place, factor, (one, at, by) => {
      const viewport = zoomAt(one.scale, FIT, at * WIDTH, by);
      const scene = one.draw(viewport);
      const x = (time: number): number => toX(one.scale, viewport, time);
      const inView = one.timeline.events.filter(
        ({ when }) => x(when!.range.end.end) >= 0 && x(when!.range.start.start) <= WIDTH,
      );
      const ids = new Set(inView.map(({ id }) => id));
      const drawn = only(scene, 'event').filter((mark) => ids.has(mark.event));
      const counted = only(scene, 'chip').flatMap(({ events }) => events);
      expect([...drawn.map((mark) => mark.event), ...counted].toSorted()).toEqual(
        [...ids].toSorted(),
      );
    }),
  );
});

test('none of the ten most salient is bare where its title has room beside it in its row', () => {
  fc.assert(
    fc.property(seen, place, factor, (one, at, by) => {
      const viewport = zoomAt(one.scale, FIT, at * WIDTH, by);
      const scene = one.draw(viewport);
      const marks = only(scene, 'event');
      const x = (time: number): number => toX(one.scale, viewport, time);
      const inView = one.timeline.events
        .filter(({ when }) => x(when!.range.end.end) >= 0 && x(when!.range.start.start) <= WIDTH)
        .toSorted((a, b) => b.salience - a.salience);
      const eleventh = inView[10]?.salience ?? -1;
      const top = new Set(inView.filter((e) => e.salience > eleventh).map(({ id }) => id));
      const standing = above(scene, one.rows);
      for (const mark of standing.filter(({ event, label }) => top.has(event) && !label)) {
        const { title } = one.timeline.events.find(({ id }) => id === mark.event)!;
        const wide = Math.min(360, measureText(title, 13.5, 600)) + 20;
        const { y, x, width } = mark.bar.box;
        const beside = marks
          .flatMap(({ bar, label }) => [bar.box, ...(label ? [label.box] : [])])
          .filter((box) => box !== mark.bar.box && box.y < y + 20 && y < box.y + box.height);
        const isFree = (from: number, to: number): boolean =>
          from > 9 &&
          to < WIDTH - 9 &&
          beside.every((b) => b.x > to + 9 || b.x + b.width < from - 9);
        expect(isFree(x + width + 1, x + width + wide)).toBe(false);
        expect(isFree(x - wide, x - 1)).toBe(false);
      }
    }),
  );
});

test('a long title takes more than usual of a row that is free', () => {
  const title =
    'What was said at great length about the bridge, its builders and all who paid for it';
  const range = exactly(utc(2025, 8, 5), utc(2025, 8, 6));
  const others = Array.from({ length: 12 }, (_, i) => {
    const start = utc(2025, 8, 1 + i);
    return event({ title: `Day ${String(i)}`, range: exactly(start, start + DAY) });
  });
  const index = indexTimeline(timelineOf([event({ title, range, salience: 1 }), ...others]));
  const scene = layOut(index, { scale: scaleOf(index, WIDTH), viewport: FIT, rows: 8 });
  const { label } = only(scene, 'event').find((mark) => mark.title.startsWith(title))!;
  expect(label!.box.width).toBeGreaterThan(400);
  expect(label!.box.width).toBeLessThanOrEqual(480);
});
