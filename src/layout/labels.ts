import type { BarShape } from './bar-shape.ts';
import type { Interval } from './rows.ts';
import {
  BETWEEN,
  EDGE,
  measured,
  measuredAnew,
  QUIET_SIZE,
  TITLE_SIZE,
  widthOf,
  type LabelRoom,
  type Measured,
  type Words,
} from './label-text.ts';
import type { Aside, TextLine, Tone } from './scene.ts';

/** Between a mark and its label. */
const GAP = 9;
/** The longest title where room is left when all stand. */
const LONGEST_BY_ROOM = 480;
/** Less than this is not worth to be shown of a label. */
const LEAST_LABEL = 80;
const LEAST_TITLE = 120;
/** What calculation may add to a width in px. */
const ROUNDING = 0.01;
/** Where words begin inside a bar: after the symbol. */
const INSIDE = 30;

/** A line of a label: its `x` counts from the label's left end; `row` 1 is the line below. */
export interface LabelLine extends Omit<TextLine, 'y'> {
  readonly row: 0 | 1;
}

/** Where a label stands: beside its mark, on it, or in the row below it. */
export type Side = 'right' | 'left' | 'inside' | 'below';

/** A place for a label: its stretch in its row, counted from the mark's row (1 is the row below). */
export interface Candidate extends Interval {
  readonly row: 0 | 1;
  readonly side: Side;
  /** How many of its secondary words it has. */
  readonly words: number;
  readonly lines: readonly LabelLine[];
  /** It stands on its own mark, so that it needs no room beside it. */
  readonly inside: boolean;
}

/** The places for a label with as many of its secondary words as may be, at least one if it has any, the best first. */
export function fullCandidates(shape: BarShape, words: Words, room: LabelRoom): Candidate[] {
  const all = words.secondary.length;
  const texts = words.secondary.map((_, dropped) => measured(words, all - dropped, room));
  if (texts.length === 0) return titleCandidates(shape, words, room);
  const inside = texts.flatMap((text) => insideOf(shape, text, room) ?? []);
  const sides = [toTheRight, toTheLeft]
    .flatMap((side) => texts.map((text) => side(shape, text)))
    .filter((side) => isOnCanvas(side, room));
  return shape.form === 'band' ? [...inside, ...sides] : [...sides, ...inside];
}

function isOnCanvas({ from, to }: Interval, { width }: LabelRoom): boolean {
  return from >= EDGE && to <= width - EDGE;
}

/** What a label is like in another picture. */
export interface LabelHabit extends Pick<Candidate, 'side' | 'words'> {
  /** In px. */
  readonly width: number;
}

/**
 * The places for a label as it is in another picture: on the same side, with as many secondary words, and no wider,
 * so that it takes nobody's room. `below` is how wide it may be below its mark in px.
 */
export function candidatesAs(
  label: LabelHabit,
  shape: BarShape,
  words: Words,
  room: LabelRoom,
  below: number,
): Candidate[] {
  const most = label.width + ROUNDING;
  const isNoWider = ({ from, to }: Interval): boolean => to - from <= most;
  if (label.side === 'below') {
    const whole = belowCandidates(shape, words, room).filter(isNoWider);
    return [...whole, ...belowCandidates(shape, words, room, Math.min(below, most))];
  }
  const whole = beside(label.side, shape, measured(words, label.words, room), room);
  const fitting =
    whole && !isNoWider(whole) ? cutCandidate(label, shape, words, room, most) : whole;
  return fitting && (fitting.inside || isOnCanvas(fitting, room)) ? [fitting] : [];
}

/** Whether a label has not its whole title. */
export function isCut({ lines }: Candidate, { title }: Words): boolean {
  return lines[0]?.text !== title;
}

/** How long a label may be on each side of its mark in px, where so much of its row is free around the mark. */
export function roomBeside(
  shape: BarShape,
  free: Interval,
  { width }: LabelRoom,
): Readonly<Record<Side, number>> {
  const seen = insideStretch(shape, width);
  return {
    right: Math.min(width - EDGE, free.to) - (shape.right + GAP),
    left: shape.left - GAP - Math.max(EDGE, free.from),
    inside: shape.form === 'symbol' ? 0 : seen.to - EDGE - INSIDE - Math.max(seen.from, EDGE),
    below: 0,
  };
}

/**
 * The label on one side of its mark with its title cut to what fits into `most` px beside the secondary words; null
 * where hardly anything would be left of it.
 */
export function cutCandidate(
  { side, words: count }: Pick<Candidate, 'side' | 'words'>,
  shape: BarShape,
  words: Words,
  room: LabelRoom,
  most: number,
): Candidate | null {
  const { secondary, secondaryWidth } = measured(words, count, room);
  const forTitle = most - (secondaryWidth > 0 ? BETWEEN + secondaryWidth : 0);
  if (forTitle < LEAST_TITLE) return null;
  const longest = Math.min(LONGEST_BY_ROOM, forTitle);
  const anew = measuredAnew(words, count, longest, room.measure);
  return beside(side, shape, { ...anew, secondary, secondaryWidth }, room);
}

/** The places for a label that is its title alone, the best first. */
export function titleCandidates(shape: BarShape, words: Words, room: LabelRoom): Candidate[] {
  const text = measured(words, 0, room);
  const sides = [toTheRight(shape, text), toTheLeft(shape, text)].filter((side) =>
    isOnCanvas(side, room),
  );
  const inside = insideOf(shape, text, room);
  if (!inside) return sides;
  return shape.form === 'band' ? [inside, ...sides] : [...sides, inside];
}

/**
 * The place in the row below the mark: the title, and below it the secondary words, cut where they would not fit into
 * `most` px. None where hardly anything would be left of them.
 */
export function belowCandidates(
  shape: BarShape,
  words: Words,
  room: LabelRoom,
  most = room.width,
): Candidate[] {
  if (most < LEAST_LABEL) return [];
  const text = measured(words, words.secondary.length, {
    ...room,
    width: Math.min(room.width, most + 2 * EDGE),
  });
  const width = Math.max(text.titleWidth, text.secondaryWidth);
  const from = Math.max(EDGE, Math.min(Math.max(shape.left, EDGE), room.width - EDGE - width));
  const title = titleLine(text, 0, 'ink');
  const lines: LabelLine[] = [title];
  if (text.secondary !== '') {
    const quiet = { text: text.secondary, size: QUIET_SIZE, weight: 400, tone: 'quiet' } as const;
    lines.push({ ...title, ...quiet, row: 1 });
  }
  return [
    { side: 'below', words: text.words, row: 1, from, to: from + width, lines, inside: false },
  ];
}

function beside(side: Side, shape: BarShape, text: Measured, room: LabelRoom): Candidate | null {
  if (side === 'inside') return insideOf(shape, text, room);
  return side === 'right' ? toTheRight(shape, text) : toTheLeft(shape, text);
}

function toTheRight(shape: BarShape, text: Measured): Candidate {
  const from = shape.right + GAP;
  const line = { ...titleLine(text, 0, 'ink'), ...aside(text, 'quiet', 'after') };
  return {
    side: 'right',
    words: text.words,
    row: 0,
    from,
    to: from + widthOf(text),
    lines: [line],
    inside: false,
  };
}

/** The title ends at the mark, the secondary words stand before it. */
function toTheLeft(shape: BarShape, text: Measured): Candidate {
  const to = shape.left - GAP;
  const width = widthOf(text);
  const title = { ...titleLine(text, width, 'ink'), anchor: 'end' } as const;
  const line = { ...title, ...aside(text, 'quiet', 'before') };
  return {
    side: 'left',
    words: text.words,
    row: 0,
    from: to - width,
    to,
    lines: [line],
    inside: false,
  };
}

/**
 * On the mark itself, at the left edge of what is seen of it, or at the right where nobody knows when it began; on a
 * bar within what is sure of it.
 */
function insideOf(shape: BarShape, text: Measured, room: LabelRoom): Candidate | null {
  if (shape.form === 'symbol') return null;
  const pale = shape.form === 'band';
  const seen = insideStretch(shape, room.width);
  const width = widthOf(text);
  const from = shape.openStart ? seen.to - INSIDE - width : seen.from + INSIDE;
  if (from < Math.max(EDGE, seen.from) || from + width > seen.to - EDGE) return null;
  const dark = text.filled && !pale;
  const title = titleLine(text, 0, dark ? 'paper' : 'ink');
  const line = { ...title, ...aside(text, dark ? 'paper' : 'quiet', 'after') };
  return {
    side: 'inside',
    words: text.words,
    row: 0,
    from,
    to: from + width,
    lines: [line],
    inside: true,
  };
}

/** What is seen of a band, or of what is sure of a bar. */
function insideStretch({ form, x }: BarShape, width: number): Interval {
  const [first, last] = form === 'band' ? [x[0], x[3]] : [x[1], x[2]];
  return { from: Math.max(first, EDGE - GAP), to: Math.min(last, width) };
}

function titleLine({ title, weight }: Measured, x: number, tone: Tone): LabelLine {
  return { x, row: 0, text: title, size: TITLE_SIZE, weight, tone, anchor: 'start' };
}

function aside({ secondary }: Measured, tone: Tone, side: Aside['side']): { aside?: Aside } {
  if (secondary === '') return {};
  return { aside: { text: secondary, size: QUIET_SIZE, tone, side, gap: BETWEEN } };
}
