import type { EventMark, UndatedMark } from '../layout/scene.ts';
import { drawBar } from './draw-bar.ts';
import { drawGlyph } from './draw-glyph.ts';
import { drawReadings } from './draw-readings.ts';
import { drawn, type Drawn } from './drawn.ts';
import type { Manner } from './manner.ts';
import { px } from './px.ts';
import { kindColour, type Theme } from './theme.ts';
import { drawTold } from './told.ts';
import { drawWords } from './words.ts';

/** Draws an event: the ring of the chosen one, the other dates, the bar, the shape of its kind, its words. */
export function drawEvent(
  mark: EventMark | UndatedMark,
  { theme, told }: Manner,
  gradient: string,
): Drawn {
  const hasBar = mark.kind === 'event' && mark.bar.form !== 'symbol';
  const attributes = {
    'data-event': mark.event,
    'data-kind': mark.eventKind,
    'data-status': mark.status,
    role: 'graphics-symbol',
    'aria-roledescription': 'event',
  };
  return drawn('g', attributes, [
    ...drawTold(told, mark.title, mark.description),
    ...(mark.selected ? [drawRing(mark, theme)] : []),
    ...(mark.kind === 'event' ? drawReadings(mark, theme) : []),
    ...(hasBar ? drawBar(mark, theme, gradient) : []),
    // A bar shows its status itself; on it the glyph is only the sign of the kind.
    ...(mark.glyph
      ? drawGlyph(mark.glyph, mark.eventKind, hasBar ? 'happened' : mark.status, theme)
      : []),
    ...(mark.label?.lines ?? []).map((line) =>
      drawWords(line, theme, { struck: mark.status === 'denied' && line.tone !== 'quiet' }),
    ),
  ]);
}

function drawRing(mark: EventMark | UndatedMark, theme: Theme): Drawn {
  const ring = mark.kind === 'event' ? mark.bar.box : mark.hit;
  return drawn('rect', {
    x: px(ring.x - 2.5),
    y: px(ring.y - 3),
    width: px(ring.width + 5),
    height: px(ring.height + 6),
    ...{ rx: 5, fill: 'none', stroke: kindColour(theme, mark.eventKind) },
    ...{ 'stroke-opacity': 0.45, 'stroke-width': 4 },
  });
}
