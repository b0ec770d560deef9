import type { Aside, TextLine } from '../layout/scene.ts';
import { drawn, type Drawn } from './drawn.ts';
import { px } from './px.ts';
import type { Theme } from './theme.ts';

/** How a line is set. */
interface Setting {
  /** Read from bottom to top, about the line's own point. */
  readonly upright?: boolean;
  readonly struck?: boolean;
}

/** Draws a line of text. It is placed by a transform: a page that moves it need not set it anew. */
export function drawWords(line: TextLine, theme: Theme, setting: Setting = {}): Drawn {
  const at = `translate(${String(px(line.x))} ${String(px(line.y))})`;
  const decoration = setting.struck ? 'line-through' : undefined;
  const attributes = {
    transform: setting.upright ? `${at} rotate(-90)` : at,
    'font-size': line.size,
    'font-weight': line.weight,
    fill: theme[line.tone],
    'text-anchor': line.anchor === 'start' ? undefined : line.anchor,
  };
  const { aside } = line;
  if (!aside) return drawn('text', { ...attributes, 'text-decoration': decoration }, line.text);
  const isBefore = aside.side === 'before';
  const main = { dx: isBefore ? aside.gap : undefined, 'text-decoration': decoration };
  const both = [drawn('tspan', main, line.text), drawAside(aside, theme)];
  return drawn('text', attributes, isBefore ? both.reverse() : both);
}

function drawAside({ text, side, gap, size, tone }: Aside, theme: Theme): Drawn {
  return drawn(
    'tspan',
    {
      dx: side === 'after' ? gap : undefined,
      'font-size': size,
      'font-weight': 400,
      fill: theme[tone],
    },
    text,
  );
}
