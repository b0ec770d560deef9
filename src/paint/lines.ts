import type { Box, EventMark, Segments } from '../layout/scene.ts';
import { px } from './px.ts';

const STEP = 9;
const BRACKET_END = 4;

/** A vertical line in its segments, as path data. */
export function straight(x: number, segments: Segments): string {
  return segments
    .map(([from, to]) => `M${String(px(x))} ${String(px(from))}V${String(px(to))}`)
    .join('');
}

/** A zigzag about a vertical line in its segments, as path data; it goes on in step after an interruption. */
export function zigzag(x: number, reach: number, segments: Segments): string {
  const side = (y: number): number => (Math.round(y / STEP) % 2 === 0 ? x - reach : x + reach);
  return segments
    .map(([from, to]) => {
      const points: string[] = [];
      for (let y = Math.ceil(from / STEP) * STEP; y <= to; y += STEP) {
        points.push(`${String(px(side(y)))} ${String(px(y))}`);
      }
      return points.length > 1 ? `M${points.join('L')}` : '';
    })
    .join('');
}

/** A horizontal line from `x` on whose ends point downwards, as path data. */
export function bracket(x: number, y: number, width: number): string {
  const end = String(BRACKET_END);
  return `M${String(px(x))} ${String(px(y + BRACKET_END))}v-${end}h${String(px(width))}v${end}`;
}

/** The line that strikes a bar out, as path data; it keeps out of words that stand on the bar. */
export function strike({ bar: { box, x }, label }: EventMark): string {
  const y = String(px(box.y + box.height / 2));
  const from = Math.max(box.x, x[0]) + 3;
  const to = Math.min(box.x + box.width, x[3]) - 3;
  const words = label?.box;
  const onBar =
    words && words.y < box.y + box.height / 2 && words.y + words.height > box.y + box.height / 2;
  const parts = onBar
    ? ([
        [from, Math.min(to, words.x - 5)],
        [Math.max(from, words.x + words.width + 5), to],
      ] as const)
    : ([[from, to]] as const);
  return parts.map(([a, b]) => (b > a ? `M${String(px(a))} ${y}H${String(px(b))}` : '')).join('');
}

/** How far a chevron reaches from its middle. */
const CHEVRON = 3.5;

/** A chevron about a point, as path data. */
export function chevron(x: number, y: number, to: 'right' | 'down' | 'left'): string {
  const half = CHEVRON / 2;
  const points: Record<typeof to, readonly (readonly [number, number])[]> = {
    right: [
      [-half, -CHEVRON],
      [half, 0],
      [-half, CHEVRON],
    ],
    left: [
      [half, -CHEVRON],
      [-half, 0],
      [half, CHEVRON],
    ],
    down: [
      [-CHEVRON, -half],
      [0, half],
      [CHEVRON, -half],
    ],
  };
  return `M${points[to].map(([dx, dy]) => `${String(px(x + dx))} ${String(px(y + dy))}`).join('L')}`;
}

/** The lines from a box to the middles of others in its row, as path data. */
export function joining({ x, y, width, height }: Box, others: readonly Box[]): string {
  const middle = String(px(y + height / 2));
  return others
    .map((other) => {
      const from = other.x > x ? x + width : x;
      return `M${String(px(from))} ${middle}H${String(px(other.x + other.width / 2))}`;
    })
    .join('');
}
