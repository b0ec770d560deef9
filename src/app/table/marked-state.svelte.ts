import type { TimelineEvent } from '../../merge/timeline-event.ts';

/** The rows that the reader marked, to do something with all of them. */
export class MarkedState {
  readonly #rows: () => readonly TimelineEvent[];
  #ids = $state.raw<ReadonlySet<string>>(new Set());
  /** The row from which a range begins: the one that was marked last, or let go. */
  #from: string | null = null;

  /** `rows` gives the rows of the table at any time, in their order, on whatever page they stand. */
  constructor(rows: () => readonly TimelineEvent[]) {
    this.#rows = rows;
  }

  /** The events that are marked, in the order of the rows. */
  readonly events: readonly TimelineEvent[] = $derived.by(() =>
    this.#ids.size === 0 ? [] : this.#rows().filter(({ id }) => this.#ids.has(id)),
  );
  readonly count = $derived(this.events.length);
  readonly isAll = $derived.by(() => this.count > 0 && this.count === this.#rows().length);

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** Marks a row, or lets it go; as a range, all rows from the one before it too. */
  mark(id: string, isMarked: boolean, isRange = false): void {
    const ids = new Set(this.#ids);
    for (const one of isRange ? this.#rangeTo(id) : [id])
      if (isMarked) ids.add(one);
      else ids.delete(one);
    this.#ids = ids;
    this.#from = id;
  }

  /** Marks all rows; lets all go where they are marked. */
  toggleAll(): void {
    if (this.isAll) this.clear();
    else this.#ids = new Set(this.#rows().map(({ id }) => id));
  }

  clear(): void {
    this.#ids = new Set();
    this.#from = null;
  }

  /** Lets go of what is no row any more, so that it does not come back marked. */
  forget(): void {
    if (this.#ids.size > this.count) this.#ids = new Set(this.events.map(({ id }) => id));
  }

  /** The rows between the last one and this, with both; this alone where the last is gone. */
  #rangeTo(id: string): string[] {
    const ids = this.#rows().map((row) => row.id);
    const to = ids.indexOf(id);
    const from = this.#from === null ? -1 : ids.indexOf(this.#from);
    if (from < 0) return [id];
    return ids.slice(Math.min(from, to), Math.max(from, to) + 1);
  }
}
