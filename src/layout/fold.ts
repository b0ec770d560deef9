import { orderOf } from '../base/order-of.ts';
import type { TimeRange } from '../document/time-range.ts';
import type { Extents } from './event-columns.ts';

/** A stretch of time in which events lie, and how many. */
export interface Cluster extends TimeRange {
  readonly count: number;
}

/** A gap is folded when it takes this share of the stretch it lies in … */
const LEAST_SHARE = 0.3;
/** … and is this many times as long as the shorter stretch beside it. */
const LEAST_RATIO = 8;
const MOST_FOLDS = 6;
/**
 * An extent longer than a day and than this many times one inside it is a background: it keeps no gap from being folded.
 */
const BACKGROUND = 12;
/** How far a background's end may lie from the events, as a share of their stretch, to be in the picture with them. */
const NEAR = 0.5;
const HOUR = 3_600_000;

/** Stretches that neither touch nor overlap, in order, and how many extents make each. */
interface Spans extends Extents {
  readonly counts: Uint32Array;
}

/** Neighbouring spans, from `first` up to `end`, that not included. */
interface Group {
  readonly first: number;
  readonly end: number;
}

/** The stretch without events before the span `before`. */
interface Gap {
  readonly before: number;
  readonly length: number;
}

/**
 * Parts time into clusters of events; what lies between two clusters is to be folded. Takes the events' extents in
 * any order. Regularly spaced events stay one cluster; an outlier is parted off. No extent gives no cluster.
 */
export function clustersOf(extents: Extents): Cluster[] {
  const order = longestFirst(extents);
  const background = backgroundsAmong(extents, order);
  const spans = merged(extents, order, background);
  if (spans.starts.length === 0) return [];
  const clusters = partedAtGaps(spans).map(({ first, end }) => ({
    start: spans.starts[first]!,
    end: spans.ends[end - 1]!,
    count: spans.counts.subarray(first, end).reduce((sum, count) => sum + count, 0),
  }));
  return withNearEnds(clusters, extents, background);
}

/** All spans, parted again and again at the widest gap that is out of proportion. */
function partedAtGaps(spans: Spans): Group[] {
  const whole = { first: 0, end: spans.starts.length };
  let groups = [{ group: whole, gap: gapToFold(spans, whole) }];
  for (let folds = 0; folds < MOST_FOLDS; folds++) {
    const widest = groups.reduce((a, b) => ((b.gap?.length ?? 0) > (a.gap?.length ?? 0) ? b : a));
    const { group, gap } = widest;
    if (!gap) break;
    const parts = [
      { ...group, end: gap.before },
      { ...group, first: gap.before },
    ].map((part) => ({ group: part, gap: gapToFold(spans, part) }));
    groups = groups.flatMap((one) => (one === widest ? parts : [one]));
  }
  return groups.map(({ group }) => group);
}

/** The first and the last cluster, widened to where a background begins or ends, where that is not far from them. */
function withNearEnds(
  clusters: Cluster[],
  { starts, ends }: Extents,
  background: Uint8Array,
): Cluster[] {
  const [first, last] = [clusters[0]!, clusters.at(-1)!];
  const reach = (cluster: Cluster): number => NEAR * Math.max(cluster.end - cluster.start, HOUR);
  const earliest = first.start - reach(first);
  const latest = last.end + reach(last);
  let { start } = first;
  let { end } = last;
  for (let i = 0; i < background.length; i++) {
    if (background[i] === 0) continue;
    if (starts[i]! >= earliest && starts[i]! < start) start = starts[i]!;
    if (ends[i]! <= latest && ends[i]! > end) end = ends[i]!;
  }
  return clusters
    .map((cluster) => (cluster === first ? { ...cluster, start } : cluster))
    .map((cluster, i) => (i === clusters.length - 1 ? { ...cluster, end } : cluster));
}

/** Extents in order of time, of those with one start the longest first. */
function longestFirst({ starts, ends }: Extents): Uint32Array {
  const latestFirst = new Float64Array(ends.length);
  for (let i = 0; i < ends.length; i++) latestFirst[i] = -ends[i]!;
  return orderOf(starts, orderOf(latestFirst));
}

/** Which extents are backgrounds, 1 for each. */
function backgroundsAmong({ starts, ends }: Extents, order: Uint32Array): Uint8Array {
  const background = new Uint8Array(starts.length);
  const length = (i: number): number => ends[i]! - starts[i]!;
  /** Extents that hold the one at hand, each within the one before it; those before `first` are backgrounds. */
  const holders = new Uint32Array(starts.length);
  let first = 0;
  let count = 0;
  for (const extent of order) {
    while (count > first && ends[holders[count - 1]!]! < ends[extent]!) count--;
    const least = Math.max(24 * HOUR, BACKGROUND * length(extent));
    while (first < count && length(holders[first]!) > least) background[holders[first++]!] = 1;
    holders[count++] = extent;
  }
  return background;
}

/** Extents that touch or overlap, joined; in order. */
function merged({ starts, ends }: Extents, order: Uint32Array, background: Uint8Array): Spans {
  const spans = {
    starts: new Float64Array(order.length),
    ends: new Float64Array(order.length),
    counts: new Uint32Array(order.length),
  };
  let last = -1;
  for (const extent of order) {
    if (background[extent] === 1) continue;
    if (last < 0 || starts[extent]! > spans.ends[last]!) {
      spans.starts[++last] = starts[extent]!;
      spans.ends[last] = ends[extent]!;
    }
    spans.ends[last] = Math.max(spans.ends[last]!, ends[extent]!);
    spans.counts[last]!++;
  }
  const length = last + 1;
  return {
    starts: spans.starts.subarray(0, length),
    ends: spans.ends.subarray(0, length),
    counts: spans.counts.subarray(0, length),
  };
}

/** The longest gap of a group, where it is out of proportion. */
function gapToFold({ starts, ends }: Spans, { first, end }: Group): Gap | null {
  let [before, length] = [0, HOUR];
  for (let i = first + 1; i < end; i++) {
    const gap = starts[i]! - ends[i - 1]!;
    if (gap > length) [before, length] = [i, gap];
  }
  if (before === 0) return null;
  const left = ends[before - 1]! - starts[first]!;
  const right = ends[end - 1]! - starts[before]!;
  if (length < LEAST_SHARE * (left + length + right)) return null;
  return length > LEAST_RATIO * Math.min(left, right) ? { before, length } : null;
}
