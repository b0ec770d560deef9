import { barShape, type BarShape } from './bar-shape.ts';
import { secondaryWords } from './event-words.ts';
import {
  labelElsewhere,
  labelHere,
  onlyRow,
  takeHabit,
  takeLabelled,
  takeRow,
  type Habit,
  type Place,
  type PlaceRules,
} from './find-place.ts';
import { FullColumns } from './full-columns.ts';
import type { Words } from './label-text.ts';
import { Rows } from './rows.ts';
import type { DatedEvent, TimelineIndex } from './timeline-index.ts';

/** Where an event was put. */
export interface Placement extends Place {
  readonly event: DatedEvent;
  readonly shape: BarShape;
}

/** Where things are on a picture, and what decides where they may stand. */
export interface Canvas extends PlaceRules {
  /** Where a moment is, in px. */
  readonly x: (time: number) => number;
  readonly selected: string | null;
  /** How many events are placed at most. */
  readonly most: number;
}

/** An event that may be placed. */
export interface Contender {
  readonly event: DatedEvent;
  readonly shape: BarShape;
}

/** In how many rows events are placed, and how many of them come with their labels. */
export interface RowPlan {
  readonly rows: number;
  /** The so many most salient take room for their labels at once, in any row; the others when all stand. */
  readonly labelled: number;
}

/** Rows filled with events. */
export interface Filled {
  readonly rows: Rows;
  readonly placements: readonly Placement[];
  /** Of how many of the most salient events one took room for its label at once: to label no others changes nothing. */
  readonly labelledTo: number;
}

/** The events that are to be seen on a canvas, the most salient first; equals by time, then by id. */
export function contendersOn(
  canvas: Canvas,
  index: TimelineIndex,
  at: Iterable<number>,
): Contender[] {
  return Array.from(at, index.dated)
    .flatMap((event) => {
      const shape = barShape(event, canvas.x, canvas.width);
      return shape ? [{ event, shape }] : [];
    })
    .sort((a, b) => bySalience(a.event, b.event));
}

function bySalience(a: DatedEvent, b: DatedEvent): number {
  return b.salience - a.salience || a.extent.start - b.extent.start || (a.id < b.id ? -1 : 1);
}

/**
 * Fills rows with events, the first first: each where it is used to stand, if that is free, else in the first row
 * where it has room. When all stand, those without a label get one where they stand, if that is free yet.
 */
export function fillRows(
  contenders: readonly Contender[],
  index: TimelineIndex,
  canvas: Canvas,
  plan: RowPlan,
  habits: ReadonlyMap<number, Habit>,
): Filled {
  const rows = new Rows(canvas.obstacles);
  const full = new FullColumns();
  const placements: Placement[] = [];
  const all = { first: 0, end: plan.rows };
  let labelledTo = 0;
  for (const [rank, { event, shape }] of contenders.entries()) {
    if (placements.length >= canvas.most) break;
    if (full.isIn(shape)) continue;
    const words = wordsOf(event, index, canvas);
    const habit = habits.get(event.at);
    const used = habit && takeHabit(rows, habit, shape, words, canvas);
    const anew =
      used || rank >= plan.labelled ? null : takeLabelled(rows, all, shape, words, canvas);
    if (anew) labelledTo = rank + 1;
    const place =
      used ??
      anew ??
      (habit && takeRow(rows, onlyRow(habit.row), shape)) ??
      takeRow(rows, all, shape);
    if (place) placements.push({ event, shape, ...place });
    else full.add(shape);
  }
  return {
    rows,
    labelledTo,
    placements: placements.map((one) =>
      one.label
        ? one
        : { ...one, ...labelHere(rows, one, one.shape, wordsOf(one.event, index, canvas), canvas) },
    ),
  };
}

/** Filled rows in which marks that have no label yet are moved to where there is room for one. */
export function labelRest(
  { rows, placements, labelledTo }: Filled,
  index: TimelineIndex,
  canvas: Canvas,
  end: number,
): Filled {
  const within = { first: 0, end };
  const withLabel = (one: Placement): Placement => {
    if (one.label) return one;
    const { event, shape } = one;
    const words = wordsOf(event, index, canvas);
    return { event, shape, ...labelElsewhere(rows, within, one, shape, words, canvas) };
  };
  return { rows, labelledTo, placements: placements.map(withLabel) };
}

/** What is to be written at the mark of an event that is not chosen. */
const plainWords = new WeakMap<DatedEvent, Words>();

/** What is to be written at the mark of an event. */
export function wordsOf(
  event: DatedEvent,
  index: TimelineIndex,
  { selected }: Pick<Canvas, 'selected'>,
): Words {
  let words = plainWords.get(event);
  if (!words) {
    const secondary = secondaryWords(event, index);
    words = { title: event.title, secondary, selected: false, filled: event.status === 'happened' };
    plainWords.set(event, words);
  }
  return event.id === selected ? { ...words, selected: true } : words;
}
