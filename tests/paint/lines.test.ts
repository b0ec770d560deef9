import { expect, test } from 'vitest';
import { layOut } from '../../src/layout/lay-out.ts';
import type { EventMark } from '../../src/layout/scene.ts';
import { FIT } from '../../src/layout/time-scale.ts';
import { indexTimeline, scaleOf } from '../../src/layout/timeline-index.ts';
import { bracket, chevron, joining, straight, strike, zigzag } from '../../src/paint/lines.ts';
import { after, event, onDay, timelineOf, utc } from '../support/sketch.ts';

test('lines are interrupted where their segments are', () => {
  expect(straight(10, [[0, 20], [40, 60]])).toBe('M10 0V20M10 40V60'); // prettier-ignore
  expect(zigzag(10, 6, [[0, 18], [30, 33]])).toBe('M4 0L16 9L4 18'); // prettier-ignore
});

test('a bracket opens downwards', () => {
  expect(bracket(10, 50, 100)).toBe('M10 54v-4h100v4');
});

test('a chevron points where it is told to', () => {
  expect(chevron(10, 20, 'right')).toBe('M8.25 16.5L11.75 20L8.25 23.5');
  expect(chevron(10, 20, 'left')).toBe('M11.75 16.5L8.25 20L11.75 23.5');
  expect(chevron(10, 20, 'down')).toBe('M6.5 18.25L10 21.75L13.5 18.25');
});

test('twins are joined from the edge of a bar to their middles, on either side', () => {
  const box = (x: number) => ({ x, y: 40, width: 20, height: 20 });
  expect(joining(box(100), [box(200), box(0)])).toBe('M120 50H210M100 50H10');
  expect(joining(box(100), [])).toBe('');
});

function struck(range: Parameters<typeof onDay> | number): { mark: EventMark; path: string } {
  const when = typeof range === 'number' ? after(range) : onDay(...range);
  const denied = event({ title: 'Talks', status: 'denied', range: when });
  const index = indexTimeline(
    timelineOf([denied, event({ title: 'Day', range: onDay(2025, 8, 14) })]),
  );
  const scene = layOut(index, { scale: scaleOf(index, 1440), viewport: FIT });
  const mark = scene.marks.find((one) => one.kind === 'event' && one.status === 'denied');
  if (mark?.kind !== 'event') throw new Error('no mark');
  return { mark, path: strike(mark) };
}

test('a denied bar is struck out from end to end, but not through words that stand on it', () => {
  expect(struck([2025, 8, 15]).path.match(/M/g)).toHaveLength(1);
  const { mark, path } = struck(utc(2025, 8, 15));
  const ends = [...path.matchAll(/M([\d.]+) [\d.]+H([\d.]+)/g)].map(([, a, b]) => [
    Number(a),
    Number(b),
  ]);
  expect(ends).toHaveLength(2);
  expect(ends[0]?.[1]).toBeLessThan(mark.label!.box.x);
  expect(ends[1]?.[0]).toBeGreaterThan(mark.label!.box.x + mark.label!.box.width);
});
