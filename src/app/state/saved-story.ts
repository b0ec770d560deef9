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
}

/** Where a browser keeps strings; `localStorage` is one. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const KEY = 'dateline.story';
const VERSION = 1;

/** What was kept, or null where nothing was, or nothing that can be read. Never throws. */
export function restore(shelf: Shelf | null): SavedArticle[] | null {
  try {
    const kept: unknown = JSON.parse(shelf?.getItem(KEY) ?? 'null');
    return isRecord(kept) && kept['version'] === VERSION && Array.isArray(kept['articles'])
      ? kept['articles'].flatMap(toArticle)
      : null;
  } catch {
    return null;
  }
}

/** Keeps `articles`, and says whether that went well: a shelf can be full, or closed to us. */
export function keep(shelf: Shelf | null, articles: readonly SavedArticle[]): boolean {
  try {
    shelf?.setItem(KEY, JSON.stringify({ version: VERSION, articles }));
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

function toArticle(value: unknown): SavedArticle[] {
  if (!isRecord(value) || typeof value['name'] !== 'string' || typeof value['text'] !== 'string')
    return [];
  return [{ name: value['name'], text: value['text'], date: toDate(value['date']) }];
}

function toDate(value: unknown): GivenDate | null {
  if (!isRecord(value) || typeof value['day'] !== 'string') return null;
  return { day: value['day'], time: typeof value['time'] === 'string' ? value['time'] : null };
}
