import type { Segments } from '../layout/scene.ts';
import { px } from './px.ts';

const STEP = 9;

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
