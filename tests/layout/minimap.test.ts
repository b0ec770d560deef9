import { expect, test } from 'vitest';
import { minimapOf, minimapScale, minimapWindow } from '../../src/layout/minimap.ts';
import { FIT, toPosition, viewportOf } from '../../src/layout/time-scale.ts';
import { indexTimeline, scaleOf } from '../../src/layout/timeline-index.ts';
import { timelineOf, utc } from '../support/sketch.ts';
import { alaskaStory } from '../support/story.ts';

const index = indexTimeline(alaskaStory());
const scale = scaleOf(index, 1440);

test('is true to scale: equal times are equally wide, whatever the picture folds', () => {
  const overview = minimapScale(index, 1440);
  const years = [2022, 2023, 2024, 2025].map((year) => toPosition(overview, utc(year)));
  const widths = years.slice(1).map((x, i) => x - years[i]!);
  expect(Math.abs(widths[0]! - widths[1]!)).toBeLessThan(0.01);
  expect(widths[2]! / widths[1]!).toBeCloseTo(366 / 365, 4);
});

test('counts the events by kind where they lie', () => {
  const { bars, baseline } = minimapOf(index, 1440);
  const [conflict, ...more] = bars.filter((bar) => bar.eventKind === 'conflict');
  expect(more).toEqual([]);
  const statements = bars.filter((bar) => bar.eventKind === 'statement');
  const height = statements.reduce((sum, bar) => sum + bar.height, 0);
  expect(height).toBeCloseTo(3 * conflict!.height, 6);
  expect(bars.every((bar) => bar.y >= 0 && bar.y + bar.height <= baseline)).toBe(true);
});

test('stays as it is when the picture leaves events out, and tells them apart', () => {
  const story = alaskaStory();
  const statements = story.events.filter(({ kind }) => kind === 'statement');
  const all = minimapOf(index, 1440);
  const some = minimapOf(index, 1440, indexTimeline({ ...story, events: statements }));
  expect(some.ticks).toEqual(all.ticks);
  const heights = ({ bars }: typeof all) => bars.reduce((sum, { height }) => sum + height, 0);
  expect(heights(some)).toBeCloseTo(heights(all), 6);
  expect(all.bars.some(({ leftOut }) => leftOut)).toBe(false);
  expect(some.bars.length).toBeGreaterThan(0);
  for (const { eventKind, leftOut } of some.bars) expect(leftOut).toBe(eventKind !== 'statement');
});

test('its window is what the picture shows, without the fold at the edge', () => {
  const overview = minimapScale(index, 1440);
  const whole = minimapWindow(overview, scale, FIT);
  expect(whole.width).toBeGreaterThan(1300);
  const view = viewportOf(scale, { start: utc(2025, 8, 11), end: utc(2025, 8, 16) });
  const window = minimapWindow(overview, scale, view);
  expect(window.width).toBeLessThan(20);
  expect(window.x + window.width).toBeLessThanOrEqual(1440);
});

test('nothing is an empty strip', () => {
  const none = indexTimeline(timelineOf([]));
  expect(minimapOf(none, 400).bars).toEqual([]);
});
