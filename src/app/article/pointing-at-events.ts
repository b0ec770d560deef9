import type { Attachment } from 'svelte/attachments';

interface Handlers {
  /** A marked stretch of text was clicked; it begins at offset `at`. */
  readonly choose: (event: string, at: number) => void;
  /** The pointer or the focus stands on a marked stretch, or on none. */
  readonly hover: (event: string | null) => void;
}

/** Listens, for a whole text, to what happens on its stretches with `data-event`; a selection of text is no click. */
export function pointingAtEvents({ choose, hover }: Handlers): Attachment<HTMLElement> {
  return (node) => {
    const listening = new AbortController();
    const { signal } = listening;
    node.addEventListener(
      'click',
      (click) => {
        const marked = markedAt(click.target);
        if (!marked || getSelection()?.toString()) return;
        click.preventDefault();
        choose(marked.dataset['event'] ?? '', Number(marked.dataset['from']));
      },
      { signal },
    );
    node.addEventListener(
      'pointerover',
      ({ target, pointerType }) => {
        if (pointerType === 'mouse') hover(markedAt(target)?.dataset['event'] ?? null);
      },
      { signal },
    );
    node.addEventListener(
      'focusin',
      ({ target }) => hover(markedAt(target)?.dataset['event'] ?? null),
      { signal },
    );
    for (const end of ['pointerleave', 'focusout'])
      node.addEventListener(end, () => hover(null), { signal });
    return () => listening.abort();
  };
}

function markedAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-event]') : null;
}
