import type { TimeRange } from '../document/time-range.ts';

/** So many nodes share a node above them. */
const FAN = 8;

/** What a tree is made of: events in the order of their middles. */
export interface SalienceColumns {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly salience: Float32Array;
}

/**
 * Finds the most salient events that touch a stretch of time without looking at the others: a heap of nodes, each of
 * which knows the greatest salience and the outermost bounds of what is below it (a segment tree, searched best first).
 */
export class SalienceTree {
  /** The events themselves, then ever fewer nodes up to the one that holds all. */
  readonly #levels: SalienceColumns[];

  constructor(events: SalienceColumns) {
    this.#levels = [events];
    let level = events;
    while (level.salience.length > 1) this.#levels.push((level = above(level)));
  }

  /** The places of the `most` most salient events that touch a stretch; equals in order. */
  top({ start, end }: TimeRange, most: number): number[] {
    const heap = new Heap();
    const push = (depth: number, node: number): void => {
      const { starts, ends, salience } = this.#levels[depth]!;
      if (starts[node]! < end && ends[node]! >= start) heap.push(salience[node]!, depth, node);
    };
    const found: number[] = [];
    if (this.#levels[0]!.salience.length > 0) push(this.#levels.length - 1, 0);
    while (found.length < most && heap.size > 0) {
      const { depth, node } = heap.pop();
      if (depth === 0) found.push(node);
      else {
        const last = Math.min((node + 1) * FAN, this.#levels[depth - 1]!.salience.length);
        for (let child = node * FAN; child < last; child++) push(depth - 1, child);
      }
    }
    return found;
  }
}

function above({ starts, ends, salience }: SalienceColumns): SalienceColumns {
  const length = Math.ceil(salience.length / FAN);
  const level = {
    starts: new Float64Array(length).fill(Infinity),
    ends: new Float64Array(length).fill(-Infinity),
    salience: new Float32Array(length).fill(-Infinity),
  };
  for (let i = 0; i < salience.length; i++) {
    const node = Math.floor(i / FAN);
    if (starts[i]! < level.starts[node]!) level.starts[node] = starts[i]!;
    if (ends[i]! > level.ends[node]!) level.ends[node] = ends[i]!;
    if (salience[i]! > level.salience[node]!) level.salience[node] = salience[i]!;
  }
  return level;
}

/** Nodes, the most salient on top; of equals events before what holds them, then the earlier first. */
class Heap {
  readonly #salience: number[] = [];
  readonly #depth: number[] = [];
  readonly #node: number[] = [];

  get size(): number {
    return this.#node.length;
  }

  push(salience: number, depth: number, node: number): void {
    let at = this.size;
    this.#set(at, salience, depth, node);
    for (let up = (at - 1) >> 1; at > 0 && this.#isBefore(at, up); at = up, up = (at - 1) >> 1) {
      this.#swap(at, up);
    }
  }

  pop(): { depth: number; node: number } {
    const top = { depth: this.#depth[0]!, node: this.#node[0]! };
    const last = this.size - 1;
    this.#swap(0, last);
    this.#salience.pop();
    this.#depth.pop();
    this.#node.pop();
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      if (left >= last) return top;
      const child = left + 1 < last && this.#isBefore(left + 1, left) ? left + 1 : left;
      if (!this.#isBefore(child, at)) return top;
      this.#swap(at, child);
      at = child;
    }
  }

  #isBefore(a: number, b: number): boolean {
    const more = this.#salience[a]! - this.#salience[b]!;
    if (more !== 0) return more > 0;
    const higher = this.#depth[a]! - this.#depth[b]!;
    return higher === 0 ? this.#node[a]! < this.#node[b]! : higher < 0;
  }

  #set(at: number, salience: number, depth: number, node: number): void {
    this.#salience[at] = salience;
    this.#depth[at] = depth;
    this.#node[at] = node;
  }

  #swap(a: number, b: number): void {
    const [salience, depth, node] = [this.#salience[a]!, this.#depth[a]!, this.#node[a]!];
    this.#set(a, this.#salience[b]!, this.#depth[b]!, this.#node[b]!);
    this.#set(b, salience, depth, node);
  }
}
