import { orderOf } from '../base/order-of.ts';
import { KINDS, type EventKind } from '../events/kinds.ts';

const NAMES = Object.keys(KINDS) as EventKind[];
const CODES = Object.fromEntries(NAMES.map((name, code) => [name, code])) as Readonly<
  Record<EventKind, number>
>;
/** Counts are kept for every so many moments; those between are counted anew. */
const BLOCK = 256;

/** How many events of a kind there are. */
export interface KindCount {
  readonly kind: EventKind;
  readonly count: number;
}

/** The number of a kind in the order of the legend. */
export function codeOf(kind: EventKind): number {
  return CODES[kind];
}

/** Counts by the codes of kinds, in words: the most first, equal ones in the order of the legend, none of nothing. */
export function byCount(counts: ArrayLike<number>): KindCount[] {
  return NAMES.map((kind, code) => ({ kind, count: counts[code]! }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** How many events there are of each kind, the most first. */
export function kindsOf(events: readonly { readonly kind: EventKind }[]): KindCount[] {
  return joinedCounts(
    events.map(({ kind }) => ({ kind, count: 1 })),
    [],
  );
}

/** Both counts together, the most first. */
export function joinedCounts(one: readonly KindCount[], other: readonly KindCount[]): KindCount[] {
  const counts = new Uint32Array(NAMES.length);
  for (const { kind, count } of [...one, ...other]) counts[codeOf(kind)]! += count;
  return byCount(counts);
}

/** How many there are of all kinds. */
export function sum(counts: Uint32Array): number {
  return counts.reduce((total, count) => total + count, 0);
}

/**
 * Moments of events in order, with the events' kinds: answers how many there are of each kind before a moment, in time
 * that does not grow with their number (prefix sums, one for each block of moments).
 */
export class KindCounts {
  /** The moments in order; `order` says of which event each is. */
  readonly times: Float64Array;
  readonly order: Uint32Array;
  readonly #kinds: Uint8Array;
  readonly #sums: Uint32Array;

  /** `kinds` are codes, one a moment. */
  constructor(moments: Float64Array, kinds: Uint8Array) {
    this.order = orderOf(moments);
    this.times = new Float64Array(moments.length);
    this.#kinds = new Uint8Array(moments.length);
    this.#sums = new Uint32Array((Math.floor(moments.length / BLOCK) + 1) * NAMES.length);
    const running = new Uint32Array(NAMES.length);
    for (let i = 0; i < moments.length; i++) {
      if (i % BLOCK === 0) this.#sums.set(running, (i / BLOCK) * NAMES.length);
      const event = this.order[i]!;
      this.times[i] = moments[event]!;
      running[(this.#kinds[i] = kinds[event]!)]!++;
    }
    if (moments.length % BLOCK === 0) {
      this.#sums.set(running, (moments.length / BLOCK) * NAMES.length);
    }
  }

  /** How many moments are before `time`. */
  before(time: number): number {
    let low = 0;
    let high = this.times.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.times[middle]! < time) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** How many of the first `count` moments are of each kind, by code. */
  kindsOfFirst(count: number): Uint32Array {
    const block = Math.floor(count / BLOCK);
    const sums = this.#sums.slice(block * NAMES.length, (block + 1) * NAMES.length);
    for (let i = block * BLOCK; i < count; i++) sums[this.#kinds[i]!]!++;
    return sums;
  }
}
