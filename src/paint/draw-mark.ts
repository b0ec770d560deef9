import { ZIGZAG } from '../layout/folds-in-view.ts';
import type { Chip, Fold, Mark } from '../layout/scene.ts';
import { drawEvent } from './draw-event.ts';
import { drawGlyph } from './draw-glyph.ts';
import { drawLaneHeading } from './draw-lane-heading.ts';
import { drawn, type Drawn } from './drawn.ts';
import { bracket, straight, zigzag } from './lines.ts';
import type { Manner } from './manner.ts';
import { px } from './px.ts';
import { drawRect } from './rect.ts';
import { drawTold } from './told.ts';
import { drawWords } from './words.ts';

/** Draws a mark of any kind. `gradient` is the id of its gradient, should it need one. */
export function drawMark(mark: Mark, manner: Manner, gradient: string): Drawn[] {
  const { theme, told } = manner;
  switch (mark.kind) {
    case 'gridline':
      return [drawn('path', { d: straight(mark.x, mark.segments), stroke: theme.line })];
    case 'rule':
      return [
        drawn('path', {
          d: `M${String(px(mark.x))} ${String(px(mark.y))}h${String(px(mark.width))}`,
          stroke: theme.line,
        }),
      ];
    case 'tick':
    case 'tier':
    case 'caption':
      return [drawWords(mark.text, theme)];
    case 'key':
      return [
        ...drawGlyph(mark.glyph, mark.eventKind, 'happened', theme),
        drawWords(mark.text, theme),
      ];
    case 'fold':
      return [drawFold(mark, manner)];
    case 'publication':
      return [
        drawn('g', { 'data-document': mark.document ?? undefined }, [
          ...drawTold(told, mark.title),
          drawn('path', {
            d: straight(mark.x, mark.segments),
            ...{ stroke: theme.quiet, 'stroke-dasharray': '1 3' },
          }),
          ...(mark.words ? [drawWords(mark.words, theme)] : []),
        ]),
      ];
    case 'writing':
      return [
        drawn('g', { 'data-document': mark.document }, [
          ...drawTold(told, mark.title),
          drawn('path', {
            d: bracket(mark.x, mark.y, mark.width),
            ...{ stroke: theme.quiet, fill: 'none' },
          }),
          drawWords(mark.words, theme),
        ]),
      ];
    case 'chip':
      return [drawChip(mark, manner)];
    case 'lane':
      return [drawLaneHeading(mark, manner)];
    case 'event':
    case 'undated':
      return [drawEvent(mark, manner, gradient)];
  }
}

function drawFold(mark: Fold, { theme, told }: Manner): Drawn {
  const line = { stroke: theme.rule, fill: 'none' };
  return drawn('g', { 'data-fold': '' }, [
    ...drawTold(told, mark.title),
    drawn('path', { d: zigzag(mark.x, ZIGZAG, mark.segments), ...line }),
    ...(mark.words ? [drawWords(mark.words, theme, { upright: mark.upright })] : []),
  ]);
}

function drawChip({ box, text, title, events, range }: Chip, { theme, told }: Manner): Drawn {
  const pill = { rx: px(box.height / 2), fill: theme.paper, stroke: theme.rule };
  const attributes = {
    'data-chip': told ? events.join(' ') : '',
    'data-start': range?.start,
    'data-end': range?.end,
    role: 'graphics-symbol',
    'aria-roledescription': 'more events',
  };
  return drawn('g', attributes, [
    ...drawTold(told, title),
    drawRect(box, pill),
    drawWords(text, theme),
  ]);
}
