import type { SelectionState } from '../state/selection-state.svelte.ts';
import type { ViewState } from '../state/view-state.svelte.ts';

const STEP = 1.5;

const KEYS: Readonly<Record<string, (view: ViewState, selection: SelectionState) => void>> = {
  '+': (view) => view.zoomBy(STEP),
  '=': (view) => view.zoomBy(STEP),
  '-': (view) => view.zoomBy(1 / STEP),
  '0': (view) => view.fit(),
  Escape: (_, selection) => selection.clear(),
};

/** The keys that work everywhere on the page but where something is being typed or a dialog is open. */
export function zoomKeys(event: KeyboardEvent, view: ViewState, selection: SelectionState): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (
    event.target instanceof Element &&
    event.target.closest('input, select, textarea, dialog, details[open]')
  )
    return;
  KEYS[event.key]?.(view, selection);
}
