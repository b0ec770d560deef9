import { BAR_HEIGHT } from './bar-shape.ts';
import { crowdsOf, joinNearest, type Crowd } from './crowds.ts';
import { fillRows, wordsOf, type Filled, type FillRules, type Placement } from './fill-rows.ts';
import { takePlace } from './find-place.ts';
import type { TimelineIndex } from './timeline-index.ts';

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
/** In which shares of the rows labels may take room before all marks stand, the largest first. */
const LABELLED = [1, 3 / 4, 1 / 2, 1 / 4] as const;
/** An event that is only counted weighs as much as so many marks without a label. */
const COUNTED = 4;

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
export interface PlacingRules extends FillRules {
  /** How many rows are to do for events and chips. */
  readonly rows: number;
  /** There may be a few rows more: where all events then have room, and for chips. */
  readonly grows: boolean;
}

/**
 * Puts the events in view into rows, the most salient first, each into the first row where its bar and its label have
 * room. Where there is not room for all, labels make room for marks; what still has none is counted where it would
 * have stood, but an event that would be counted alone has a mark there instead.
 */
export function placeEvents(index: TimelineIndex, rules: PlacingRules): Placed {
  const usual = fillRows(index, rules, rules.rows);
  const left = usual.unplaced.length;
  if (left === 0) return placed(usual, index, rules);
  if (rules.grows && left <= FEW) {
    const higher = fillRows(index, rules, rules.rows + MORE_ROWS);
    if (higher.unplaced.length === 0) return placed(higher, index, rules);
  }
  return placed(fullest(index, rules, usual), index, rules);
}

/** The rows, with labels in as many of them as leave room for most marks. One row is left for chips. */
function fullest(index: TimelineIndex, rules: PlacingRules, usual: Filled): Filled {
  const rows = rules.grows ? rules.rows : rules.rows - 1;
  const count = usual.placements.length + usual.unplaced.length;
  const shares = count > rules.most ? LABELLED.slice(0, 1) : LABELLED;
  return shares
    .map((share) => fillRows(index, rules, rows, Math.floor(share * rows)))
    .reduce((best, other) => (cost(other) < cost(best) ? other : best));
}

function cost({ placements, unplaced }: Filled): number {
  return COUNTED * unplaced.length + placements.filter(({ label }) => !label).length;
}

/** Counts what is left over, and gives what is left over alone the room that its chip would have taken. */
function placed(
  { filled, placements, unplaced }: Filled,
  index: TimelineIndex,
  rules: PlacingRules,
): Placed {
  const all = crowdsOf(unplaced, rules);
  const crowdRow = filled.used;
  let crowds = all.filter(({ members }) => members.length > 1);
  for (const chip of crowds) filled.addLabel(crowdRow, chip);
  const own = { first: crowdRow, end: crowdRow + 1 };
  const more = { first: own.end, end: rules.grows ? own.end + MORE_LONER_ROWS : rules.rows };
  const beyond = { first: more.end, end: Infinity };
  const calm = { ...rules, below: false };
  const added: Placement[] = [];
  for (const alone of all.filter(({ members }) => members.length === 1)) {
    const { event, shape } = alone.members[0]!;
    const words = wordsOf(event, index, rules);
    const place =
      takePlace(filled, own, shape, words, calm) ?? takePlace(filled, more, shape, words, calm);
    if (place) added.push({ event, shape, ...place });
    else if (filled.isFreeForLabel(crowdRow, alone)) {
      filled.addLabel(crowdRow, alone);
      crowds = [...crowds, alone];
    } else if (crowds.length > 0) crowds = joinNearest(crowds, alone.members[0]!);
    else {
      const place = takePlace(filled, beyond, shape, words, calm);
      if (place) added.push({ event, shape, ...place });
    }
  }
  return { placements: [...placements, ...added], crowds, crowdRow, rows: filled.used };
}
