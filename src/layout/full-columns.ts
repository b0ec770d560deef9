import type { BarShape } from './bar-shape.ts';

/** Where no row has room for another mark: rows only ever fill up, so that no later mark need try there. */
export class FullColumns {
  static readonly #WIDTH = 4;
  readonly #full = new Set<number>();

  /** Whether a mark would have to stand on a full column. */
  isIn({ left, right }: BarShape): boolean {
    if (this.#full.size === 0) return false;
    const first = Math.round(left / FullColumns.#WIDTH);
    const last = Math.round(right / FullColumns.#WIDTH);
    for (let column = first; column <= last; column++) if (this.#full.has(column)) return true;
    return false;
  }

  /** Notes that a mark found no room. Only the middle of a short one says where that was. */
  add({ left, right }: BarShape): void {
    if (right - left > 32) return;
    this.#full.add(Math.round((left + right) / 2 / FullColumns.#WIDTH));
  }
}
