import { canvasOf, timeAround } from './canvas.ts';
import { crowdsOf, joinNearest, type Crowd } from './crowds.ts';
import { contendersOn, wordsOf, type Canvas, type Placement } from './fill-rows.ts';
import { takePlace } from './find-place.ts';
import { Levels, type Habits, type LevelRules } from './levels.ts';
import { placeInView } from './place-in-view.ts';
import { Rows } from './rows.ts';
import type { TimelineIndex } from './timeline-index.ts';

/** The height of a row in px. */
export const ROW = 34;
/** Events that would be alone in their chip look for room in the chips' row, then in so many rows below it. */
const MORE_LONER_ROWS = 2;
/** So many ways to lay an index out are remembered. */
const MOST_WAYS = 3;

/** What came of placing the events of a view. */
export interface Placed {
  readonly placements: readonly Placement[];
  /** The events without room, to be counted in chips … */
  readonly crowds: readonly Crowd[];
  /** … which stand in this row. */
  readonly crowdRow: number;
  readonly rows: number;
}

/** How the events of a view are to be placed. */
export type PlacingRules = LevelRules;

const LASTING = [
  'scale',
  'measure',
  'most',
  'below',
  'folds',
  'rows',
  'leastRows',
  'grows',
] as const;

interface Way {
  readonly rules: LevelRules;
  readonly levels: Levels;
}

/** What was found out of an index, for the ways in which it was laid out last: the same would be found out again. */
const ways = new WeakMap<TimelineIndex, readonly Way[]>();

function levelsOf(index: TimelineIndex, rules: LevelRules): Levels {
  const known = ways.get(index) ?? [];
  const before = known.find((way) => isSame(way.rules, rules));
  const way = before ?? { rules, levels: new Levels(index, rules) };
  ways.set(index, [way, ...known.filter((one) => one !== way)].slice(0, MOST_WAYS));
  return way.levels;
}

/** Whether events have the same places on all levels, whatever is in view and chosen. */
function isSame(one: LevelRules, other: LevelRules): boolean {
  return LASTING.every((key) => one[key] === other[key]);
}

/**
 * Puts the events in view into rows, where they stand on the level of this zoom and on the next. What finds no room is
 * counted where it would have stood, but an event that would be counted alone has a mark there instead.
 */
export function placeEvents(index: TimelineIndex, rules: PlacingRules): Placed {
  const { scale, viewport } = rules;
  const levels = levelsOf(index, rules);
  const level = Math.max(0, Math.floor(Math.log2(viewport.k) + 1e-9));
  const [from, to] = [-viewport.x / viewport.k, (scale.width - viewport.x) / viewport.k];
  const here = levels.habits(level, from, to);
  const isBetween = viewport.k > 2 ** level * (1 + 1e-9);
  const next: Habits = isBetween ? levels.habits(level + 1, from, to) : new Map();
  const canvas = canvasOf(rules, viewport, scale.width);
  const around = timeAround(scale, viewport, scale.width);
  const inView = [...new Set([...here.keys(), ...labelled(next)])].filter((at) =>
    index.columns.touches(at, around),
  );
  const contenders = contendersOn(canvas, index, inView);
  const rows = new Rows(canvas.obstacles);
  const placements = placeInView(contenders, { index, canvas, rows, levels, here, next });
  return withCrowds(placements, rows, index, canvas, rules, levels);
}

function labelled(habits: Habits): number[] {
  return [...habits].flatMap(([at, { label }]) => (label ? [at] : []));
}

/** Counts what is left over, and gives what is left over alone the room that its chip would have taken. */
function withCrowds(
  placements: readonly Placement[],
  rows: Rows,
  index: TimelineIndex,
  canvas: Canvas,
  rules: PlacingRules,
  levels: Levels,
): Placed {
  const drawn = new Set(placements.map(({ event }) => event.at));
  const all = crowdsOf({ ...rules, columns: index.columns, drawn });
  const crowdRow = levels.holdAll ? rows.used : levels.rows;
  let crowds = all.filter(({ count }) => count > 1);
  for (const chip of crowds) rows.addLabel(crowdRow, chip);
  const own = { first: crowdRow, end: crowdRow + 1 };
  const last = levels.holdAll ? levels.rows : rules.rows;
  const more = { first: own.end, end: rules.grows ? own.end + MORE_LONER_ROWS : last };
  const beyond = { first: more.end, end: Infinity };
  const calm = { ...canvas, below: false };
  const added: Placement[] = [];
  for (const alone of all.filter(({ count }) => count === 1)) {
    const [loner] = contendersOn(canvas, index, alone.members);
    if (!loner) continue;
    const { event, shape } = loner;
    const words = wordsOf(event, index, canvas);
    const place =
      takePlace(rows, own, shape, words, calm) ?? takePlace(rows, more, shape, words, calm);
    if (place) added.push({ event, shape, ...place });
    else if (rows.isFreeForLabel(crowdRow, alone)) {
      rows.addLabel(crowdRow, alone);
      crowds = [...crowds, alone];
    } else if (crowds.length > 0) crowds = joinNearest(crowds, alone);
    else {
      const place = takePlace(rows, beyond, shape, words, calm);
      if (place) added.push({ event, shape, ...place });
    }
  }
  return { placements: [...placements, ...added], crowds, crowdRow, rows: rows.used };
}
