import type { ReadingState } from '../state/reading-state.svelte.ts';
import type { SelectionState } from '../state/selection-state.svelte.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import type { PictureState } from './picture-state.svelte.ts';

/** By how much a key or a button zooms. */
export const ZOOM_STEP = 1.5;
/** The share of what is in view by which a key or a button moves it. */
export const PAN_STEP = 0.25;

/** What the keys of the page act on. */
export interface Page {
  readonly view: ViewState;
  readonly selection: SelectionState;
  readonly picture: PictureState;
  readonly reading: ReadingState;
  readonly help: () => void;
}

/** Keys of the same meaning, by `KeyboardEvent.key`, and what they do: in words, and in deed. */
export interface PageKey {
  readonly keys: readonly string[];
  readonly does: string;
  readonly act: (page: Page) => void;
}

/** The keys that work everywhere on the page but where something is typed or a dialog is open. */
export const PAGE_KEYS: readonly PageKey[] = [
  { keys: ['+', '=', 'w'], does: 'Zoom in', act: ({ view }) => view.zoomBy(ZOOM_STEP) },
  { keys: ['-', '_', 's'], does: 'Zoom out', act: ({ view }) => view.zoomBy(1 / ZOOM_STEP) },
  {
    keys: ['a'],
    does: 'Move to earlier times',
    act: ({ view }) => view.panBy(PAN_STEP * view.width),
  },
  {
    keys: ['d'],
    does: 'Move to later times',
    act: ({ view }) => view.panBy(-PAN_STEP * view.width),
  },
  { keys: ['0'], does: 'Show the whole story', act: ({ view }) => view.fit() },
  {
    keys: ['f'],
    does: 'Zoom to the chosen event',
    act: ({ view, selection }) => selection.event && view.zoomTo(selection.event),
  },
  {
    keys: ['/'],
    does: 'Search events',
    act: () => document.getElementById('search-events')?.focus(),
  },
  {
    keys: ['j', 'n'],
    does: 'Choose the next event in time',
    act: ({ picture }) => picture.step(1),
  },
  {
    keys: ['k', 'p'],
    does: 'Choose the previous event in time',
    act: ({ picture }) => picture.step(-1),
  },
  {
    keys: ['.'],
    does: 'Go to the next passage in the article',
    act: ({ reading }) => reading.step(1),
  },
  {
    keys: [','],
    does: 'Go to the previous passage in the article',
    act: ({ reading }) => reading.step(-1),
  },
  { keys: ['?'], does: 'Show this help', act: ({ help }) => help() },
  {
    keys: ['Escape'],
    does: 'Put away what is told of a mark; let go of the chosen event',
    act: ({ picture, selection }) => {
      if (!picture.preview.dismiss()) selection.clear();
    },
  },
];

/** Where keys have a meaning of their own. */
const OTHERS = 'input, select, textarea, dialog, details[open], [popover]';

/**
 * Does what a key means for the page. Where the reader wants single keys only on the timeline itself, they mean nothing
 * outside elements with `data-keys`.
 */
export function pressOnPage(event: KeyboardEvent, page: Page): void {
  const { target, key } = event;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!(target instanceof Element) || target.closest(OTHERS)) return;
  const isSingle = key.length === 1 && !page.view.keysEverywhere;
  if (isSingle && !target.closest('[data-keys]')) return;
  const found = PAGE_KEYS.find(({ keys }) => keys.includes(key));
  if (!found) return;
  event.preventDefault();
  found.act(page);
}
