import type { Lane } from './lanes.ts';
import { fitText, type MeasureText } from './measure-text.ts';
import type { PlacedLane } from './place-lanes.ts';
import { ROW } from './place-events.ts';
import type { Box, LaneHeading, TextLine } from './scene.ts';

const NAME_SIZE = 13;
const COUNT_SIZE = 12;
/** From the start of the sign to its middle and to the name, and from the name to the count, in px. */
const SIGN = 4;
const NAME_AT = 15;
const GAP = 7;
/** Between a heading and the plot. */
const INSET = 10;
/** The height of a heading above its rows. */
const HIGH = 28;
const TRACE = 5;

/** Where headings stand. */
export interface HeadingRules {
  /** The width of the plot, and of what is left of it. */
  readonly width: number;
  readonly gutter: number;
  /** Where headings begin. */
  readonly margin: number;
  readonly measure: MeasureText;
}

/** The heading of a lane; null where the picture is not parted. */
export function headingOf(placed: PlacedLane, rules: HeadingRules): LaneHeading | null {
  const { lane, collapsed, top, bottom, rows } = placed;
  if (!lane) return null;
  const { width, gutter, margin } = rules;
  const beside = gutter > 0;
  const box: Box = beside
    ? { x: -gutter, y: top, width: gutter, height: bottom - top }
    : { x: 0, y: top, width, height: HIGH };
  const middle = beside && !collapsed ? placed.rowsTop + ROW / 2 : top + HIGH / 2;
  return {
    kind: 'lane',
    key: lane.key,
    box,
    beside,
    text: wordsOf(lane, middle, rules),
    sign: { x: margin + SIGN, y: middle },
    collapsed,
    count: lane.events.length,
    rows,
    traces: collapsed ? tracesOf(placed, beside ? middle : bottom - 8) : [],
    title: titleOf(lane),
  };
}

function wordsOf({ name, events }: Lane, middle: number, rules: HeadingRules): TextLine {
  const { width, gutter, margin, measure } = rules;
  const number = String(events.length);
  const end = gutter > 0 ? -INSET : width - INSET;
  const room = end - margin - NAME_AT - GAP - measure(number, COUNT_SIZE, 400);
  return {
    x: margin + NAME_AT,
    y: middle + 4.5,
    text: fitText(name, room, NAME_SIZE, 600, measure),
    size: NAME_SIZE,
    weight: 600,
    tone: 'ink',
    anchor: 'start',
    aside: { text: number, size: COUNT_SIZE, tone: 'quiet', side: 'after', gap: GAP },
  };
}

function titleOf({ name, holds, events }: Lane): string {
  const what = holds === '' ? name : `${name}: ${holds}`;
  return `${what}. ${String(events.length)} ${events.length === 1 ? 'event' : 'events'}.`;
}

/** The stretches that the events of a lane cover, each once. */
function tracesOf({ placed }: PlacedLane, y: number): Box[] {
  const stretches = [
    ...placed.placements.map(({ shape }) => ({ from: shape.left, to: shape.right })),
    ...placed.crowds,
  ].toSorted((a, b) => a.from - b.from);
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of stretches) {
    const last = joined.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined.map(({ from, to }) => ({
    x: from,
    y: y - TRACE / 2,
    width: to - from,
    height: TRACE,
  }));
}
