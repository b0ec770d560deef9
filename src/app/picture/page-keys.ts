import type { ReadingState } from '../state/reading-state.svelte.ts';
import type { SelectionState } from '../state/selection-state.svelte.ts';
import type { StoryState } from '../state/story-state.svelte.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import type { PictureState } from './picture-state.svelte.ts';

/** By how much a key or a button zooms. */
export const ZOOM_STEP = 1.5;
/** The share of what is in view by which a key or a button moves it. */
export const PAN_STEP = 0.25;

/** What the keys of the page act on. */
export interface Page {
  readonly story: StoryState;
  readonly view: ViewState;
  readonly selection: SelectionState;
  readonly picture: PictureState;
  readonly reading: ReadingState;
  readonly help: () => void;
}

/** Keys of the same meaning, and what they do. With Ctrl they are called `Ctrl+Z`; Cmd is the same. */
interface PageKey {
  readonly keys: readonly string[];
  readonly act: (page: Page) => unknown;
}

/** The keys that work everywhere on the page but where something is typed or a dialog is open. */
export const PAGE_KEYS = {
  closer: { keys: ['+', '=', 'w'], act: ({ view }) => view.zoomBy(ZOOM_STEP) },
  further: { keys: ['-', '_', 's'], act: ({ view }) => view.zoomBy(1 / ZOOM_STEP) },
  earlier: { keys: ['a'], act: ({ view }) => view.panBy(PAN_STEP * view.width) },
  later: { keys: ['d'], act: ({ view }) => view.panBy(-PAN_STEP * view.width) },
  whole: { keys: ['0'], act: ({ view }) => view.fit() },
  event: { keys: ['f'], act: ({ view, selection: { event } }) => event && view.zoomTo(event) },
  search: { keys: ['/'], act: () => document.getElementById('search-events')?.focus() },
  next: { keys: ['j', 'n'], act: ({ picture }) => picture.step(1) },
  previous: { keys: ['k', 'p'], act: ({ picture }) => picture.step(-1) },
  nextPassage: { keys: ['.'], act: ({ reading }) => reading.step(1) },
  previousPassage: { keys: [','], act: ({ reading }) => reading.step(-1) },
  star: { keys: ['*'], act: async (page) => (await reviewKeys()).star(page) },
  reject: { keys: ['Delete'], act: async (page) => (await reviewKeys()).reject(page) },
  undo: { keys: ['Ctrl+Z'], act: ({ story }) => story.undo() },
  redo: { keys: ['Ctrl+Shift+Z', 'Ctrl+Y'], act: ({ story }) => story.redo() },
  help: { keys: ['?'], act: ({ help }) => help() },
  away: {
    keys: ['Escape'],
    act: ({ picture, selection }) => picture.preview.dismiss() || selection.clear(),
  },
} satisfies Record<string, PageKey>;

const LIST: readonly PageKey[] = Object.values(PAGE_KEYS);
const reviewKeys = () => import('../review/review-keys.ts');

/** Where keys have a meaning of their own. */
const OTHERS =
  'input:not([type=checkbox], [type=radio]), select, textarea, dialog, details[open], [popover]';

/**
 * Does what a key means for the page. Where the reader wants single keys only on the timeline itself, they mean nothing
 * outside elements with `data-keys`.
 */
export function pressOnPage(event: KeyboardEvent, page: Page): void {
  const { target } = event;
  if (event.defaultPrevented || event.altKey) return;
  if (!(target instanceof Element) || target.closest(OTHERS)) return;
  const key = nameOf(event);
  const isSingle = key.length === 1 && !page.view.keysEverywhere;
  if (isSingle && !target.closest('[data-keys]')) return;
  const found = LIST.find(({ keys }) => keys.includes(key));
  if (!found) return;
  event.preventDefault();
  void found.act(page);
}

function nameOf({ ctrlKey, metaKey, shiftKey, key }: KeyboardEvent): string {
  return ctrlKey || metaKey ? `Ctrl+${shiftKey ? 'Shift+' : ''}${key.toUpperCase()}` : key;
}
