import { wordsOf, type Canvas, type Contender, type Placement } from './fill-rows.ts';
import {
  fitTitle,
  leave,
  onlyRow,
  take,
  takeHabit,
  takeLabelled,
  takeRow,
  type Place,
  type RowRange,
} from './find-place.ts';
import type { Words } from './label-text.ts';
import type { Habits, Levels } from './levels.ts';
import type { Rows } from './rows.ts';
import type { TimelineIndex } from './timeline-index.ts';

/** So many of the most salient events in view are labelled wherever there is room. */
const FOREMOST = 10;

/** The picture that events are placed in, and where they stand on the level of its zoom and on the next. */
export interface PlaceInView {
  readonly index: TimelineIndex;
  readonly canvas: Canvas;
  readonly rows: Rows;
  readonly levels: Pick<Levels, 'rows' | 'holdAll'>;
  readonly here: Habits;
  readonly next: Habits;
}

/**
 * Puts events where they are used to stand, the most salient first. Those of this level stand in their own rows, where
 * only a view's edge or a neighbouring tile can take a label; then the unlabelled among them look for a label; then
 * those come that have one on the next level, and the others as marks. What room is left then is for cut titles.
 */
export function placeInView(contenders: readonly Contender[], view: PlaceInView): Placement[] {
  const places = new Map<Contender, Place>();
  const settle = (take: (one: Contender) => Place | null): void => {
    for (const one of contenders) {
      const place = places.has(one) || places.size >= view.canvas.most ? null : take(one);
      if (place) places.set(one, place);
    }
  };
  settle((one) => asUsed(one, view.here, view));
  settle((one) => inOwnRow(one, view));
  for (const [rank, one] of contenders.entries()) {
    const bare = places.get(one);
    if (bare?.label === null) places.set(one, relabelled(one, bare, rank < FOREMOST, view));
  }
  settle((one) => asUsed(one, view.next, view));
  settle((one) => asMark(one, view));
  for (const [rank, one] of contenders.entries()) {
    const place = places.get(one);
    if (place && (place.label || rank < FOREMOST)) places.set(one, withTitle(one, place, view));
  }
  return [...places].map(([one, place]) => ({ ...one, ...place }));
}

function wordsAt({ event }: Contender, { index, canvas }: PlaceInView): Words {
  return wordsOf(event, index, canvas);
}

/** With as much of its title as there is room for, when all stand. */
function withTitle(one: Contender, place: Place, view: PlaceInView): Place {
  return fitTitle(view.rows, place, one.shape, wordsAt(one, view), view.canvas);
}

/** With the label that it has on a level. */
function asUsed(one: Contender, habits: Habits, view: PlaceInView): Place | null {
  const habit = habits.get(one.event.at);
  return habit ? takeHabit(view.rows, habit, one.shape, wordsAt(one, view), view.canvas) : null;
}

/** In the row of this level, with another label if it has one there. */
function inOwnRow(one: Contender, view: PlaceInView): Place | null {
  const { here, rows, canvas } = view;
  const habit = here.get(one.event.at);
  if (!habit) return null;
  const own = onlyRow(habit.row);
  const labelled = habit.label
    ? takeLabelled(rows, own, one.shape, wordsAt(one, view), canvas)
    : null;
  return labelled ?? takeRow(rows, own, one.shape);
}

/**
 * The place of a mark that has no label: with that of the next level; else for the foremost, and where all have room
 * for those that lost theirs, with one in its own row, be it cut, or in another; else as it was.
 */
function relabelled(one: Contender, bare: Place, isForemost: boolean, view: PlaceInView): Place {
  const { here, rows, levels, canvas } = view;
  const isLost = levels.holdAll && here.get(one.event.at)?.label !== null;
  const words = wordsAt(one, view);
  const labelledIn = (within: RowRange): Place | null =>
    takeLabelled(rows, within, one.shape, words, canvas);
  const isWanted = isForemost || isLost;
  leave(rows, one.shape, bare);
  const place = asUsed(one, view.next, view) ?? (isWanted ? labelledIn(onlyRow(bare.row)) : null);
  if (place) return place;
  take(rows, one.shape, bare);
  if (!isWanted) return bare;
  const cut = withTitle(one, bare, view);
  if (cut.label) return cut;
  leave(rows, one.shape, bare);
  return labelledIn({ first: 0, end: levels.rows }) ?? take(rows, one.shape, bare);
}

/** In the row of this level or the next, else in any. */
function asMark({ event, shape }: Contender, view: PlaceInView): Place | null {
  const { here, next, rows, levels } = view;
  const habit = here.get(event.at) ?? next.get(event.at);
  const own = habit && takeRow(rows, onlyRow(habit.row), shape);
  return own ?? takeRow(rows, { first: 0, end: levels.rows }, shape);
}
