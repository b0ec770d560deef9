import { viewportBetween } from '../../layout/time-scale.ts';
import type { Glide } from '../state/view-state.svelte.ts';

/** How long the picture takes from one place to another, in ms. */
const DURATION = 220;

/** Moves in frames, fast at first, for those who have not asked for less motion: they are there at once. */
export const glideInFrames: Glide = (from, to, show) => {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    show(to);
    return () => undefined;
  }
  const begin = performance.now();
  let frame = requestAnimationFrame(next);
  function next(now: number): void {
    const share = Math.min(1, Math.max(0, (now - begin) / DURATION));
    if (share < 1) frame = requestAnimationFrame(next);
    show(share < 1 ? viewportBetween(from, to, 1 - (1 - share) ** 3) : to);
  }
  return () => cancelAnimationFrame(frame);
};
