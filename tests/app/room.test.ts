import { expect, test } from 'vitest';
import { roomIn } from '../../src/app/picture/room.ts';
import { exactly } from '../../src/document/time-range.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import { FIT } from '../../src/layout/time-scale.ts';
import { indexTimeline, scaleOf } from '../../src/layout/timeline-index.ts';
import { documentOf, event, timelineOf, utc } from '../support/sketch.ts';

const moment = utc(2025, 8, 15);
const article = documentOf('a.txt', ['Told.'], {
  when: { start: moment, end: moment + 60_000 },
  offset: 0,
  known: 'text',
});
const full = timelineOf(
  Array.from({ length: 120 }, (_, i) => {
    const start = utc(2025, 8, 1 + (i % 30));
    const range = exactly(start, start + 86_400_000);
    return event({ title: `Event ${String(i)}`, ...(i % 3 > 0 ? { range } : {}) });
  }),
  [article],
);

test.each([
  [1024, 700, 1],
  [1024, 768, 1],
  [1440, 900, 2],
  [1920, 1080, 2],
  [2560, 1440, 4],
])('a full picture in a window of %d × %d px leaves room to read', (width, height, lines) => {
  const room = roomIn(height, true);
  expect(room.undatedLines).toBe(lines);
  const index = indexTimeline(full);
  const scene = layOut(index, { scale: scaleOf(index, width), viewport: FIT, ...room });
  expect(scene.height).toBeLessThanOrEqual(0.62 * height);
  expect(scene.height).toBeGreaterThan(0.4 * height);
});

test('there are four rows in the lowest of windows, and no more than fourteen in the highest', () => {
  expect(roomIn(300, true)).toEqual({ rows: 4, undatedLines: 1 });
  expect(roomIn(3000, true).rows).toBe(14);
});
