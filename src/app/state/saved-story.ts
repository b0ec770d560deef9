import type { PickedReading } from '../../document/source-document.ts';
import type { Apart } from '../../merge/apart.ts';

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

/** All that is kept: the articles, and which mentions the reader keeps apart. */
export interface SavedStory {
  readonly articles: readonly SavedArticle[];
  readonly apart: readonly Apart[];
}

/** Where a browser keeps strings; `localStorage` is one. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const KEY = 'dateline.story';
const VERSION = 1;

/** The record that holds a story together, and what the names of the records of its articles begin with. */
export const STORY = 'story';
const ARTICLE = 'article:';

/** The story that an earlier version kept as a string, or null where there is none that can be read. Never throws. */
export function restoreString(shelf: Shelf | null): SavedStory | null {
  try {
    const kept: unknown = JSON.parse(shelf?.getItem(KEY) ?? 'null');
    return isStory(kept)
      ? {
          articles: kept.articles.flatMap(toArticle),
          apart: listOf(kept['apart']).flatMap(toApart),
        }
      : null;
  } catch {
    return null;
  }
}

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
  apart: readonly Apart[],
): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>([
    [STORY, { version: VERSION, articles: [...articles.keys()], apart }],
    ...[...articles].map(([id, article]) => [ARTICLE + id, article] as const),
  ]);
}

/** The story that these records hold; null where they hold none. */
export function fromRecords(records: ReadonlyMap<string, unknown>): SavedStory | null {
  const kept = records.get(STORY);
  if (!isStory(kept)) return null;
  return {
    articles: kept.articles.flatMap((id) => toArticle(records.get(ARTICLE + String(id)))),
    apart: listOf(kept['apart']).flatMap(toApart),
  };
}

function isStory(kept: unknown): kept is Record<string, unknown> & { articles: unknown[] } {
  return isRecord(kept) && kept['version'] === VERSION && Array.isArray(kept['articles']);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function toArticle(value: unknown): SavedArticle[] {
  if (!isRecord(value) || typeof value['name'] !== 'string' || typeof value['text'] !== 'string')
    return [];
  const { name, text, date, picked } = value;
  return [{ name, text, date: toDate(date), picked: listOf(picked).flatMap(toPicked) }];
}

function toDate(value: unknown): GivenDate | null {
  if (!isRecord(value) || typeof value['day'] !== 'string') return null;
  return { day: value['day'], time: typeof value['time'] === 'string' ? value['time'] : null };
}

function toPicked(kept: unknown): PickedReading[] {
  if (!isRecord(kept) || !isRecord(kept['span'])) return [];
  const { from, to } = kept['span'];
  const { value } = kept;
  const isWhole = typeof from === 'number' && typeof to === 'number' && typeof value === 'string';
  return isWhole ? [{ span: { from, to }, value }] : [];
}

function toApart(kept: unknown): Apart[] {
  if (!isRecord(kept) || typeof kept['mention'] !== 'string') return [];
  const from = listOf(kept['from']).filter((id) => typeof id === 'string');
  return [{ mention: kept['mention'], from }];
}
