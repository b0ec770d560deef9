import { EARLIEST, LATEST, type TimeRange, type UncertainRange } from '../document/time-range.ts';
import { clustersOf, type Cluster } from './fold.ts';

/** A piece of the scale on which time is linear: `[start, end)` in ms lies at `[from, to)` in px. */
export interface Stretch extends TimeRange {
  readonly from: number;
  readonly to: number;
  /** Without events, and drawn narrow. */
  readonly folded: boolean;
}

/**
 * Time to px and back, before zooming: `from` 0 to `width` shows everything. Stretches are in order, adjoin, and are
 * never empty; before the first and after the last, time goes on at their pace.
 */
export interface TimeScale {
  readonly width: number;
  readonly stretches: readonly Stretch[];
}

/** How time is drawn. */
export interface ScaleOptions {
  /** Whether empty stretches may be folded; they are unless told. */
  readonly folded?: boolean;
}

/** What part of the scale is seen: px on screen = `k` × px of the scale + `x` (d3-zoom's transform). */
export interface Viewport {
  readonly k: number;
  readonly x: number;
}

/** Everything in view. */
export const FIT: Viewport = { k: 1, x: 0 };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** The years from -10000 to +9999 are what the scale is made for; nothing is drawn beyond a `Date`'s own limits. */
const UNITS = [365.25 * DAY, DAY, HOUR, MINUTE, 1000, 1] as const;

/**
 * After the last event there is room for labels, as a share of what it belongs to; less where so many events are there
 * that those without a label are many anyway, but always some.
 */
const MANY = 60;
const LEAST_AFTER = 0.04;

/** Sizes in px that depend on the room. */
function measures(width: number): { margin: number; fold: number; cluster: number; after: number } {
  return width < 600
    ? { margin: 16, fold: 44, cluster: 72, after: 0.14 }
    : { margin: Math.min(60, width * 0.042), fold: 80, cluster: 160, after: 0.25 };
}

/** The finite bounds of an event's time; null where it has none. */
export function extentOf({ start, end }: UncertainRange): TimeRange | null {
  const first = Math.min(from(start.start), from(start.end), from(end.start), from(end.end));
  const last = Math.max(to(start.start), to(start.end), to(end.start), to(end.end));
  return first <= last ? { start: first, end: last } : null;
}

/** A bound, or what no other begins after, or ends before, where it is not known. */
function from(bound: number): number {
  return bound <= EARLIEST || bound >= LATEST ? Infinity : bound;
}
function to(bound: number): number {
  return bound <= EARLIEST || bound >= LATEST ? -Infinity : bound;
}

/**
 * The scale on which the given times are seen in `width` px: linear within a cluster of events, empty stretches
 * folded, each cluster as wide as what it holds deserves. Where nothing is to be folded it is linear throughout.
 * Works for one time, for the same time again and again, and for none (the day 1970-01-01).
 */
export function timeScale(
  ranges: Iterable<UncertainRange>,
  width: number,
  options: ScaleOptions = {},
): TimeScale {
  return scaleOver(clustersIn(ranges), width, options);
}

/** The clusters of time in which the given times lie: what of a scale does not depend on its width. */
export function clustersIn(ranges: Iterable<UncertainRange>): Cluster[] {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const range of ranges) {
    const extent = extentOf(range);
    if (!extent) continue;
    starts.push(extent.start);
    ends.push(extent.end);
  }
  return clustersOf({ starts: Float64Array.from(starts), ends: Float64Array.from(ends) });
}

/** The scale on which clusters are seen in `width` px. */
export function scaleOver(
  parts: readonly Cluster[],
  width: number,
  { folded = true }: ScaleOptions = {},
): TimeScale {
  const clusters = folded ? parts : joined(parts);
  const rooms = clusters.length > 0 ? clusters.map(roomy) : [{ start: 0, end: DAY, count: 0 }];
  const { margin, fold, after } = measures(width);
  const blocks = rooms.map((room, i) => {
    const free = Math.max(LEAST_AFTER, after * Math.min(1, MANY / room.count));
    const end = room.end + free * (room.end - room.start);
    return i < rooms.length - 1 ? room : { ...room, end };
  });
  const folds = Math.min(fold, (width - 2 * margin) / (2 * blocks.length));
  const widths = share(blocks, width - 2 * margin - folds * (blocks.length - 1), width);
  const stretches: Stretch[] = [];
  let from = margin;
  blocks.forEach((block, i) => {
    const previous = stretches.at(-1);
    if (previous) {
      stretches.push(stretch(previous.end, block.start, from, from + folds, true));
      from += folds;
    }
    stretches.push(stretch(block.start, block.end, from, from + widths[i]!, false));
    from += widths[i]!;
  });
  return { width, stretches };
}

/** All clusters as one. */
function joined(clusters: readonly Cluster[]): Cluster[] {
  const [first, last] = [clusters[0], clusters.at(-1)];
  if (!first || !last) return [];
  const count = clusters.reduce((sum, cluster) => sum + cluster.count, 0);
  return [{ start: first.start, end: last.end, count }];
}

function stretch(start: number, end: number, from: number, to: number, folded: boolean): Stretch {
  return { start, end, from, to, folded };
}

/** A cluster with its ends at whole units of the size of what it holds, and never empty. */
function roomy(cluster: Cluster): Cluster {
  const span = cluster.end - cluster.start;
  const unit = UNITS.find((size) => span >= 3 * size || (span >= size && size <= DAY)) ?? HOUR;
  const step = unit > DAY ? DAY : unit;
  const start = Math.floor(cluster.start / step) * step;
  const end = Math.ceil(cluster.end / step) * step;
  return { ...cluster, start, end: end > start ? end : start + step };
}

/** Shares `room` px out: by the number of events, but none less than what a label needs. */
function share(blocks: readonly Cluster[], room: number, width: number): number[] {
  const least = Math.min(measures(width).cluster, (0.6 * room) / blocks.length);
  const spare = room - least * blocks.length;
  const weights = blocks.map((block) => Math.max(0, block.count - 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => least + spare * (total > 0 ? weight / total : 1 / blocks.length));
}

/** The last of the stretches that begins at or before a position; the first where none does. */
function stretchAt(scale: TimeScale, at: number, edge: 'start' | 'from'): Stretch {
  const { stretches } = scale;
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (stretches[middle]![edge] <= at) low = middle;
    else high = middle - 1;
  }
  return stretches[low]!;
}

/** Where a moment (ms) lies on the scale (px before zooming). */
export function toPosition(scale: TimeScale, time: number): number {
  const { start, end, from, to } = stretchAt(scale, time, 'start');
  return from + ((time - start) / (end - start)) * (to - from);
}

/** The moment (ms, whole) that lies at a position on the scale, within what a `Date` can hold. */
export function toTime(scale: TimeScale, position: number): number {
  const { start, end, from, to } = stretchAt(scale, position, 'from');
  const time = start + ((position - from) / (to - from)) * (end - start);
  return Math.min(LATEST, Math.max(EARLIEST, Math.round(time)));
}

/** Where a moment is seen (px on screen). */
export function toX(scale: TimeScale, viewport: Viewport, time: number): number {
  return toPosition(scale, time) * viewport.k + viewport.x;
}

/** The moment that is seen at `x` px on screen. */
export function timeAt(scale: TimeScale, viewport: Viewport, x: number): number {
  return toTime(scale, (x - viewport.x) / viewport.k);
}

/** The time between the left and the right edge of the screen. */
export function timeInView(scale: TimeScale, viewport: Viewport): TimeRange {
  return { start: timeAt(scale, viewport, 0), end: timeAt(scale, viewport, scale.width) };
}

/** A stretch of time without the folds that it begins or ends in. */
export function withoutFolds({ stretches }: TimeScale, { start, end }: TimeRange): TimeRange {
  const foldAt = (time: number): Stretch | undefined =>
    stretches.find((one) => one.folded && one.start < time && time < one.end);
  return { start: foldAt(start)?.end ?? start, end: foldAt(end)?.start ?? end };
}

/** The least and the greatest `k`: from everything in view to a minute as wide as the screen, where time goes fastest. */
export function zoomLimits(scale: TimeScale): readonly [number, number] {
  const pace = Math.max(
    ...scale.stretches.filter((s) => !s.folded).map((s) => (s.to - s.from) / (s.end - s.start)),
  );
  return [1, Math.max(1, scale.width / (pace * MINUTE))];
}

/** The nearest viewport that keeps to the limits: nothing but the scale in view, and no closer than a minute. */
export function clampViewport(scale: TimeScale, viewport: Viewport): Viewport {
  const [least, most] = zoomLimits(scale);
  const k = Math.min(most, Math.max(least, viewport.k));
  const x = Math.min(0, Math.max(scale.width * (1 - k), viewport.x));
  return { k, x: x + 0 };
}

/** The viewport zoomed by `factor` with the moment under `x` px staying where it is. */
export function zoomAt(scale: TimeScale, viewport: Viewport, x: number, factor: number): Viewport {
  const [least, most] = zoomLimits(scale);
  const k = Math.min(most, Math.max(least, viewport.k * factor));
  return clampViewport(scale, { k, x: x - ((x - viewport.x) / viewport.k) * k });
}

/** The viewport in which a stretch of time fills the screen but for `margin` px on both sides. */
export function viewportOf(scale: TimeScale, range: TimeRange, margin = 60): Viewport {
  const from = toPosition(scale, range.start);
  const to = toPosition(scale, range.end);
  const [, most] = zoomLimits(scale);
  const room = Math.max(1, scale.width - 2 * margin);
  const k = Math.min(most, Math.max(1, room / Math.max(to - from, Number.EPSILON)));
  return clampViewport(scale, { k, x: scale.width / 2 - ((from + to) / 2) * k });
}

/**
 * The viewport at a share (0 to 1) of the way between two: what is magnified by the same factor in equal parts of the
 * way, and the moment that both show at one place stays there. It keeps to the limits where both do.
 */
export function viewportBetween(from: Viewport, to: Viewport, share: number): Viewport {
  const k = from.k * (to.k / from.k) ** share;
  const part = from.k === to.k ? share : (k - from.k) / (to.k - from.k);
  return { k, x: from.x + (to.x - from.x) * part };
}
