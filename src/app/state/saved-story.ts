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

/** What was kept, or null where nothing was, or nothing that can be read. Never throws. */
export function restore(shelf: Shelf | null): SavedStory | null {
  try {
    const kept: unknown = JSON.parse(shelf?.getItem(KEY) ?? 'null');
    return isRecord(kept) && kept['version'] === VERSION && Array.isArray(kept['articles'])
      ? {
          articles: kept['articles'].flatMap(toArticle),
          apart: listOf(kept['apart']).flatMap(toApart),
        }
      : null;
  } catch {
    return null;
  }
}

/** Keeps a story, and says whether that went well: a shelf can be full, or closed to us. */
export function keep(shelf: Shelf | null, { articles, apart }: SavedStory): boolean {
  try {
    shelf?.setItem(KEY, JSON.stringify({ version: VERSION, articles, apart }));
    return shelf !== null;
  } catch {
    return false;
  }
}

/** Forgets what was kept. */
export function forget(shelf: Shelf | null): void {
  try {
    shelf?.removeItem(KEY);
  } catch {
    // A shelf that is closed to us holds nothing of ours.
  }
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
