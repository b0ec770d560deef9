import type { TimeRange } from '../document/time-range.ts';
import type { EventKind } from '../events/kinds.ts';
import { axisOf } from './axis.ts';
import type { EventColumns } from './event-columns.ts';
import { measureText as measureWithTable, type MeasureText } from './measure-text.ts';
import type { Box, TextLine } from './scene.ts';
import { byCount, sum, type KindCount } from './kind-counts.ts';
import type { TimelineIndex } from './timeline-index.ts';
import {
  FIT,
  timeInView,
  toPosition,
  toTime,
  type TimeScale,
  type Viewport,
} from './time-scale.ts';

/** The events of one kind that lie in one slot of the overview; those that the picture leaves out stand apart. */
export interface MinimapBar extends Box {
  readonly eventKind: EventKind;
  readonly leftOut: boolean;
}

/** The overview: the whole of time to one true scale, nothing folded. Plain JSON, like a scene. */
export interface Minimap {
  readonly width: number;
  readonly height: number;
  /** The line on which the bars stand. */
  readonly baseline: number;
  readonly bars: readonly MinimapBar[];
  readonly ticks: readonly TextLine[];
}

const HEIGHT = 50;
const BASELINE = 33;
const TOP = 7;
const MARGIN = 24;
const SLOT = 6;
const LEAST_BAR = 4;
const LEAST_WINDOW = 14;
const HOUR = 3_600_000;

/** The overview's own scale: linear from the first event to the last. `toTime` and `toPosition` work on it. */
export function minimapScale(index: TimelineIndex, width: number): TimeScale {
  const { columns } = index;
  const { start: first, end: last } = columns.extent();
  const [start, end] = columns.count > 0 ? [first, Math.max(last, first + HOUR)] : [0, 24 * HOUR];
  const margin = Math.min(MARGIN, width / 8);
  return { width, stretches: [{ start, end, from: margin, to: width - margin, folded: false }] };
}

/**
 * Lays the overview of a timeline out, `width` px wide. Of its events the picture shows those of `shown`: all, unless
 * told.
 */
export function minimapOf(
  index: TimelineIndex,
  width: number,
  shown: TimelineIndex = index,
  measure: MeasureText = measureWithTable,
): Minimap {
  const overview = minimapScale(index, width);
  const axis = axisOf(overview, FIT, measure);
  const names = axis.tiers.length > 1 || axis.ticks.length === 0 ? axis.tiers : axis.ticks;
  return {
    width,
    height: HEIGHT,
    baseline: BASELINE,
    bars: bars(index.columns, shown.columns, overview),
    ticks: names.map(({ text }) => ({
      ...text,
      ...({ y: BASELINE + 14, size: 12, weight: 400, tone: 'quiet' } as const),
    })),
  };
}

/**
 * A column a slot, of one bar a kind: the commonest at the bottom, what is left out above what is shown. The highest
 * column fills the height.
 */
function bars(all: EventColumns, shown: EventColumns, overview: TimeScale): MinimapBar[] {
  const slots = Array.from({ length: Math.ceil(overview.width / SLOT) + 1 }, (_, slot) => slot);
  const times = slots.map((slot) => toTime(overview, slot * SLOT));
  const whole = countsBetween(all, times);
  const seen = countsBetween(shown, times);
  const highest = whole.reduce((most, counts) => Math.max(most, sum(counts)), 1);
  const unit = Math.min(LEAST_BAR, (BASELINE - TOP) / highest);
  return whole.flatMap((counts, slot) => {
    const others = counts.map((count, kind) => count - seen[slot]![kind]!);
    return barsOf(slot, [...columnOf(seen[slot]!, false), ...columnOf(others, true)], unit);
  });
}

type Part = KindCount & Pick<MinimapBar, 'leftOut'>;

function columnOf(counts: Uint32Array, leftOut: boolean): Part[] {
  return byCount(counts).map((one) => ({ ...one, leftOut }));
}

/** How many events of each kind there are between one moment and the next, by code. */
function countsBetween(columns: EventColumns, times: readonly number[]): Uint32Array[] {
  const places = times.map((time) => columns.middles.before(time));
  return places.slice(1).map((end, i) => columns.kindsIn(places[i]!, end));
}

function barsOf(slot: number, column: readonly Part[], unit: number): MinimapBar[] {
  let y = BASELINE;
  return column.map(({ kind, count, leftOut }) => {
    const height = count * unit;
    y -= height;
    return { eventKind: kind, leftOut, x: slot * SLOT, y, width: SLOT - 1, height };
  });
}

/** The time in view without the parts of folds at its edges: they are narrow there, and would be wide here. */
function unfoldedInView(scale: TimeScale, viewport: Viewport): TimeRange {
  const { start, end } = timeInView(scale, viewport);
  const foldAt = (time: number): TimeRange | undefined =>
    scale.stretches.find((each) => each.folded && each.start < time && time < each.end);
  const from = foldAt(start)?.end ?? start;
  const to = foldAt(end)?.start ?? end;
  return from < to ? { start: from, end: to } : { start, end };
}

/** What the picture shows, as a box on the overview's scale: the part of time that `scale` and `viewport` give. */
export function minimapWindow(overview: TimeScale, scale: TimeScale, viewport: Viewport): Box {
  const { start, end } = unfoldedInView(scale, viewport);
  const left = Math.max(2, toPosition(overview, start));
  const right = Math.min(overview.width - 2, toPosition(overview, end));
  const width = Math.max(LEAST_WINDOW, right - left);
  const middle = Math.min(
    overview.width - 2 - width / 2,
    Math.max(2 + width / 2, (left + right) / 2),
  );
  return { x: middle - width / 2, y: 3, width, height: BASELINE - 2 };
}
