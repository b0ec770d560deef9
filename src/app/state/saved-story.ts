import type { PickedReading } from '../../document/source-document.ts';
import type { Decided } from './decided-story.ts';

/** A date that a reader gave to an article: a civil day, and a clock time where they know it, both as in ISO 8601. */
export interface GivenDate {
  readonly day: string;
  readonly time: string | null;
}

/** An article as it was given, with what the reader set: all that is needed to read it again. */
export interface SavedArticle {
  readonly name: string;
  readonly text: string;
  readonly date: GivenDate | null;
  readonly picked: readonly PickedReading[];
}

/** All that is kept: the articles, and what the reader decided. */
export interface SavedStory extends Omit<Decided, 'articles'> {
  readonly articles: readonly SavedArticle[];
}

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
