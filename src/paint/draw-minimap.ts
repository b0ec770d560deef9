import type { Minimap, MinimapBar } from '../layout/minimap.ts';
import type { Box } from '../layout/scene.ts';
import { drawn, type Attributes, type Drawn } from './drawn.ts';
import { px } from './px.ts';
import { drawRect } from './rect.ts';
import { kindColour, type Theme } from './theme.ts';
import { drawWords } from './words.ts';

/** Draws the overview of a timeline: its bars as one path a colour, pale where the picture leaves them out. */
export function drawMinimap(minimap: Minimap, theme: Theme): Drawn[] {
  const { width, baseline, bars, ticks } = minimap;
  return [
    drawn('path', {
      d: `M0 ${String(px(baseline + 0.5))}H${String(px(width))}`,
      stroke: theme.line,
    }),
    ...drawBars(
      bars.filter(({ leftOut }) => leftOut),
      theme,
      { 'fill-opacity': theme.pale },
    ),
    ...drawBars(
      bars.filter(({ leftOut }) => !leftOut),
      theme,
    ),
    ...ticks.map((line) => drawWords(line, theme)),
  ];
}

function drawBars(bars: readonly MinimapBar[], theme: Theme, more: Attributes = {}): Drawn[] {
  const colourOf = ({ eventKind }: MinimapBar): string => kindColour(theme, eventKind);
  return [...new Set(bars.map(colourOf))].map((fill) => {
    const some = bars.filter((bar) => colourOf(bar) === fill);
    return drawn('path', { d: some.map(boxed).join(''), fill, ...more });
  });
}

/** Draws the window of an overview that the picture shows; it stands behind the bars. */
export function drawWindow(box: Box, theme: Theme): Drawn {
  return drawRect(box, { rx: 2, fill: theme.line, 'fill-opacity': 0.55, stroke: theme.rule });
}

function boxed({ x, y, width, height }: MinimapBar): string {
  return `M${String(px(x))} ${String(px(y))}h${String(px(width))}v${String(px(height))}h${String(px(-width))}z`;
}
