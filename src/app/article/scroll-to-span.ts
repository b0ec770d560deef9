import type { Span } from '../../document/span.ts';

/** Brings the marked stretch at the beginning of `span` to the middle of its pane, without motion for who asked for none. */
export function scrollToSpan(pane: HTMLElement, { from }: Span): void {
  const marked = pane.querySelector(`[data-from="${String(from)}"]`);
  marked?.scrollIntoView({ block: 'center', behavior: wantsMotion() ? 'smooth' : 'instant' });
}

function wantsMotion(): boolean {
  return !matchMedia('(prefers-reduced-motion: reduce)').matches;
}
