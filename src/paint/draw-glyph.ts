import type { Status } from '../events/event-mention.ts';
import type { EventKind } from '../events/kinds.ts';
import type { Glyph } from '../layout/scene.ts';
import { drawn, type Drawn } from './drawn.ts';
import { px } from './px.ts';
import { SHAPE_SIZE, SHAPES } from './shapes.ts';
import { kindColour, type Theme } from './theme.ts';

/**
 * Draws the shape of a kind. A glyph that is the whole mark shows the status: filled is what happened. On a bar, the bar
 * shows it.
 */
export function drawGlyph(glyph: Glyph, kind: EventKind, status: Status, theme: Theme): Drawn[] {
  const colour = glyph.tone === 'paper' ? theme.paper : kindColour(theme, kind);
  const { x, y, size } = glyph;
  const place = `translate(${String(px(x))} ${String(px(y))})`;
  const attributes = {
    d: SHAPES[kind],
    transform: `${place} scale(${String(px(size / SHAPE_SIZE))})`,
    ...inked(status, colour, theme),
  };
  if (status !== 'denied') return [drawn('path', attributes)];
  const d = `M${String(px(x - size * 0.7))} ${String(px(y + size * 0.6))}L${String(px(x + size * 0.7))} ${String(px(y - size * 0.6))}`;
  return [drawn('path', attributes), drawn('path', { d, stroke: colour, 'stroke-width': 1.5 })];
}

function inked(status: Status, colour: string, theme: Theme): Drawn['attributes'] {
  if (status === 'happened') return { fill: colour };
  if (status !== 'possible') return { fill: theme.paper, stroke: colour, 'stroke-width': 1.5 };
  return {
    ...{ fill: colour, 'fill-opacity': theme.pale },
    ...{ stroke: colour, 'stroke-width': 1, 'stroke-dasharray': '1.6 1.1' },
  };
}
