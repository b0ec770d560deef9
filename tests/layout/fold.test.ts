import { expect, test } from 'vitest';
import type { TimeRange } from '../../src/document/time-range.ts';
import { clustersOf as clustersOfColumns, type Cluster } from '../../src/layout/fold.ts';
import { DAY, utc } from '../support/sketch.ts';

const year = (number: number) => ({ start: utc(number), end: utc(number + 1) });
const day = (year: number, month: number, date: number) => {
  const start = utc(year, month, date);
  return { start, end: start + DAY };
};

const clustersOf = (extents: readonly TimeRange[]): Cluster[] =>
  clustersOfColumns({
    starts: Float64Array.from(extents, ({ start }) => start),
    ends: Float64Array.from(extents, ({ end }) => end),
  });

test('nothing gives no cluster', () => {
  expect(clustersOf([])).toEqual([]);
});

test('an outlier is parted off, whatever the order of the events', () => {
  const events = [day(2025, 8, 15), year(2022), day(2025, 8, 11), day(2025, 8, 15)];
  expect(clustersOf(events)).toEqual([
    { ...year(2022), count: 1 },
    { start: utc(2025, 8, 11), end: utc(2025, 8, 16), count: 3 },
  ]);
});

test('regular events stay together', () => {
  const decades = [1900, 1910, 1920, 1930, 1940, 1950].map((number) => day(number, 6, 1));
  expect(clustersOf(decades)).toHaveLength(1);
  expect(clustersOf([day(2025, 8, 1), day(2025, 8, 9)])).toHaveLength(1);
});

test('a long background does not keep the gaps inside it open', () => {
  const events = [year(2025), day(2025, 2, 3), day(2025, 2, 4), day(2025, 11, 20)];
  expect(clustersOf(events).map((cluster) => cluster.count)).toEqual([2, 1]);
});

test('a day is no background of a moment in it: it is drawn as long as it is', () => {
  const end = utc(2025, 5, 6);
  const events = [year(2022), day(2025, 5, 5), { start: end, end }, day(2025, 8, 15)];
  expect(clustersOf(events)[1]).toMatchObject({ start: utc(2025, 5, 5), end });
});

test('a background that ends near the events is in the picture with them, one that ends far from them is not', () => {
  const minute = { start: utc(2025, 8, 13, 12), end: utc(2025, 8, 13, 12, 1) };
  const days = [day(2025, 8, 12), minute, day(2025, 8, 15)];
  const near = { start: utc(2025, 8, 11), end: utc(2025, 8, 14) };
  expect(clustersOf([...days, near]).map(({ start }) => start)).toEqual([utc(2025, 8, 11)]);
  const far = { start: utc(2025, 7, 1), end: utc(2025, 8, 14) };
  expect(clustersOf([...days, far]).map(({ start }) => start)).toEqual([utc(2025, 8, 12)]);
});

test('there are never more than six folds', () => {
  const years = Array.from({ length: 12 }, (_, i) => day(1000 + 2 ** i, 1, 1));
  expect(clustersOf(years).length).toBeLessThanOrEqual(7);
});
