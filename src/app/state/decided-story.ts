import type { Apart } from '../../merge/apart.ts';
import type { AddedEvent } from '../../review/added-event.ts';
import type { Review } from '../../review/review.ts';
import type { Article } from './article.ts';

/** All that a reader decided of a story: edits are laid over what was found, and so outlive a new run. */
export interface Decided {
  /** The articles with what was decided of each. */
  readonly articles: readonly Article[];
  /** Which mentions are kept apart. */
  readonly apart: readonly Apart[];
  /** What is said of events, in the order in which it was said. */
  readonly reviews: readonly Review[];
  /** The events that the reader found themselves. */
  readonly added: readonly AddedEvent[];
}

/** A story without articles. */
export const NONE: Decided = { articles: [], apart: [], reviews: [], added: [] };

/** One step of the reader: in words, and what it makes of what they had decided before. */
export interface Decision {
  readonly message: string;
  readonly change: (before: Decided) => Partial<Decided>;
  /** What it does is seen where it was done, so that nothing needs to be said of it. */
  readonly isSeen?: boolean;
}

/** What was done: in words, and what stood before. */
export interface Change extends Pick<Decision, 'message' | 'isSeen'> {
  readonly before: Decided;
}

/** Articles that are being added, and can still be left. */
export interface Adding {
  /** What stood before any of them; null while a story is still opening. */
  before: Decided | null;
  readonly leaving: AbortController;
}

/** Begins to add articles to what stands there, null where a story is still opening. */
export function beginAdding(before: Decided | null): Adding {
  return { before, leaving: new AbortController() };
}
