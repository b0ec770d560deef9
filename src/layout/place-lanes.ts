import type { Lane } from './lanes.ts';
import { placeEvents, ROW, type Placed, type PlacingRules } from './place-events.ts';
import type { TimelineIndex } from './timeline-index.ts';

/** Above and below the rows of a lane, in px. */
const PADDING = 3;
/** The height of a heading above its rows, and of a lane that shows no more than where its events lie, in px. */
const HEADING = 28;
const TRACES = 10;
/** A lane of a picture that may grow has so many rows before its events are counted. */
const ROWS_OF_A_LANE = 6;
/** However few rows there are to share, there is one for each lane, and so many more. */
const MORE_ROWS = 3;
/** More events than this make a lane crowded. */
const CROWD = 60;

/** A lane, or all events where there are none, with its place from top to bottom in px. */
export interface PlacedLane {
  /** Null where the picture is not parted. */
  readonly lane: Lane | null;
  readonly collapsed: boolean;
  readonly top: number;
  /** The top of the first row, and how many there are; a collapsed lane has none. */
  readonly rowsTop: number;
  readonly rows: number;
  readonly bottom: number;
  readonly placed: Placed;
}

/** What decides how lanes are placed, besides what decides how events are. */
export interface LaneRules {
  readonly lanes: readonly Lane[];
  readonly collapsed: ReadonlySet<string>;
  /** The rows of each lane by its key, where they are to stay as they were. */
  readonly laneRows?: ReadonlyMap<string, number> | undefined;
  /** Headings stand beside the rows, not above them. */
  readonly beside: boolean;
  readonly top: number;
}

/** Places the events of each lane in rows of its own, one lane below the other; in one go where there are no lanes. */
export function placeLanes(
  index: TimelineIndex,
  rules: PlacingRules,
  laneRules: LaneRules,
): PlacedLane[] {
  const { lanes, top } = laneRules;
  if (lanes.length === 0) return [wholePicture(index, rules, top)];
  const placed = placedLanes(rules, laneRules);
  let next = top;
  return lanes.map((lane, i) => {
    const one = standing(lane, placed[i]!, next, laneRules);
    next = one.bottom;
    return one;
  });
}

function wholePicture(index: TimelineIndex, rules: PlacingRules, top: number): PlacedLane {
  const below = rules.below || index.columns.count <= CROWD;
  const placed = placeEvents(index, { ...rules, below });
  const { rows } = placed;
  const bottom = top + rows * ROW;
  return { lane: null, collapsed: false, top, rowsTop: top, rows, bottom, placed };
}

/**
 * Lanes share the rows: those with few events first, so that what they leave is there for the others. They share them
 * alike at every zoom, so that events keep the rows that they have in the whole.
 */
function placedLanes(rules: PlacingRules, laneRules: LaneRules): Placed[] {
  const { lanes, collapsed, laneRows } = laneRules;
  const order = lanes
    .map((lane, i) => ({ ...lane, i }))
    .toSorted((a, b) => a.events.length - b.events.length);
  const result: Placed[] = [];
  let open = lanes.filter(({ key }) => !collapsed.has(key)).length;
  let rowsLeft = Math.max(rules.rows, open + MORE_ROWS);
  for (const { key, events, index, i } of order) {
    const share = rules.grows ? ROWS_OF_A_LANE : Math.max(1, Math.floor(rowsLeft / open));
    const placed = placeEvents(index, {
      ...rules,
      rows: collapsed.has(key) ? 1 : share,
      leastRows: 1,
      grows: rules.grows && !collapsed.has(key),
      most: Math.ceil((2 * rules.most) / lanes.length),
      below: rules.below || events.length <= CROWD,
    });
    result[i] = placed;
    if (collapsed.has(key)) continue;
    rowsLeft -= Math.max(1, laneRows?.get(key) ?? placed.rows);
    open -= 1;
  }
  return result;
}

function standing(
  lane: Lane,
  placed: Placed,
  top: number,
  { collapsed, laneRows, beside }: LaneRules,
): PlacedLane {
  const isCollapsed = collapsed.has(lane.key);
  const rows = isCollapsed ? 0 : Math.max(1, placed.rows, laneRows?.get(lane.key) ?? 0);
  const rowsTop = top + (beside ? PADDING : HEADING);
  const traces = beside ? HEADING : HEADING + TRACES;
  const bottom = isCollapsed ? top + traces : rowsTop + rows * ROW + PADDING;
  return { lane, collapsed: isCollapsed, top, rowsTop, rows, bottom, placed };
}
