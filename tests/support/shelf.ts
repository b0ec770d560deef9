import type { Records } from '../../src/app/state/records.ts';
import type { Shelf } from '../../src/app/state/story-records.ts';
import { StoryShelf } from '../../src/app/state/story-shelf.ts';

/** An empty place to keep strings, in memory. */
export function shelfOf(): Shelf {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

/** An empty place to keep records, in memory; `writes` tells which records were put and removed, a line a time. */
export function recordsOf(): Records & { readonly writes: string[] } {
  const kept = new Map<string, unknown>();
  const writes: string[] = [];
  return {
    writes,
    get: (key) => Promise.resolve(structuredClone(kept.get(key))),
    all: () => Promise.resolve(structuredClone(kept)),
    write: (put, remove) => {
      writes.push(
        [...[...put.keys()].map((key) => `+${key}`), ...remove.map((key) => `-${key}`)].join(' '),
      );
      for (const key of remove) kept.delete(key);
      for (const [key, record] of put) kept.set(key, structuredClone(record));
      return Promise.resolve();
    },
  };
}

/** A place to keep a story: where there are records in these, else nowhere. */
export function storyShelfOf(records: Records | null = recordsOf()): StoryShelf {
  return new StoryShelf(Promise.resolve(records), null);
}
