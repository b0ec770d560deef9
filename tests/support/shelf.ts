import type { Shelf } from '../../src/app/state/saved-story.ts';

/** An empty place to keep strings, in memory. */
export function shelfOf(): Shelf {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}
