import type { Shelf } from './saved-story.ts';

/** The browser's own shelf; null where it keeps none for us. */
export function openShelf(): Shelf | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
