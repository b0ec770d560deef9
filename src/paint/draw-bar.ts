import type { Bar, Box, EventMark } from '../layout/scene.ts';
import { drawn, type Drawn } from './drawn.ts';
import { chevron, strike } from './lines.ts';
import { px } from './px.ts';
import { kindColour, type Theme } from './theme.ts';

/** Draws the time of an event. `gradient` is the id of its gradient, should it fade; unique in the page. */
export function drawBar(mark: EventMark, theme: Theme, gradient: string): Drawn[] {
  const { bar, status } = mark;
  const colour = kindColour(theme, mark.eventKind);
  const fades = bar.x[0] < bar.x[1] || bar.x[2] < bar.x[3];
  const paint = fades ? `url(#${gradient})` : colour;
  const outlined = status !== 'happened';
  const opacity = opacityOf(mark, theme);
  return [
    ...(fades ? [drawGradient(bar, colour, gradient)] : []),
    ...(outlined && !fades ? [drawBox(bar.box, 0, { fill: theme.paper })] : []),
    ...(opacity > 0
      ? [drawBox(bar.box, 1, { fill: paint, 'fill-opacity': opacity < 1 ? opacity : undefined })]
      : []),
    ...(outlined ? [drawOutline(mark, paint)] : []),
    ...drawOpenEnds(bar, colour),
    ...(status === 'denied'
      ? [drawn('path', { d: strike(mark), stroke: paint, 'stroke-width': 1.5 })]
      : []),
  ];
}

/** What has not happened is drawn by its outline; its inside is empty, or pale where even its time is unsure. */
function opacityOf({ bar, status }: EventMark, theme: Theme): number {
  const isBand = bar.form === 'band';
  if (status === 'happened') return isBand ? theme.pale : 1;
  return isBand || status === 'possible' ? theme.pale / 2 : 0;
}

function drawGradient({ x, box }: Bar, colour: string, id: string): Drawn {
  const opacities = [x[0] < x[1] ? 0 : 1, 1, 1, x[2] < x[3] ? 0 : 1];
  const stops = x.map((at, i) =>
    drawn('stop', {
      offset: px((at - x[0]) / (x[3] - x[0])),
      'stop-color': colour,
      'stop-opacity': opacities[i],
    }),
  );
  const y = px(box.y);
  const ends = { x1: px(x[0]), x2: px(x[3]), y1: y, y2: y };
  return drawn('linearGradient', { id, gradientUnits: 'userSpaceOnUse', ...ends }, stops);
}

/** A box a hair narrower than its slot, at least `least` px wide. */
function drawBox(box: Box, least: number, fill: Drawn['attributes']): Drawn {
  return drawn('rect', {
    x: px(box.x + 0.5),
    y: px(box.y),
    width: px(Math.max(least, box.width - 1)),
    height: px(box.height),
    rx: 2,
    ...fill,
  });
}

function drawOutline({ bar: { box }, status }: EventMark, stroke: string): Drawn {
  const line = status === 'planned' ? 2 : 1.5;
  return drawn('rect', {
    x: px(box.x + 0.5 + line / 2),
    y: px(box.y + line / 2),
    width: px(Math.max(1, box.width - 1 - line)),
    height: px(box.height - line),
    rx: 1.5,
    ...{ fill: 'none', stroke, 'stroke-width': line },
    'stroke-dasharray': status === 'possible' ? '5 3' : undefined,
  });
}

function drawOpenEnds({ box, openStart, openEnd }: Bar, stroke: string): Drawn[] {
  const middle = box.y + box.height / 2;
  const signs = [
    ...(openStart ? [chevron(box.x + 5, middle, 'left')] : []),
    ...(openEnd ? [chevron(box.x + box.width - 5, middle, 'right')] : []),
  ];
  return signs.map((d) => drawn('path', { d, stroke, 'stroke-width': 1.5, fill: 'none' }));
}
