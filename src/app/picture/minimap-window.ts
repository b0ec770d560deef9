import type { TimeRange } from '../../document/time-range.ts';

/** What a pointer has taken hold of: an edge of the window, the window, or the strip beside it. */
export type Grip = 'start' | 'end' | 'window' | 'strip';

/** How near to an edge, in px, a pointer takes hold of it. */
const EDGE = 8;

/** What is under `x` where the window reaches from `left` to `right`, all in px. A narrow window is rather moved. */
export function gripAt(x: number, left: number, right: number): Grip {
  const edge = Math.min(EDGE, Math.max(2, (right - left) / 4));
  if (x < left - EDGE || x > right + EDGE) return 'strip';
  if (x < left + edge) return 'start';
  if (x > right - edge) return 'end';
  return 'window';
}

/** The window after it, or one of its edges, was dragged by `by` ms, within `whole`; its edges never cross. */
export function dragged(window: TimeRange, grip: Grip, by: number, whole: TimeRange): TimeRange {
  const least = (whole.end - whole.start) / 10_000;
  if (grip === 'start') {
    const start = Math.min(window.end - least, Math.max(whole.start, window.start + by));
    return { start, end: window.end };
  }
  if (grip === 'end') {
    const end = Math.max(window.start + least, Math.min(whole.end, window.end + by));
    return { start: window.start, end };
  }
  const shift = Math.min(whole.end - window.end, Math.max(whole.start - window.start, by));
  return { start: window.start + shift, end: window.end + shift };
}
