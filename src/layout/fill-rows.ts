import { barShape, type BarShape } from './bar-shape.ts';
import type { Unplaced } from './crowds.ts';
import { secondaryWords } from './event-words.ts';
import { takeLabel, takePlace, takeRow, type Place, type PlaceRules } from './find-place.ts';
import { FullColumns } from './full-columns.ts';
import type { Words } from './labels.ts';
import { Rows } from './rows.ts';
import type { DatedEvent, TimelineIndex } from './timeline-index.ts';

/** Where an event was put. */
export interface Placement extends Place {
  readonly event: DatedEvent;
  readonly shape: BarShape;
}

/** What decides which events are put into rows, and where. */
export interface FillRules extends PlaceRules {
  /** Where a moment is on screen. */
  readonly x: (time: number) => number;
  readonly shows: (event: DatedEvent) => boolean;
  readonly selected: string | null;
  /** How many events are placed at most. */
  readonly most: number;
}

/** Rows filled with events, and the events for which there was no room. */
export interface Filled {
  readonly filled: Rows;
  readonly placements: readonly Placement[];
  readonly unplaced: readonly Unplaced[];
}

/**
 * Fills so many rows with the events in view, the most salient first, each into the first row where it has room. Only
 * in the first `labelRows` of them do marks take room for their labels at once, in the others when all marks stand.
 */
export function fillRows(
  index: TimelineIndex,
  rules: FillRules,
  rows: number,
  labelRows = rows,
): Filled {
  const filled = new Rows(rules.obstacles);
  const full = new FullColumns();
  const placements: Placement[] = [];
  const unplaced: Unplaced[] = [];
  const forLabels = { first: 0, end: labelRows };
  const forMarks = { first: labelRows, end: rows };
  for (const event of index.dated) {
    if (!rules.shows(event)) continue;
    const shape = barShape(event, rules.x, rules.width);
    if (!shape) continue;
    const hopeless = placements.length >= rules.most || full.isIn(shape);
    const place = hopeless
      ? null
      : (takePlace(filled, forLabels, shape, wordsOf(event, index, rules), rules) ??
        takeRow(filled, forMarks, shape));
    if (!place && !hopeless) full.add(shape);
    if (place) placements.push({ event, shape, ...place });
    else unplaced.push({ event, shape, x: middle(shape, rules.width) });
  }
  const withLateLabel = (placement: Placement): Placement => {
    const { event, shape, row, label } = placement;
    if (label || row < labelRows) return placement;
    return {
      ...placement,
      label: takeLabel(filled, row, shape, wordsOf(event, index, rules), rules),
    };
  };
  return { filled, placements: placements.map(withLateLabel), unplaced };
}

/** What is to be written at the mark of an event. */
export function wordsOf(
  event: DatedEvent,
  index: TimelineIndex,
  { selected }: Pick<FillRules, 'selected'>,
): Words {
  return {
    title: event.title,
    secondary: secondaryWords(event, index),
    selected: event.id === selected,
    filled: event.status === 'happened',
  };
}

function middle(shape: BarShape, width: number): number {
  return (Math.max(0, shape.left) + Math.min(width, shape.right)) / 2;
}
