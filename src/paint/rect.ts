import type { Box } from '../layout/scene.ts';
import { drawn, type Attributes, type Drawn } from './drawn.ts';
import { px } from './px.ts';

/** A rectangle where a box lies. */
export function drawRect({ x, y, width, height }: Box, others: Attributes): Drawn {
  return drawn('rect', {
    ...{ x: px(x), y: px(y), width: px(width), height: px(height) },
    ...others,
  });
}
