import type { Attachment } from 'svelte/attachments';

/** A band drawn across the picture, in px from its left edge; `from` is never right of `to`. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

interface Handlers {
  /** The band as it is being drawn; null when that has ended. */
  readonly draw: (band: Band | null) => void;
  /** A band was drawn. */
  readonly take: (band: Band) => void;
}

/** What is narrower, in px, was no band but a click. */
const LEAST = 4;

/** Lets a band be drawn on an element by dragging with Shift. Escape leaves it undrawn. */
export function banding({ draw, take }: Handlers): Attachment<HTMLElement> {
  return (node) => {
    const listening = new AbortController();
    let from: number | null = null;
    let band: Band | null = null;
    const xOf = ({ clientX }: PointerEvent) => clientX - node.getBoundingClientRect().left;
    const end = () => {
      from = band = null;
      draw(null);
    };
    const on = <Name extends keyof HTMLElementEventMap>(
      name: Name,
      listener: (event: HTMLElementEventMap[Name]) => void,
    ) => node.addEventListener(name, listener, { signal: listening.signal });

    on('pointerdown', (event) => {
      if (!event.shiftKey || event.button !== 0) return;
      from = xOf(event);
      node.setPointerCapture(event.pointerId);
    });
    on('pointermove', (event) => {
      if (from === null) return;
      const x = xOf(event);
      band = { from: Math.min(from, x), to: Math.max(from, x) };
      draw(band);
    });
    on('pointerup', () => {
      if (band && band.to - band.from >= LEAST) take(band);
      end();
    });
    on('pointercancel', end);
    on('keydown', (event) => {
      if (event.key !== 'Escape' || from === null) return;
      event.preventDefault();
      end();
    });
    return () => listening.abort();
  };
}
