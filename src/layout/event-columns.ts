import { lazily } from '../base/lazily.ts';
import type { TimeRange } from '../document/time-range.ts';
import type { TimelineEvent } from '../merge/timeline-event.ts';
import { KindCounts } from './kind-counts.ts';
import { SalienceTree } from './salience-tree.ts';

/** The extents of events, as columns of numbers. */
export interface Extents {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/** What is known of each of some events: its extent, the code of its kind, its salience, which of all events it is. */
export interface Gathered extends Extents {
  readonly kinds: Uint8Array;
  readonly salience: Float64Array;
  readonly places: Uint32Array;
}

/** How many events touch a stretch of time, by where their middles are: before it, in it, or after it. */
export interface Touching {
  /** By the codes of their kinds. */
  readonly before: Uint32Array;
  readonly after: Uint32Array;
  /** Those whose middle is in the stretch are the columns' events from `first` up to `end`, that not included. */
  readonly first: number;
  readonly end: number;
}

/**
 * Dated events as columns of numbers, in the order of the middles of their extents: what is asked of them for a
 * picture takes time with the size of the picture, not with their number. An event touches `[start, end)` when it
 * begins before `end` and does not end before `start`.
 */
export class EventColumns {
  readonly #events: readonly TimelineEvent[];
  readonly #places: Uint32Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Their middles, and how many there are of each kind. */
  readonly middles: KindCounts;
  readonly #byStart: () => KindCounts;
  readonly #byEnd: () => KindCounts;
  readonly #tree: () => SalienceTree;

  constructor(gathered: Gathered, events: readonly TimelineEvent[]) {
    const { starts, ends, kinds, salience, places } = gathered;
    const middles = new Float64Array(starts.length);
    for (let i = 0; i < middles.length; i++) middles[i] = (starts[i]! + ends[i]!) / 2;
    this.#events = events;
    this.middles = new KindCounts(middles, kinds);
    const { order } = this.middles;
    this.#places = inOrder(places, order, new Uint32Array(order.length));
    this.starts = inOrder(starts, order, new Float64Array(order.length));
    this.ends = inOrder(ends, order, new Float64Array(order.length));
    this.#byStart = lazily(() => new KindCounts(starts, kinds));
    this.#byEnd = lazily(() => new KindCounts(ends, kinds));
    this.#tree = lazily(() => {
      const mixed = withoutEquals(inOrder(salience, order, new Float64Array(order.length)));
      return new SalienceTree({ starts: this.starts, ends: this.ends, salience: mixed });
    });
  }

  get count(): number {
    return this.starts.length;
  }

  eventAt(at: number): TimelineEvent {
    return this.#events[this.#places[at]!]!;
  }

  extentAt(at: number): TimeRange {
    return { start: this.starts[at]!, end: this.ends[at]! };
  }

  /** From the first start to the last end; the end before the start where there are no events. */
  extent(): TimeRange {
    const { starts, ends } = this;
    return {
      start: starts.reduce((least, start) => Math.min(least, start), Infinity),
      end: ends.reduce((most, end) => Math.max(most, end), -Infinity),
    };
  }

  /** Whether an event touches a stretch of time. */
  touches(at: number, { start, end }: TimeRange): boolean {
    return this.starts[at]! < end && this.ends[at]! >= start;
  }

  /** The places of the `most` most salient events that touch a stretch of time; of equals some all along it. */
  mostSalient(range: TimeRange, most: number): number[] {
    return this.#tree().top(range, most);
  }

  /** How many events touch a stretch of time, and which. */
  touching({ start, end }: TimeRange): Touching {
    const { middles } = this;
    const first = middles.before(start);
    const last = middles.before(end);
    const [byStart, byEnd] = [this.#byStart(), this.#byEnd()];
    return {
      before: difference(middles.kindsOfFirst(first), byEnd.kindsOfFirst(byEnd.before(start))),
      after: difference(byStart.kindsOfFirst(byStart.before(end)), middles.kindsOfFirst(last)),
      first,
      end: last,
    };
  }

  /** How many events there are of each kind from `first` up to `end`, by code. */
  kindsIn(first: number, end: number): Uint32Array {
    return difference(this.middles.kindsOfFirst(end), this.middles.kindsOfFirst(first));
  }
}

/** `values` in another order, written to `target`. */
function inOrder<Column extends Float64Array | Uint32Array>(
  values: Column,
  order: Uint32Array,
  target: Column,
): Column {
  for (let i = 0; i < order.length; i++) target[i] = values[order[i]!]!;
  return target;
}

/** Equals differ by less than a millionth, so that those chosen among them do not all lie at one end. */
function withoutEquals(salience: Float64Array): Float32Array {
  const result = new Float32Array(salience.length);
  for (let i = 0; i < result.length; i++) {
    result[i] = salience[i]! + Math.imul(i, 0x9e37_79b1) / 2 ** 53;
  }
  return result;
}

function difference(more: Uint32Array, less: Uint32Array): Uint32Array {
  return more.map((count, i) => count - less[i]!);
}
