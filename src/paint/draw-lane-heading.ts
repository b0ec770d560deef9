import type { LaneHeading } from '../layout/scene.ts';
import { drawn, type Drawn } from './drawn.ts';
import { chevron } from './lines.ts';
import type { Manner } from './manner.ts';
import { drawRect } from './rect.ts';
import { drawTold } from './told.ts';
import { drawWords } from './words.ts';

/** Draws the heading of a lane, and where its events lie if it is collapsed. */
export function drawLaneHeading(mark: LaneHeading, { theme, told }: Manner): Drawn {
  const { box, sign } = mark;
  const paper = { ...box, y: box.y + 1, height: box.height - 2 };
  const attributes = {
    'data-lane': mark.key,
    role: 'graphics-symbol',
    'aria-roledescription': 'lane',
  };
  return drawn('g', attributes, [
    ...drawTold(told, mark.title),
    ...(mark.beside ? [drawRect(paper, { fill: theme.paper })] : []),
    ...mark.traces.map((trace) => drawRect(trace, { rx: 2, fill: theme.rule })),
    drawn('path', {
      d: chevron(sign.x, sign.y, mark.collapsed ? 'right' : 'down'),
      ...{ fill: 'none', stroke: theme.quiet, 'stroke-width': 1.5 },
    }),
    drawWords(mark.text, theme),
  ]);
}
