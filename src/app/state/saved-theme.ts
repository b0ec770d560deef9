import type { Shelf } from './story-records.ts';
import { THEME_CHOICES } from './view-state.svelte.ts';
import type { ThemeChoice } from './view-state.svelte.ts';

const KEY = 'dateline.colours';

/** The colours that the reader chose last; `auto` where nothing usable was kept. */
export function restoreTheme(shelf: Shelf | null): ThemeChoice {
  try {
    const kept = shelf?.getItem(KEY);
    return THEME_CHOICES.find((choice) => choice === kept) ?? 'auto';
  } catch {
    return 'auto';
  }
}

/** Keeps the choice of colours where that is possible. */
export function keepTheme(shelf: Shelf | null, theme: ThemeChoice): void {
  try {
    shelf?.setItem(KEY, theme);
  } catch {
    // A shelf that is full or closed to us: the choice lasts as long as the page.
  }
}
