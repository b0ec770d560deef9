import type { TimeRange } from '../../document/time-range.ts';

/** What a pointer has taken hold of: an edge of the window, the window, or the strip beside it. */
export type Grip = 'start' | 'end' | 'window' | 'strip';

/** How near to an edge, in px, a pointer takes hold of it. */
const EDGE = 12;

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

/** What of the window can be moved by itself, in the order of the Tab key. */
export const HANDLES = ['start', 'window', 'end'] as const;
export type Handle = (typeof HANDLES)[number];

/** By which share of what is in view a key moves a handle. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -0.1,
  ArrowDown: -0.1,
  ArrowRight: 0.1,
  ArrowUp: 0.1,
  PageUp: 0.5,
  PageDown: -0.5,
  Home: -Infinity,
  End: Infinity,
};
/** What is left of the view, as a share, when an edge is moved as near to the other as it goes. */
const LEAST = 0.1;

/**
 * Which part of a picture of `width` px comes into view when a handle of the overview's window gets a key: from px to px
 * of what is in view now, perhaps beyond it. Null for a key that means nothing here.
 */
export function pressed(
  key: string,
  handle: Handle,
  width: number,
): { readonly from: number; readonly to: number } | null {
  const step = STEPS[key];
  if (step === undefined) return null;
  const by = step * width;
  if (handle === 'start') return { from: Math.min(by, (1 - LEAST) * width), to: width };
  if (handle === 'end') return { from: 0, to: Math.max(width + by, LEAST * width) };
  return { from: by, to: width + by };
}
