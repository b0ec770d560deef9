import type { BarShape } from './bar-shape.ts';
import type { Interval } from './lanes.ts';
import { fitText, type MeasureText, type TextWeight } from './measure-text.ts';
import type { Tone } from './scene.ts';

export const TITLE_SIZE = 13.5;
export const QUIET_SIZE = 12;
/** Between a mark and its label, and between a title and its secondary words. */
const GAP = 9;
const BETWEEN = 12;
/** The least distance in px of words from the canvas' edges, and the longest title. */
export const EDGE = 8;
const LONGEST = 420;
/** Where words begin inside a bar: after the symbol. */
const INSIDE = 30;

/** One run of words of a label, `x` px from its left end. `row` 1 is the line below. */
export interface Run {
  readonly x: number;
  readonly row: 0 | 1;
  readonly text: string;
  readonly size: number;
  readonly weight: TextWeight;
  readonly tone: Tone;
  readonly anchor: 'start' | 'end';
}

/** A place for a label: its stretch in its row, counted from the mark's row (1 is the row below). */
export interface Candidate extends Interval {
  readonly row: 0 | 1;
  readonly runs: readonly Run[];
  /** It stands on its own mark, so that it needs no room beside it. */
  readonly inside: boolean;
}

/** What is to be written at a mark. */
export interface Words {
  readonly title: string;
  readonly secondary: readonly string[];
  readonly selected: boolean;
  /** The mark is filled with its colour, so that words on it need the colour of the paper. */
  readonly filled: boolean;
}

/** Everything a label's places depend on, besides its words. */
export interface LabelRoom {
  readonly width: number;
  readonly measure: MeasureText;
}

interface Measured {
  readonly filled: boolean;
  readonly title: string;
  readonly weight: TextWeight;
  readonly titleWidth: number;
  readonly secondary: string;
  readonly secondaryWidth: number;
}

function measured(words: Words, room: LabelRoom): Measured {
  const weight = words.selected ? 600 : 400;
  const most = Math.min(LONGEST, room.width - 2 * EDGE);
  const title = fitText(words.title, most, TITLE_SIZE, weight, room.measure);
  const secondary = fitText(words.secondary.join(', '), most, QUIET_SIZE, 400, room.measure);
  return {
    filled: words.filled,
    title,
    weight,
    // The room of the bold form is kept in any case, so that choosing a mark moves nothing.
    titleWidth: Math.min(most, room.measure(title, TITLE_SIZE, 600)),
    secondary,
    secondaryWidth: secondary === '' ? 0 : room.measure(secondary, QUIET_SIZE, 400),
  };
}

/** The places for a label with all its words, the best first. */
export function fullCandidates(shape: BarShape, words: Words, room: LabelRoom): Candidate[] {
  return beside(shape, measured(words, room), room);
}

/** The places for a label that is its title alone, the best first. */
export function titleCandidates(shape: BarShape, words: Words, room: LabelRoom): Candidate[] {
  return beside(shape, measured({ ...words, secondary: [] }, room), room);
}

/** The place in the row below the mark: the title, and below it the secondary words. */
export function belowCandidate(shape: BarShape, words: Words, room: LabelRoom): Candidate {
  const text = measured(words, room);
  const width = Math.max(text.titleWidth, text.secondaryWidth);
  const from = Math.max(EDGE, Math.min(Math.max(shape.left, EDGE), room.width - EDGE - width));
  const runs = [titleRun(text, 0, 'ink')];
  if (text.secondary !== '') runs.push({ ...secondaryRun(text, 0, 'quiet'), row: 1 });
  return { row: 1, from, to: from + width, runs, inside: false };
}

function beside(shape: BarShape, text: Measured, room: LabelRoom): Candidate[] {
  const sides = [toTheRight(shape, text), toTheLeft(shape, text)].filter(
    ({ from, to }) => from >= EDGE && to <= room.width - EDGE,
  );
  const inside = insideOf(shape, text, room);
  if (!inside) return sides;
  return shape.form === 'band' ? [inside, ...sides] : [...sides, inside];
}

function widthOf(text: Measured): number {
  return text.titleWidth + (text.secondary === '' ? 0 : BETWEEN + text.secondaryWidth);
}

function toTheRight(shape: BarShape, text: Measured): Candidate {
  const from = shape.right + GAP;
  const runs = [titleRun(text, 0, 'ink')];
  if (text.secondary !== '') runs.push(secondaryRun(text, text.titleWidth + BETWEEN, 'quiet'));
  return { row: 0, from, to: from + widthOf(text), runs, inside: false };
}

/** The title ends at the mark, the secondary words stand before it. */
function toTheLeft(shape: BarShape, text: Measured): Candidate {
  const to = shape.left - GAP;
  const width = widthOf(text);
  const runs: Run[] = [{ ...titleRun(text, width, 'ink'), anchor: 'end' }];
  if (text.secondary !== '') runs.push(secondaryRun(text, 0, 'quiet'));
  return { row: 0, from: to - width, to, runs, inside: false };
}

/** On the mark itself, at the left edge of what is seen of it; never on its fading ends where it is dark. */
function insideOf(shape: BarShape, text: Measured, room: LabelRoom): Candidate | null {
  if (shape.form === 'symbol') return null;
  const pale = shape.form === 'band';
  const [first, last] = pale ? [shape.x[0], shape.x[3]] : [shape.x[1], shape.x[2]];
  const from = Math.max(first, EDGE - GAP) + INSIDE;
  const to = from + widthOf(text);
  if (to > Math.min(last, room.width) - EDGE) return null;
  const dark = text.filled && !pale;
  const runs = [titleRun(text, 0, dark ? 'paper' : 'ink')];
  if (text.secondary !== '') {
    runs.push(secondaryRun(text, text.titleWidth + BETWEEN, dark ? 'paper' : 'quiet'));
  }
  return { row: 0, from, to, runs, inside: true };
}

function titleRun(text: Measured, x: number, tone: Tone): Run {
  return {
    x,
    row: 0,
    text: text.title,
    size: TITLE_SIZE,
    weight: text.weight,
    tone,
    anchor: 'start',
  };
}

function secondaryRun(text: Measured, x: number, tone: Tone): Run {
  return { x, row: 0, text: text.secondary, size: QUIET_SIZE, weight: 400, tone, anchor: 'start' };
}
