import { describe, expect, test } from 'vitest';
import { exactly } from '../../src/document/time-range.ts';
import type { Timeline } from '../../src/extract.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import type { Scene } from '../../src/layout/scene.ts';
import { FIT, toX, zoomAt } from '../../src/layout/time-scale.ts';
import { indexTimeline, scaleOf } from '../../src/layout/timeline-index.ts';
import { only, overlap } from '../support/scenes.ts';
import { DAY, event, onDay, timelineOf, utc } from '../support/sketch.ts';
import { alaskaStory } from '../support/story.ts';

describe('what has no room', () => {
  const days = (count: number, apart = 0) =>
    timelineOf(
      Array.from({ length: count }, (_, i) => ({
        ...event({ title: `Event ${String(i)}`, range: onDay(2025, 8, 1 + i * apart) }),
        id: `e${String(i)}`,
      })),
    );
  const laidOut = (timeline: Timeline, rows?: number, undatedLines?: number): Scene => {
    const index = indexTimeline(timeline);
    return layOut(index, { scale: scaleOf(index, 1440), viewport: FIT, rows, undatedLines });
  };

  test('makes the picture grow by some rows before anything is counted', () => {
    const scene = laidOut(days(13));
    expect(only(scene, 'event')).toHaveLength(13);
    expect(only(scene, 'chip')).toEqual([]);
  });

  test('is counted where it is many, in the last of the rows that there may be', () => {
    const scene = laidOut(days(60), 6);
    expect(only(scene, 'event')).toHaveLength(5);
    expect(only(scene, 'chip').map(({ count, text }) => [count, text.text])).toEqual([[55, '+55']]);
    expect(scene.height).toBe(laidOut(days(6), 6).height);
  });

  test.each([6, 14])('is no higher near by than as a whole, in a room of %d rows', (rows) => {
    const index = indexTimeline(alaskaStory());
    const scale = scaleOf(index, 1440);
    const { height } = layOut(index, { scale, viewport: FIT, rows });
    for (const factor of [1.5, 2, 3, 8]) {
      const viewport = zoomAt(scale, FIT, 1000, factor);
      expect(layOut(index, { scale, viewport, rows }).height).toBeLessThanOrEqual(height);
    }
  });

  test('is counted beside the undated where these may take no more lines', () => {
    const events = Array.from({ length: 30 }, (_, i) => event({ title: `Undated ${String(i)}` }));
    const [all, one] = [laidOut(timelineOf(events)), laidOut(timelineOf(events), 6, 1)];
    expect(only(all, 'undated')).toHaveLength(30);
    const shown = only(one, 'undated');
    expect(new Set(shown.map(({ hit }) => hit.y)).size).toBe(1);
    expect(only(one, 'chip').map(({ text, range }) => [text.text, range])).toEqual([
      [`and ${String(30 - shown.length)} more`, null],
    ]);
    for (const { box } of only(one, 'chip')) {
      expect(shown.filter(({ hit }) => overlap(hit, box))).toEqual([]);
      expect(box.y + box.height).toBeLessThan(one.height);
    }
  });

  test('takes the place of its own chip where it would be the only one in it', () => {
    const apart = timelineOf(
      Array.from({ length: 600 }, (_, i) => ({
        ...event({
          title: `Event ${String(i)} of many`,
          range: exactly(utc(1800 + ((i * 37) % 200), 1), utc(1800 + ((i * 37) % 200), 2)),
          salience: ((i * 61) % 600) / 600,
        }),
        id: `e${String(i)}`,
      })),
    );
    const scene = laidOut(apart, 14);
    expect(only(scene, 'chip').length).toBeGreaterThan(3);
    expect(only(scene, 'chip').filter(({ count }) => count === 1)).toEqual([]);
    const boxes = [...only(scene, 'event').map(({ bar }) => bar.box)];
    for (const { box } of only(scene, 'chip')) {
      expect(boxes.filter((bar) => overlap(bar, box))).toEqual([]);
    }
  });
});

describe('a story in many articles', () => {
  const many = (first: number, days: number, count: number) =>
    Array.from({ length: count }, (_, i) => {
      const title = `What was told as number ${String(i)} of ${String(first)}`;
      const start = first + ((i * 7) % days) * DAY;
      return event({ title, range: exactly(start, start + DAY), salience: ((i * 37) % 100) / 100 });
    });
  const seen = (timeline: Timeline, rows: number) => {
    const index = indexTimeline(timeline);
    const scale = scaleOf(index, 1440);
    const scene = layOut(index, { scale, viewport: FIT, rows });
    return { scene, x: (time: number) => toX(scale, FIT, time) };
  };

  test('has its chips where the events are that they count, on one side of a gap', () => {
    const parts = [many(utc(2022), 300, 40), many(utc(2024), 90, 60), many(utc(2025, 8, 8), 9, 60)];
    const { scene, x } = seen(timelineOf(parts.flat()), 4);
    const chips = only(scene, 'chip');
    expect(chips.length).toBeGreaterThan(3);
    for (const { box, range, events, count } of chips) {
      const middle = box.x + box.width / 2;
      expect(middle).toBeGreaterThanOrEqual(x(range!.start));
      expect(middle).toBeLessThanOrEqual(x(range!.end));
      expect(events).toHaveLength(count);
      const sources = parts.filter((part) => part.some(({ id }) => events.includes(id)));
      expect(sources).toHaveLength(1);
    }
  });

  test('shows most events as marks before it counts any', () => {
    const articles = Array.from({ length: 20 }, (_, i) => many(utc(2024, 1, 1 + 4 * i), 30, 8));
    const { scene } = seen(timelineOf(articles.flat()), 9);
    const marks = only(scene, 'event');
    expect(marks.length).toBeGreaterThan(130);
    expect(marks.filter(({ label }) => label).length).toBeGreaterThan(10);
  });
});

test('tens of thousands of events make no more marks than there is room for', () => {
  const events = Array.from({ length: 20_000 }, (_, i) => ({
    ...event({ title: `Event ${String(i)}`, range: onDay(2000, 1, 1 + (i % 5000)) }),
    id: `e${String(i)}`,
  }));
  const index = indexTimeline(timelineOf(events));
  const scene = layOut(index, { scale: scaleOf(index, 1440), viewport: FIT });
  expect(scene.marks.length).toBeLessThan(600);
  const counted = only(scene, 'chip').reduce((sum, chip) => sum + chip.count, 0);
  expect(counted + only(scene, 'event').length).toBe(20_000);
});
