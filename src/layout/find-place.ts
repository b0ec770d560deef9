import type { BarShape } from './bar-shape.ts';
import {
  belowCandidates,
  candidatesAs,
  cutCandidate,
  fullCandidates,
  isCut,
  roomBeside,
  titleCandidates,
  type Candidate,
  type LabelHabit,
} from './labels.ts';
import type { LabelRoom, Words } from './label-text.ts';
import { CLEAR, type Interval, type Rows } from './rows.ts';

/** The sides of a mark in its own row, the best first. */
const SIDES = ['right', 'left', 'inside'] as const;
/** Labels look for room in so many rows before they give up their secondary words. */
const ROWS_FOR_ALL_WORDS = 9;

/** What decides where a mark and its label may stand. */
export interface PlaceRules extends LabelRoom {
  /** Labels may stand in the row below their mark: not where the picture is crowded. */
  readonly below: boolean;
  /** On narrow pictures labels below their mark may interrupt a fold: else they would find no room. */
  readonly folds: 'kept clear' | 'crossed below';
  /** Stretches that labels keep out of, in every row: the folds. */
  readonly obstacles: readonly Interval[];
}

/** The row of a mark, and its label; null where there was no room for one. */
export interface Place {
  readonly row: number;
  readonly label: Candidate | null;
}

/** Rows to look for room in: from `first` up to `end`, that not included. */
export interface RowRange {
  readonly first: number;
  readonly end: number;
}

/** One row alone. */
export function onlyRow(row: number): RowRange {
  return { first: row, end: row + 1 };
}

/**
 * The best place that is still free in the given rows, which is then taken: with the label beside the mark with all
 * its words, else its title alone, else below the mark, else without a label. Null where no row has room.
 */
export function takePlace(
  rows: Rows,
  within: RowRange,
  shape: BarShape,
  words: Words,
  rules: PlaceRules,
): Place | null {
  return takeLabelled(rows, within, shape, words, rules) ?? takeRow(rows, within, shape);
}

/** The same, but null where there is no place for the mark and its label. */
export function takeLabelled(
  rows: Rows,
  within: RowRange,
  shape: BarShape,
  words: Words,
  rules: PlaceRules,
): Place | null {
  const roomy = { ...within, end: Math.min(within.end, within.first + ROWS_FOR_ALL_WORDS) };
  const others = { ...within, first: roomy.end };
  const below = { ...within, end: within.end - 1 };
  const isFree = freeFor(rows, shape);
  const free = (range: RowRange, candidates: readonly Candidate[]): Place | null =>
    firstFree(rows, range, isFree, candidates, rules);
  const titles = titleCandidates(shape, words, rules);
  const place =
    (words.secondary.length > 0 ? free(roomy, fullCandidates(shape, words, rules)) : null) ??
    free(roomy, titles) ??
    (rules.below
      ? (free(below, belowCandidates(shape, words, rules)) ??
        free(below, belowCandidates(shape, words, rules, roomBelow(shape, rules))))
      : null) ??
    free(others, titles);
  return place && take(rows, shape, place);
}

/** Where an event stands in another picture. */
export interface Habit {
  readonly row: number;
  readonly label: LabelHabit | null;
}

/** The place of a mark with its label in which it stands elsewhere too, where it is free, which is then taken. */
export function takeHabit(
  rows: Rows,
  { row, label }: Habit,
  shape: BarShape,
  words: Words,
  rules: PlaceRules,
): Place | null {
  if (!label) return null;
  const candidates = candidatesAs(label, shape, words, rules, roomBelow(shape, rules));
  const place = firstFree(rows, onlyRow(row), freeFor(rows, shape), candidates, rules);
  return place && take(rows, shape, place);
}

/** The first of the given rows in which a mark without a label has room, which is then taken; null where none has. */
export function takeRow(rows: Rows, { first, end }: RowRange, shape: BarShape): Place | null {
  const bar = { from: shape.left, to: shape.right };
  for (let row = first; row < end; row++) {
    if (rows.isFreeForBar(row, bar)) return take(rows, shape, { row, label: null });
  }
  return null;
}

/** The place of a mark that stands already, with its title alone where there is room for that beside it. */
export function labelHere(
  rows: Rows,
  place: Place,
  shape: BarShape,
  words: Words,
  rules: PlaceRules,
): Place {
  const { row } = place;
  const label = titleCandidates(shape, words, rules).find(
    (one) => hasRoom(rows, row, one) && isClear(rows, one, rules),
  );
  if (!label) return place;
  if (!label.inside) rows.addLabel(row, label);
  return { row, label };
}

/** The place of a mark that stands already without a label, moved to one of the rows in which there is room for one. */
export function labelElsewhere(
  rows: Rows,
  within: RowRange,
  bare: Place,
  shape: BarShape,
  words: Words,
  rules: PlaceRules,
): Place {
  leave(rows, shape, bare);
  return takeLabelled(rows, within, shape, words, rules) ?? take(rows, shape, bare);
}

/**
 * The place of a mark with as much of its title as there is room for in its row: longer where it had been cut, and cut
 * where the mark has no label at all. As it was where that is no gain.
 */
export function fitTitle(
  rows: Rows,
  place: Place,
  shape: BarShape,
  words: Words,
  rules: PlaceRules,
): Place {
  const { row, label } = place;
  if (label && (label.inside || label.row > 0 || !isCut(label, words))) return place;
  if (label) rows.removeLabel(row, label);
  const room = roomBeside(
    shape,
    rows.freeAround(row, { from: shape.left, to: shape.right }),
    rules,
  );
  const sides = label ? [label] : SIDES.map((side) => ({ side, words: 0 }));
  const widest = sides.reduce((best, one) => (room[one.side] > room[best.side] ? one : best));
  const fitted = cutCandidate(widest, shape, words, rules, room[widest.side]);
  const fits = fitted && hasRoom(rows, row, fitted) && isClear(rows, fitted, rules);
  const chosen = fits ? fitted : label;
  if (chosen && !chosen.inside) rows.addLabel(row, chosen);
  return { row, label: chosen };
}

/** The room below a mark up to the next fold. */
function roomBelow({ left }: BarShape, { obstacles, width }: PlaceRules): number {
  const ends = obstacles.flatMap(({ from }) => (from > left ? [from - CLEAR] : []));
  return Math.min(width, ...ends) - Math.max(0, left) - 1;
}

/** Tells of a row whether a mark has room there; each is looked at once. */
function freeFor(rows: Rows, { left, right }: BarShape): (row: number) => boolean {
  const bar = { from: left, to: right };
  const known: boolean[] = [];
  return (row) => (known[row] ??= rows.isFreeForBar(row, bar));
}

function firstFree(
  rows: Rows,
  { first, end }: RowRange,
  isFree: (row: number) => boolean,
  candidates: readonly Candidate[],
  rules: PlaceRules,
): Place | null {
  const clear = candidates.filter((one) => isClear(rows, one, rules));
  if (clear.length === 0) return null;
  for (let row = first; row < end; row++) {
    if (!isFree(row)) continue;
    const label = clear.find((one) => hasRoom(rows, row, one));
    if (label) return { row, label };
  }
  return null;
}

/** Whether a label keeps out of the obstacles, which are in every row. */
function isClear(rows: Rows, label: Candidate, { folds }: PlaceRules): boolean {
  return (folds === 'crossed below' && label.row === 1) || rows.isClear(label);
}

function hasRoom(rows: Rows, row: number, label: Candidate): boolean {
  return label.inside || rows.isFreeForLabel(row + label.row, label);
}

/** Puts a mark with its label into its place, and gives that. */
export function take(rows: Rows, shape: BarShape, place: Place): Place {
  const { row, label } = place;
  rows.addBar(row, { from: shape.left, to: shape.right });
  if (label && !label.inside) rows.addLabel(row + label.row, label);
  return place;
}

/** Takes a mark without a label out of its place, which is free then. */
export function leave(rows: Rows, { left, right }: BarShape, { row }: Place): void {
  rows.removeBar(row, { from: left, to: right });
}
