import type { Box, Segments } from './scene.ts';

/** How near to a vertical line, in px, a box is in its way. */
const NEAR = 4;

/** The vertical line at `x` from `top` to `bottom`, interrupted at the boxes that it would cross. */
export function segments(x: number, top: number, bottom: number, boxes: readonly Box[]): Segments {
  const crossed = boxes
    .filter((box) => x > box.x - NEAR && x < box.x + box.width + NEAR)
    .map(({ y, height }) => [y, y + height] as const);
  return without(top, bottom, crossed);
}

/** What is left of the stretch `from` … `to` when others are taken out of it. */
export function without(from: number, to: number, taken: Segments): Segments {
  const parts: [number, number][] = [];
  let start = from;
  for (const [first, last] of taken.toSorted((a, b) => a[0] - b[0])) {
    if (first > start) parts.push([start, Math.min(to, first)]);
    start = Math.max(start, last);
  }
  if (start < to) parts.push([start, to]);
  return parts;
}
