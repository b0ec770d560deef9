import type { Attachment } from 'svelte/attachments';
import type { Drawn } from '../../paint/drawn.ts';
import { showIn } from './show-in.ts';

/** Keeps what an element of the page holds as `draw` gives it. */
export function showing(language: 'html' | 'svg', draw: () => readonly Drawn[]): Attachment {
  return (node) => {
    const show = showIn(node, language);
    $effect(() => show(draw()));
  };
}
