import type { TimeRange } from '../document/time-range.ts';

/** A stretch of time in which events lie, and how many. */
export interface Cluster extends TimeRange {
  readonly count: number;
}

/** A gap is folded when it takes this share of the stretch it lies in … */
const LEAST_SHARE = 0.3;
/** … and is this many times as long as the shorter stretch beside it. */
const LEAST_RATIO = 8;
const MOST_FOLDS = 6;
/** An extent this many times as long as one inside it is a background: it keeps no gap from being folded. */
const BACKGROUND = 12;
/** How far a background's end may lie from the events, as a share of their stretch, to be in the picture with them. */
const NEAR = 0.5;
const HOUR = 3_600_000;

interface Gap {
  /** The index of the extent that follows it. */
  readonly before: number;
  readonly length: number;
  readonly share: number;
}

/**
 * Parts time into clusters of events; what lies between two clusters is to be folded. Takes the events' extents in
 * any order. Regularly spaced events stay one cluster; an outlier is parted off. No extent gives no cluster.
 */
export function clustersOf(extents: readonly TimeRange[]): Cluster[] {
  const { front, backgrounds } = partedByLength(extents);
  const spans = merged(front);
  if (spans.length === 0) return [];
  const groups: (readonly Cluster[])[] = [spans];
  for (let folds = 0; folds < MOST_FOLDS; folds++) {
    const widest = groups
      .map((group, index) => ({ index, gap: gapToFold(group) }))
      .filter((entry): entry is { index: number; gap: Gap } => entry.gap !== null)
      .reduce<{ index: number; gap: Gap } | null>(
        (best, entry) => (best && best.gap.length >= entry.gap.length ? best : entry),
        null,
      );
    if (!widest) break;
    const group = groups[widest.index]!;
    groups.splice(
      widest.index,
      1,
      group.slice(0, widest.gap.before),
      group.slice(widest.gap.before),
    );
  }
  const clusters = groups.map((group) => ({
    start: group[0]!.start,
    end: group.at(-1)!.end,
    count: group.reduce((sum, span) => sum + span.count, 0),
  }));
  return withNearEnds(clusters, backgrounds);
}

/** The first and the last cluster, widened to where a background begins or ends, where that is not far from them. */
function withNearEnds(clusters: readonly Cluster[], backgrounds: readonly TimeRange[]): Cluster[] {
  return clusters.map((cluster, i) => {
    const reach = NEAR * Math.max(length(cluster), HOUR);
    const starts = backgrounds.flatMap(({ start }) =>
      i === 0 && start < cluster.start && cluster.start - start <= reach ? [start] : [],
    );
    const ends = backgrounds.flatMap(({ end }) =>
      i === clusters.length - 1 && end > cluster.end && end - cluster.end <= reach ? [end] : [],
    );
    return {
      ...cluster,
      start: starts.reduce((least, start) => Math.min(least, start), cluster.start),
      end: ends.reduce((most, end) => Math.max(most, end), cluster.end),
    };
  });
}

/** The extents in order of time, parted into backgrounds and those that are not. */
function partedByLength(extents: readonly TimeRange[]): {
  front: TimeRange[];
  backgrounds: TimeRange[];
} {
  const sorted = extents.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const backgrounds = new Set<TimeRange>();
  /** Extents that hold the one at hand, the longest first. */
  let holders: TimeRange[] = [];
  for (const extent of sorted) {
    while (holders.length > 0 && holders.at(-1)!.end < extent.end) holders.pop();
    const least = Math.max(24 * HOUR, BACKGROUND * length(extent));
    const long = holders.findIndex((holder) => length(holder) < least);
    const count = long < 0 ? holders.length : long;
    for (const holder of holders.slice(0, count)) backgrounds.add(holder);
    if (count > 0) holders = holders.slice(count);
    holders.push(extent);
  }
  return {
    front: sorted.filter((extent) => !backgrounds.has(extent)),
    backgrounds: [...backgrounds],
  };
}

/** Extents that touch or overlap, joined; in order. */
function merged(sorted: readonly TimeRange[]): Cluster[] {
  const spans: Cluster[] = [];
  for (const { start, end } of sorted) {
    const last = spans.at(-1);
    if (last && start <= last.end) {
      spans[spans.length - 1] = {
        start: last.start,
        end: Math.max(last.end, end),
        count: last.count + 1,
      };
    } else spans.push({ start, end, count: 1 });
  }
  return spans;
}

/** The longest gap of a group, where it is out of proportion. */
function gapToFold(group: readonly Cluster[]): Gap | null {
  const total = group.at(-1)!.end - group[0]!.start;
  let widest: Gap | null = null;
  for (let i = 1; i < group.length; i++) {
    const gap = group[i]!.start - group[i - 1]!.end;
    if (gap > (widest?.length ?? HOUR)) widest = { before: i, length: gap, share: gap / total };
  }
  if (!widest || widest.share < LEAST_SHARE) return null;
  const left = group[widest.before - 1]!.end - group[0]!.start;
  const right = group.at(-1)!.end - group[widest.before]!.start;
  return widest.length > LEAST_RATIO * Math.min(left, right) ? widest : null;
}

function length({ start, end }: TimeRange): number {
  return end - start;
}
