import type { SavedArticle, SavedStory } from '../../review/saved-story.ts';

/** Where a browser keeps strings; `localStorage` is one. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Where an earlier version kept a story as a string. */
export const KEY = 'dateline.story';
export const VERSION = 1;

/** The record that holds a story together, and what the names of the records of its articles begin with. */
export const STORY = 'story';
export const ARTICLE = 'article:';

/** Forgets the story that an earlier version kept as a string. */
export function forgetString(shelf: Shelf | null): void {
  try {
    shelf?.removeItem(KEY);
  } catch {
    // A shelf that is closed to us holds nothing of ours.
  }
}

/** The records of a story: one that names its articles in order, and one for each of them. */
export function toRecords(
  articles: ReadonlyMap<string, SavedArticle>,
  story: Omit<SavedStory, 'articles'>,
): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>([
    [STORY, { version: VERSION, articles: [...articles.keys()], ...story }],
    ...[...articles].map(([id, article]) => [ARTICLE + id, article] as const),
  ]);
}
