import { BAR_HEIGHT, barShape, type BarShape } from './bar-shape.ts';
import { crowdsOf, joinNearest, type Crowd, type Unplaced } from './crowds.ts';
import { secondaryWords } from './event-words.ts';
import { takePlace, type Place, type PlaceRules } from './find-place.ts';
import { FullColumns } from './full-columns.ts';
import type { Words } from './labels.ts';
import { Lanes } from './lanes.ts';
import type { DatedEvent, TimelineIndex } from './timeline-index.ts';

/** The height of a row in px. */
export const ROW = 34;
/** A row keeps marks on both sides of its bar at this distance from the next row's. */
export const ROW_MARGIN = (ROW - BAR_HEIGHT) / 2;
/** Where the picture may grow, so many rows more are better than events that are only counted, where they do for all. */
const MORE_ROWS = 6;
/** With more than this left over, more rows need not be tried. */
const FEW = 40;
/** Events that would be alone in their chip look for room in the chips' row, then in so many rows below it. */
const MORE_LONER_ROWS = 2;

/** Where an event was put. */
export interface Placement extends Place {
  readonly event: DatedEvent;
  readonly shape: BarShape;
}

/** What came of placing the events of a view. */
export interface Placed {
  readonly placements: readonly Placement[];
  /** The events without room, to be counted in chips … */
  readonly crowds: readonly Crowd[];
  /** … which stand in this row. */
  readonly crowdRow: number;
  readonly rows: number;
}

/** How events are to be placed. */
export interface PlacingRules extends PlaceRules {
  /** Where a moment is on screen. */
  readonly x: (time: number) => number;
  readonly shows: (event: DatedEvent) => boolean;
  readonly selected: string | null;
  /** How many rows are to do for events and chips. */
  readonly rows: number;
  /** There may be a few rows more: where all events then have room, and for chips. */
  readonly grows: boolean;
  readonly most: number;
}

interface Filled {
  readonly lanes: Lanes;
  readonly placements: readonly Placement[];
  readonly unplaced: readonly Unplaced[];
}

/**
 * Puts the events in view into rows, the most salient first, each into the first row where its bar and its label
 * have room. What has no room is counted, slot by slot of the picture's width; an event that would be the only one
 * in its slot has a mark there instead.
 */
export function placeEvents(index: TimelineIndex, rules: PlacingRules): Placed {
  const usual = fillRows(index, rules, rules.rows);
  if (usual.unplaced.length === 0) return placed(usual, index, rules);
  if (!rules.grows) return placed(fillRows(index, rules, rules.rows - 1), index, rules);
  if (usual.unplaced.length > FEW) return placed(usual, index, rules);
  const higher = fillRows(index, rules, rules.rows + MORE_ROWS);
  return placed(higher.unplaced.length === 0 ? higher : usual, index, rules);
}

function fillRows(index: TimelineIndex, rules: PlacingRules, rows: number): Filled {
  const lanes = new Lanes(rules.obstacles);
  const full = new FullColumns();
  const placements: Placement[] = [];
  const unplaced: Unplaced[] = [];
  for (const event of index.dated) {
    if (!rules.shows(event)) continue;
    const shape = barShape(event.range, rules.x, rules.width);
    if (!shape) continue;
    const hopeless = placements.length >= rules.most || full.isIn(shape);
    const words = hopeless ? null : wordsOf(event, index, rules);
    const place = words && takePlace(lanes, { first: 0, end: rows }, shape, words, rules);
    if (!place && !hopeless) full.add(shape);
    if (place) placements.push({ event, shape, ...place });
    else unplaced.push({ event, shape, x: middle(shape, rules.width) });
  }
  return { lanes, placements, unplaced };
}

/** Counts what is left over, and gives what is left over alone the room that its chip would have taken. */
function placed(
  { lanes, placements, unplaced }: Filled,
  index: TimelineIndex,
  rules: PlacingRules,
): Placed {
  const all = crowdsOf(unplaced, rules.width);
  const loners = all.flatMap(({ members }) => (members.length === 1 ? members : []));
  const crowdRow = lanes.used;
  let crowds = all.filter(({ members }) => members.length > 1);
  for (const chip of crowds) lanes.addLabel(crowdRow, chip);
  const own = { first: crowdRow, end: crowdRow + 1 };
  const more = { first: own.end, end: rules.grows ? own.end + MORE_LONER_ROWS : rules.rows };
  const beyond = { first: more.end, end: Infinity };
  const calm = { ...rules, below: false };
  const added: Placement[] = [];
  for (const loner of loners) {
    const { event, shape } = loner;
    const words = wordsOf(event, index, rules);
    const place =
      takePlace(lanes, own, shape, words, calm) ??
      takePlace(lanes, more, shape, words, calm) ??
      (crowds.length === 0 ? takePlace(lanes, beyond, shape, words, calm) : null);
    if (place) added.push({ event, shape, ...place });
    else crowds = joinNearest(crowds, loner);
  }
  return { placements: [...placements, ...added], crowds, crowdRow, rows: lanes.used };
}

function wordsOf(event: DatedEvent, index: TimelineIndex, { selected }: PlacingRules): Words {
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
