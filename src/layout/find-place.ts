import type { BarShape } from './bar-shape.ts';
import {
  belowCandidates,
  fullCandidates,
  titleCandidates,
  type Candidate,
  type LabelRoom,
  type Words,
} from './labels.ts';
import { CLEAR, type Interval, type Lanes } from './lanes.ts';

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
export interface Rows {
  readonly first: number;
  readonly end: number;
}

type Attempt = () => readonly [Rows, readonly (Candidate | null)[]];

/**
 * The best place that is still free in the given rows, which is then taken: with the label beside the mark with all
 * its words, else its title alone, else below the mark, else without a label. Null where no row has room.
 */
export function takePlace(
  lanes: Lanes,
  rows: Rows,
  shape: BarShape,
  words: Words,
  rules: PlaceRules,
): Place | null {
  const roomy = { ...rows, end: Math.min(rows.end, rows.first + ROWS_FOR_ALL_WORDS) };
  const below = { ...rows, end: rules.below ? rows.end - 1 : rows.first };
  const attempts: readonly Attempt[] = [
    () => [roomy, fullCandidates(shape, words, rules)],
    () => [roomy, titleCandidates(shape, words, rules)],
    () => [below, belowCandidates(shape, words, rules)],
    () => [below, belowCandidates(shape, words, rules, roomBelow(shape, rules))],
    () => [rows, titleCandidates(shape, words, rules)],
    () => [rows, [null]],
  ];
  for (const attempt of attempts) {
    const place = firstFree(lanes, shape, ...attempt(), rules);
    if (place) return take(lanes, shape, place);
  }
  return null;
}

/** The first of the given rows in which a mark without a label has room, which is then taken; null where none has. */
export function takeRow(lanes: Lanes, { first, end }: Rows, shape: BarShape): Place | null {
  const bar = { from: shape.left, to: shape.right };
  for (let row = first; row < end; row++) {
    if (lanes.isFreeForBar(row, bar)) return take(lanes, shape, { row, label: null });
  }
  return null;
}

/** The best label that is free for a mark that stands already, its title alone, which is then taken; null without room. */
export function takeLabel(
  lanes: Lanes,
  row: number,
  shape: BarShape,
  words: Words,
  rules: PlaceRules,
): Candidate | null {
  const free = titleCandidates(shape, words, rules).find((one) => hasRoom(lanes, row, one, rules));
  if (free && !free.inside) lanes.addLabel(row, free);
  return free ?? null;
}

/** The room below a mark up to the next fold. */
function roomBelow({ left }: BarShape, { obstacles, width }: PlaceRules): number {
  const ends = obstacles.flatMap(({ from }) => (from > left ? [from - CLEAR] : []));
  return Math.min(width, ...ends) - Math.max(0, left) - 1;
}

function firstFree(
  lanes: Lanes,
  shape: BarShape,
  { first, end }: Rows,
  candidates: readonly (Candidate | null)[],
  rules: PlaceRules,
): Place | null {
  const bar = { from: shape.left, to: shape.right };
  for (let row = first; row < end; row++) {
    if (!lanes.isFreeForBar(row, bar)) continue;
    const label = candidates.find((one) => one === null || hasRoom(lanes, row, one, rules));
    if (label !== undefined) return { row, label };
  }
  return null;
}

function hasRoom(lanes: Lanes, row: number, label: Candidate, { folds }: PlaceRules): boolean {
  const mayCross = folds === 'crossed below' && label.row === 1;
  return (
    (label.inside || lanes.isFreeForLabel(row + label.row, label)) &&
    (mayCross || lanes.isClear(label))
  );
}

function take(lanes: Lanes, shape: BarShape, place: Place): Place {
  const { row, label } = place;
  lanes.addBar(row, { from: shape.left, to: shape.right });
  if (label && !label.inside) lanes.addLabel(row + label.row, label);
  return place;
}
