import { openRecords } from './records.ts';
import type { Shelf } from './story-records.ts';
import { StoryShelf } from './story-shelf.ts';

/** The browser's own shelf for short strings; null where it keeps none for us. */
export function openShelf(): Shelf | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** The browser's own shelf for stories. */
export function openStoryShelf(): StoryShelf {
  return new StoryShelf(openRecords(), openShelf());
}
