import type { Attachment } from 'svelte/attachments';

interface Handlers {
  /** A marked stretch of text was clicked; it begins at offset `at`. */
  readonly choose: (event: string, at: number) => void;
  /** The pointer or the focus stands on a marked stretch, or on none. */
  readonly hover: (event: string | null) => void;
  /** Words without an event were clicked, or have the focus; they begin at offset `at`. */
  readonly look: (at: number) => void;
}

/** Listens, for a whole text, to what happens on its stretches with `data-event` or `data-told-only`; a selection of text is no click. */
export function pointingAtEvents({ choose, hover, look }: Handlers): Attachment<HTMLElement> {
  return (node) => {
    const listening = new AbortController();
    const { signal } = listening;
    node.addEventListener(
      'click',
      (click) => {
        const toldOnly = markedAt(click.target, 'told-only');
        if (toldOnly) click.preventDefault();
        const marked = markedAt(click.target, 'event');
        if (!marked || getSelection()?.toString()) return;
        click.preventDefault();
        choose(marked.dataset['event'] ?? '', Number(marked.dataset['from']));
      },
      { signal },
    );
    node.addEventListener(
      'pointerover',
      ({ target, pointerType }) => {
        if (pointerType === 'mouse') hover(markedAt(target, 'event')?.dataset['event'] ?? null);
      },
      { signal },
    );
    node.addEventListener(
      'focusin',
      ({ target }) => {
        hover(markedAt(target, 'event')?.dataset['event'] ?? null);
        const toldOnly = markedAt(target, 'told-only');
        if (toldOnly) look(Number(toldOnly.dataset['from']));
      },
      { signal },
    );
    // These come also while a text is taken out of the page, when nothing may change: it changes right after.
    const end = (): void => queueMicrotask(() => hover(null));
    node.addEventListener('pointerleave', end, { signal });
    node.addEventListener(
      'focusout',
      ({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node && node.contains(relatedTarget))) end();
      },
      { signal },
    );
    return () => listening.abort();
  };
}

function markedAt(target: EventTarget | null, by: 'event' | 'told-only'): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(`[data-${by}]`) : null;
}
