import type { Change, Decided } from './decided-story.ts';

/** What can be said of the last step, and the way back from it. */
export interface Said {
  readonly message: string;
  readonly offers: 'undo' | 'redo';
}

/** All that was done to a story, so that it can be taken back and done again, one step after the other. */
export class HistoryState {
  #past = $state.raw<readonly Change[]>([]);
  #future = $state.raw<readonly Change[]>([]);
  /** What is told of the last step; null where nothing is, or no longer. */
  said = $state.raw<Said | null>(null);

  /** What was done last, and what was taken back last; null where nothing was. */
  readonly last = $derived(this.#past.at(-1) ?? null);
  readonly next = $derived(this.#future.at(-1) ?? null);

  /** Something was done. */
  record(change: Change): void {
    this.#past = [...this.#past, change];
    this.#future = [];
    this.said = change.isSeen ? null : { message: change.message, offers: 'undo' };
  }

  /** What stood before the last change; null where nothing can be taken back. `now` is what stands there. */
  back(now: Decided): Decided | null {
    const { last } = this;
    if (!last) return null;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, { ...last, before: now }];
    this.said = { message: `Taken back: ${last.message}`, offers: 'redo' };
    return last.before;
  }

  /** What stood there before the last change was taken back; null where none was. */
  forth(now: Decided): Decided | null {
    const { next } = this;
    if (!next) return null;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, { ...next, before: now }];
    this.said = { message: `Done again: ${next.message}`, offers: 'undo' };
    return next.before;
  }
}
