/** A stretch of a row in px. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

interface Row {
  readonly bars: Interval[];
  readonly labels: Interval[];
}

/** The room kept free on both sides of a label. */
export const CLEAR = 9;
/** Bars may stand end to end; rounding must not part them. */
const TOUCH = 0.5;

/**
 * Rows of a picture and what stands in them. A bar keeps clear of bars and labels, a label of both and by more; what
 * is asked for is either free or not, nothing is moved later.
 */
export class Rows {
  readonly #rows: Row[] = [];
  readonly #obstacles: readonly Interval[];

  /** `obstacles` are what labels keep out of in every row, but bars may cross. */
  constructor(obstacles: readonly Interval[]) {
    this.#obstacles = obstacles;
  }

  /** How many rows hold something, the last one counted. */
  get used(): number {
    return this.#rows.findLastIndex((row) => row.bars.length + row.labels.length > 0) + 1;
  }

  /** Whether a bar has room in a row. */
  isFreeForBar(row: number, bar: Interval): boolean {
    const { bars, labels } = this.#row(row);
    return !meets(bars, bar, -TOUCH) && !meets(labels, bar, CLEAR);
  }

  /** Whether a label meets no bar and no other label in a row. */
  isFreeForLabel(row: number, label: Interval): boolean {
    const { bars, labels } = this.#row(row);
    return !meets(bars, label, CLEAR) && !meets(labels, label, CLEAR);
  }

  /** Whether a label keeps out of the obstacles. */
  isClear(label: Interval): boolean {
    return !meets(this.#obstacles, label, CLEAR);
  }

  /** Puts a bar into a row. */
  addBar(row: number, bar: Interval): void {
    put(this.#row(row).bars, bar);
  }

  /** Takes a bar out of a row again. */
  removeBar(row: number, bar: Interval): void {
    remove(this.#row(row).bars, bar);
  }

  /** Puts a label into a row. */
  addLabel(row: number, label: Interval): void {
    put(this.#row(row).labels, label);
  }

  /** Takes a label out of a row again. */
  removeLabel(row: number, label: Interval): void {
    remove(this.#row(row).labels, label);
  }

  /** How far a label may stretch on both sides of a bar that stands in a row, if it has none. */
  freeAround(row: number, { from, to }: Interval): Interval {
    const { bars, labels } = this.#row(row);
    const middle = (from + to) / 2;
    const others = [...bars.filter((bar) => bar.from !== from), ...labels, ...this.#obstacles];
    const before = others.filter((one) => one.from <= middle).map((one) => one.to + CLEAR);
    const after = others.filter((one) => one.to >= middle).map((one) => one.from - CLEAR);
    return { from: Math.max(-Infinity, ...before), to: Math.min(Infinity, ...after) };
  }

  #row(row: number): Row {
    while (this.#rows.length <= row) this.#rows.push({ bars: [], labels: [] });
    return this.#rows[row]!;
  }
}

/** Puts an interval among others in order. */
function put(intervals: Interval[], interval: Interval): void {
  intervals.splice(firstFrom(intervals, interval.from), 0, interval);
}

/** Takes an interval out of those in order, where it is among them. */
function remove(intervals: Interval[], { from, to }: Interval): void {
  const at = intervals.findIndex((one) => one.from === from && one.to === to);
  if (at >= 0) intervals.splice(at, 1);
}

/** Whether a stretch is nearer than `apart` to one of intervals in order that do not overlap. */
function meets(intervals: readonly Interval[], { from, to }: Interval, apart: number): boolean {
  const before = intervals[firstFrom(intervals, to + apart) - 1];
  return before !== undefined && from < before.to + apart;
}

/** How many of intervals in order begin before a place. */
function firstFrom(intervals: readonly Interval[], at: number): number {
  let low = 0;
  let high = intervals.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (intervals[middle]!.from < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
