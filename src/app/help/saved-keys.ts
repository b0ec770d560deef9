import type { Shelf } from '../state/story-records.ts';

const KEY = 'dateline.keys';

/** Whether single keys work on the whole page: unless the reader chose otherwise. */
export function restoreKeys(shelf: Shelf | null): boolean {
  try {
    return shelf?.getItem(KEY) !== 'timeline';
  } catch {
    return true;
  }
}

/** Keeps that choice where that is possible. */
export function keepKeys(shelf: Shelf | null, everywhere: boolean): void {
  try {
    shelf?.setItem(KEY, everywhere ? 'page' : 'timeline');
  } catch {
    // A shelf that is full or closed to us: the choice lasts as long as the page.
  }
}
