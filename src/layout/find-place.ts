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

type Attempt = () => readonly [RowRange, readonly Candidate[]];

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
  const below = { ...within, end: rules.below ? within.end - 1 : within.first };
  const attempts: readonly Attempt[] = [
    () => [roomy, words.secondary.length > 0 ? fullCandidates(shape, words, rules) : []],
    () => [roomy, titleCandidates(shape, words, rules)],
    () => [below, rules.below ? belowCandidates(shape, words, rules) : []],
    () => [below, rules.below ? belowCandidates(shape, words, rules, roomBelow(shape, rules)) : []],
    () => [others, titleCandidates(shape, words, rules)],
  ];
  for (const attempt of attempts) {
    const place = firstFree(rows, shape, ...attempt(), rules);
    if (place) return take(rows, shape, place);
  }
  return null;
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
  const place = firstFree(rows, shape, onlyRow(row), candidates, rules);
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
  const label = titleCandidates(shape, words, rules).find((one) => hasRoom(rows, row, one, rules));
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
  const chosen = fitted && hasRoom(rows, row, fitted, rules) ? fitted : label;
  if (chosen && !chosen.inside) rows.addLabel(row, chosen);
  return { row, label: chosen };
}

/** The room below a mark up to the next fold. */
function roomBelow({ left }: BarShape, { obstacles, width }: PlaceRules): number {
  const ends = obstacles.flatMap(({ from }) => (from > left ? [from - CLEAR] : []));
  return Math.min(width, ...ends) - Math.max(0, left) - 1;
}

function firstFree(
  rows: Rows,
  shape: BarShape,
  { first, end }: RowRange,
  candidates: readonly Candidate[],
  rules: PlaceRules,
): Place | null {
  if (candidates.length === 0) return null;
  const bar = { from: shape.left, to: shape.right };
  for (let row = first; row < end; row++) {
    if (!rows.isFreeForBar(row, bar)) continue;
    const label = candidates.find((one) => hasRoom(rows, row, one, rules));
    if (label) return { row, label };
  }
  return null;
}

function hasRoom(rows: Rows, row: number, label: Candidate, { folds }: PlaceRules): boolean {
  const mayCross = folds === 'crossed below' && label.row === 1;
  return (
    (label.inside || rows.isFreeForLabel(row + label.row, label)) &&
    (mayCross || rows.isClear(label))
  );
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
