import type { Bar, EventMark } from '../layout/scene.ts';
import { drawGlyph } from './draw-glyph.ts';
import { drawn, type Drawn } from './drawn.ts';
import { joining } from './lines.ts';
import { px } from './px.ts';
import { kindColour, type Theme } from './theme.ts';

const GLYPH = 12;

/** Draws the other dates of an event: hollow twins of its bar, joined to it by a thin dashed line. */
export function drawReadings({ bar, readings, eventKind }: EventMark, theme: Theme): Drawn[] {
  if (readings.length === 0) return [];
  const stroke = kindColour(theme, eventKind);
  const boxes = readings.map(({ box }) => box);
  const line = { d: joining(bar.box, boxes), stroke, 'stroke-dasharray': '3 3' };
  return [
    ...readings.filter(({ form }) => form !== 'symbol').map((one) => drawTwin(one, stroke, theme)),
    drawn('path', line),
    ...boxes
      .filter(({ width }) => width > GLYPH)
      .flatMap(({ x, y, width, height }) => {
        const middle = { x: x + width / 2, y: y + height / 2 };
        return drawGlyph({ ...middle, size: GLYPH, tone: 'kind' }, eventKind, 'planned', theme);
      }),
  ];
}

function drawTwin({ box }: Bar, stroke: string, theme: Theme): Drawn {
  return drawn('rect', {
    x: px(box.x + 1),
    y: px(box.y + 0.5),
    width: px(Math.max(1, box.width - 2)),
    height: px(box.height - 1),
    ...{ rx: 2, fill: theme.paper, stroke },
  });
}
