import { BAR_HEIGHT, barShape, type BarShape } from './bar-shape.ts';
import { secondaryWords } from './event-words.ts';
import {
  belowCandidates,
  fullCandidates,
  titleCandidates,
  type Candidate,
  type LabelRoom,
  type Words,
} from './labels.ts';
import { CLEAR, Lanes, type Interval } from './lanes.ts';
import type { DatedEvent, TimelineIndex } from './timeline-index.ts';

/** The height of a row in px. */
export const ROW = 34;
/** Labels look for room in so many rows before they give up their secondary words. */
const ROWS_FOR_ALL_WORDS = 9;
/** A row keeps marks on both sides of its bar at this distance from the next row's. */
export const ROW_MARGIN = (ROW - BAR_HEIGHT) / 2;

/** Where an event was put; without a label where there was no room for one. */
export interface Placement {
  readonly event: DatedEvent;
  readonly shape: BarShape;
  readonly row: number;
  readonly label: Candidate | null;
}

/** An event for which there was no room, and where it would have stood. */
export interface Unplaced {
  readonly event: DatedEvent;
  readonly x: number;
}

/** What came of placing the events of a view. */
export interface Placed {
  readonly placements: readonly Placement[];
  readonly unplaced: readonly Unplaced[];
  readonly rows: number;
}

/** How events are to be placed. */
export interface PlacingRules extends LabelRoom {
  /** Where a moment is on screen. */
  readonly x: (time: number) => number;
  readonly shows: (event: DatedEvent) => boolean;
  readonly selected: string | null;
  readonly rows: number;
  readonly most: number;
  /** Labels may stand in the row below their mark: not where the picture is crowded. */
  readonly below: boolean;
  /** On narrow pictures labels below their mark may interrupt a fold: else they would find no room. */
  readonly folds: 'kept clear' | 'crossed below';
  /** Stretches that labels keep out of, in every row: the folds. */
  readonly obstacles: readonly Interval[];
}

/**
 * Puts the events in view into rows, the most salient first, each into the first row where its bar and its label
 * have room: beside the mark with all its words, else with its title alone, else below the mark, else as a mark
 * without a label. What then has no room is returned to be counted.
 */
export function placeEvents(index: TimelineIndex, rules: PlacingRules): Placed {
  const lanes = new Lanes();
  for (let row = 0; row <= rules.rows; row++) {
    for (const obstacle of rules.obstacles) lanes.addObstacle(row, obstacle);
  }
  const full = new FullColumns();
  const placements: Placement[] = [];
  const unplaced: Unplaced[] = [];
  for (const event of index.dated) {
    if (!rules.shows(event)) continue;
    const shape = barShape(event.when.range, rules.x, rules.width);
    if (!shape) continue;
    const hopeless = placements.length >= rules.most || full.isIn(shape);
    const place = hopeless ? null : findPlace(lanes, shape, event, index, rules);
    if (!place && !hopeless) full.add(shape);
    if (place) placements.push({ event, shape, ...place });
    else unplaced.push({ event, x: middle(shape, rules.width) });
  }
  return { placements, unplaced, rows: lanes.used };
}

/** The room below a mark up to the next fold. */
function roomBelow({ left }: BarShape, { obstacles, width }: PlacingRules): number {
  const ends = obstacles.flatMap(({ from }) => (from > left ? [from - CLEAR] : []));
  return Math.min(width, ...ends) - Math.max(0, left) - 1;
}

/** Where no row has room for another mark: rows only ever fill up, so that no later mark need try there. */
class FullColumns {
  static readonly #WIDTH = 4;
  readonly #full = new Set<number>();

  /** Whether a mark would have to stand on a full column. */
  isIn({ left, right }: BarShape): boolean {
    if (this.#full.size === 0) return false;
    const first = Math.round(left / FullColumns.#WIDTH);
    const last = Math.round(right / FullColumns.#WIDTH);
    for (let column = first; column <= last; column++) if (this.#full.has(column)) return true;
    return false;
  }

  /** Notes that a mark found no room. Only the middle of a short one says where that was. */
  add({ left, right }: BarShape): void {
    if (right - left > 32) return;
    this.#full.add(Math.round((left + right) / 2 / FullColumns.#WIDTH));
  }
}

function middle(shape: BarShape, width: number): number {
  return (Math.max(0, shape.left) + Math.min(width, shape.right)) / 2;
}

type Place = Pick<Placement, 'row' | 'label'>;

function findPlace(
  lanes: Lanes,
  shape: BarShape,
  event: DatedEvent,
  index: TimelineIndex,
  rules: PlacingRules,
): Place | null {
  const words: Words = {
    title: event.title,
    secondary: secondaryWords(event, index.documents),
    selected: event.id === rules.selected,
    filled: event.status === 'happened',
  };
  const roomy = Math.min(rules.rows, ROWS_FOR_ALL_WORDS);
  const attempts: (() => readonly [rows: number, candidates: readonly (Candidate | null)[]])[] = [
    () => [roomy, fullCandidates(shape, words, rules)],
    () => [roomy, titleCandidates(shape, words, rules)],
    () => [rules.below ? rules.rows - 1 : 0, belowCandidates(shape, words, rules)],
    () => [
      rules.below ? rules.rows - 1 : 0,
      belowCandidates(shape, words, rules, roomBelow(shape, rules)),
    ],
    () => [rules.rows, titleCandidates(shape, words, rules)],
    () => [rules.rows, [null]],
  ];
  for (const attempt of attempts) {
    const [rows, candidates] = attempt();
    const place = firstFree(lanes, shape, rows, candidates, rules.folds);
    if (place) return take(lanes, shape, place);
  }
  return null;
}

function firstFree(
  lanes: Lanes,
  shape: BarShape,
  rows: number,
  candidates: readonly (Candidate | null)[],
  folds: PlacingRules['folds'],
): Place | null {
  const bar = { from: shape.left, to: shape.right };
  for (let row = 0; row < rows; row++) {
    if (!lanes.isFreeForBar(row, bar)) continue;
    const label = candidates.find((one) => one === null || hasRoom(lanes, row, one, folds));
    if (label !== undefined) return { row, label };
  }
  return null;
}

function hasRoom(
  lanes: Lanes,
  row: number,
  label: Candidate,
  folds: PlacingRules['folds'],
): boolean {
  const mayCross = folds === 'crossed below' && label.row === 1;
  return (
    (label.inside || lanes.isFreeForLabel(row + label.row, label)) &&
    (mayCross || lanes.isClear(row + label.row, label))
  );
}

function take(lanes: Lanes, shape: BarShape, place: Place): Place {
  const { row, label } = place;
  lanes.addBar(row, { from: shape.left, to: shape.right });
  if (label && !label.inside) lanes.addLabel(row + label.row, label);
  return place;
}
