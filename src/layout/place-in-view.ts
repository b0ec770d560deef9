import { wordsOf, type Canvas, type Contender, type Placement } from './fill-rows.ts';
import { takeHabit, takeLabelled, takeRow, type Place } from './find-place.ts';
import type { Habits } from './levels.ts';
import type { Rows } from './rows.ts';
import type { TimelineIndex } from './timeline-index.ts';

/** So many of the most salient events in view are labelled wherever there is room. */
const FOREMOST = 10;

/** Where events stand on the level of a view and on the next, and in which rows they may. */
export interface Usage {
  readonly here: Habits;
  readonly next: Habits;
  readonly rows: number;
  /** All events have room, so that labels may take any that is left. */
  readonly holdAll: boolean;
}

/**
 * Puts events where they are used to stand: first those of this level, each in its own row, where nothing but a
 * view's edge or the neighbouring tile can take its label; then those among them look for a label that lost theirs, or
 * have one on the next level, or are foremost; then events come that have a label on the next level, and the others
 * as marks.
 */
export function placeInView(
  contenders: readonly Contender[],
  index: TimelineIndex,
  canvas: Canvas,
  rows: Rows,
  { here, next, rows: end, holdAll }: Usage,
): Placement[] {
  const places = new Map<Contender, Place>();
  const words = ({ event }: Contender) => wordsOf(event, index, canvas);
  const habitual = (one: Contender, habits: Habits): Place | null => {
    const habit = habits.get(one.event.at);
    return habit ? takeHabit(rows, habit, one.shape, words(one), canvas) : null;
  };
  const inOwnRow = (one: Contender): Place | null => {
    const habit = here.get(one.event.at);
    if (!habit) return null;
    const own = onlyRow(habit.row);
    const labelled = habit.label && takeLabelled(rows, own, one.shape, words(one), canvas);
    return labelled ?? takeRow(rows, own, one.shape);
  };
  const anywhere = (one: Contender): Place | null => {
    const habit = here.get(one.event.at) ?? next.get(one.event.at);
    const own = habit && takeRow(rows, onlyRow(habit.row), one.shape);
    return own ?? takeRow(rows, { first: 0, end }, one.shape);
  };
  const steps: readonly ((one: Contender) => Place | null)[] = [
    (one) => habitual(one, here),
    inOwnRow,
  ];
  const later = [(one: Contender) => habitual(one, next), anywhere];
  const place = (take: (one: Contender) => Place | null): void => {
    for (const one of contenders) {
      if (places.has(one) || places.size >= canvas.most) continue;
      const found = take(one);
      if (found) places.set(one, found);
    }
  };
  steps.forEach(place);
  for (const [rank, one] of contenders.entries()) {
    const before = places.get(one);
    if (!before || before.label) continue;
    const isForemost = rank < FOREMOST;
    const lost = here.get(one.event.at)?.label != null;
    const own = onlyRow(before.row);
    const all = { first: 0, end };
    rows.removeBar(before.row, { from: one.shape.left, to: one.shape.right });
    const found =
      habitual(one, next) ??
      (isForemost || lost ? takeLabelled(rows, own, one.shape, words(one), canvas) : null) ??
      (isForemost || (lost && holdAll) ? takeLabelled(rows, all, one.shape, words(one), canvas) : null) ??
      takeRow(rows, own, one.shape);
    places.set(one, found!);
  }
  later.forEach(place);
  return [...places].map(([one, found]) => ({ ...one, ...found }));
}

const onlyRow = (row: number) => ({ first: row, end: row + 1 });
