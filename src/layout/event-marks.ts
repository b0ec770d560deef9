import { BAR_HEIGHT, type Stretched } from './bar-shape.ts';
import type { Candidate, LabelLine } from './labels.ts';
import type { Placement } from './fill-rows.ts';
import { ROW } from './place-events.ts';
import type { Bar, Box, EventMark, Glyph, Label, TextLine } from './scene.ts';
import type { TimelineIndex } from './timeline-index.ts';

const GLYPH = 11;
/** The size of a glyph that is the whole mark. */
const MARK_GLYPH = 13;
/** A bar holds its glyph from this width on. */
const ROOM_FOR_GLYPH = 24;
/** How far glyphs stand in from the left end of what is seen of a bar. */
const GLYPH_INSET = 13;
/** What can be hit is at least so large in both directions, in px. */
const LEAST_HIT = 24;

/** Where the rows of events begin, and what their marks are to say besides. */
export interface MarkRules {
  /** The top of the first row. */
  readonly top: number;
  /** The key of the lane that the rows are in. */
  readonly lane: string | null;
  readonly selected: string | null;
}

/** The marks of the placed events, by time. */
export function eventMarks(
  placements: readonly Placement[],
  index: TimelineIndex,
  rules: MarkRules,
): EventMark[] {
  const inOrder = placements.toSorted(
    (a, b) => a.shape.x[0] - b.shape.x[0] || a.row - b.row || a.shape.left - b.shape.left,
  );
  return inOrder.map((placement) => eventMark(placement, index, rules));
}

function eventMark(
  { event, shape, row, label }: Placement,
  index: TimelineIndex,
  { top, lane, selected }: MarkRules,
): EventMark {
  const middle = top + (row + 0.5) * ROW;
  const readings = shape.readings.map((reading) => barAt(reading, middle));
  return {
    kind: 'event',
    event: event.id,
    eventKind: event.kind,
    status: event.status,
    selected: event.id === selected,
    lane,
    bar: barAt(shape, middle),
    readings,
    glyph: glyphOf(shape, middle, event.status === 'happened'),
    label: label ? labelOf(label, middle) : null,
    hit: hitBox(boxOf(shape.left, shape.right, middle)),
    ...index.told(event),
  };
}

function barAt({ form, x, openStart, openEnd, from, to }: Stretched, middle: number): Bar {
  return { form, x, openStart, openEnd, box: boxOf(from, to, middle) };
}

function boxOf(from: number, to: number, middle: number): Box {
  return { x: from, y: middle - BAR_HEIGHT / 2, width: to - from, height: BAR_HEIGHT };
}

/** On a mark too short for a bar the glyph is the mark; on a bar it stands at the left end of its sure part. */
function glyphOf(shape: Stretched, y: number, filled: boolean): Glyph | null {
  if (shape.form === 'symbol') {
    return { x: (shape.from + shape.to) / 2, y, size: MARK_GLYPH, tone: 'kind' };
  }
  const [, from, to] = shape.x;
  const first = shape.form === 'band' ? shape.from : Math.max(from, shape.from);
  const last = shape.form === 'band' ? shape.to : Math.min(to, shape.to);
  if (last - first < ROOM_FOR_GLYPH) return null;
  const pale = shape.form === 'band' || !filled;
  const inset = shape.form === 'band' && shape.from >= 0 ? GLYPH_INSET + 4 : GLYPH_INSET;
  const x = shape.openStart ? last - inset : Math.max(first, 0) + inset;
  return { x, y, size: GLYPH, tone: pale ? 'kind' : 'paper' };
}

function labelOf(label: Candidate, middle: number): Label {
  const base = label.row === 0 ? middle + 4.5 : middle + ROW - 7;
  const lines = label.lines.map((line) => lineOf(line, label.from, base + 16 * line.row));
  const two = label.lines.some((line) => line.row === 1);
  return {
    box: {
      x: label.from,
      y: base - 13.5,
      width: label.to - label.from,
      height: two ? 34 : 18,
    },
    lines,
  };
}

function lineOf({ row: _, ...line }: LabelLine, left: number, y: number): TextLine {
  return { ...line, x: left + line.x, y };
}

function hitBox({ x, y, width, height }: Box): Box {
  const wider = Math.max(0, LEAST_HIT - width);
  const higher = Math.max(0, LEAST_HIT - height);
  return {
    x: x - wider / 2,
    y: y - higher / 2,
    width: width + wider,
    height: height + higher,
  };
}
