import type { TimeRange } from '../document/time-range.ts';
import type { EventKind } from '../events/kinds.ts';
import { axisOf } from './axis.ts';
import { measureText as measureWithTable, type MeasureText } from './measure-text.ts';
import type { Box, TextLine } from './scene.ts';
import type { TimelineIndex } from './timeline-index.ts';
import { FIT, timeInView, toPosition, type TimeScale, type Viewport } from './time-scale.ts';

/** The events of one kind that lie in one slot of the overview. */
export interface MinimapBar extends Box {
  readonly eventKind: EventKind;
}

/** The overview: the whole of time to one true scale, nothing folded. Plain JSON, like a scene. */
export interface Minimap {
  readonly width: number;
  readonly height: number;
  /** The line on which the bars stand. */
  readonly baseline: number;
  readonly bars: readonly MinimapBar[];
  readonly ticks: readonly TextLine[];
  /** What the picture shows. */
  readonly window: Box;
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
  const extents = index.dated.map((event) => event.extent);
  const first = extents.reduce((least, { start }) => Math.min(least, start), Infinity);
  const last = extents.reduce((most, { end }) => Math.max(most, end), -Infinity);
  const [start, end] = extents.length > 0 ? [first, Math.max(last, first + HOUR)] : [0, 24 * HOUR];
  const margin = Math.min(MARGIN, width / 8);
  return { width, stretches: [{ start, end, from: margin, to: width - margin, folded: false }] };
}

/** Lays the overview out for the view that `scale` and `viewport` give of the same timeline. */
export function minimapOf(
  index: TimelineIndex,
  scale: TimeScale,
  viewport: Viewport,
  hidden: ReadonlySet<EventKind> = new Set(),
  measure: MeasureText = measureWithTable,
): Minimap {
  const overview = minimapScale(index, scale.width);
  const axis = axisOf(overview, FIT, measure);
  const names = axis.tiers.length > 1 || axis.ticks.length === 0 ? axis.tiers : axis.ticks;
  return {
    width: scale.width,
    height: HEIGHT,
    baseline: BASELINE,
    bars: bars(index, overview, hidden),
    ticks: names.map(({ text }) => ({
      ...text,
      ...({ y: BASELINE + 14, size: 12, weight: 400, tone: 'quiet' } as const),
    })),
    window: windowOf(overview, scale, viewport),
  };
}

/** A column a slot, of one bar a kind, the commonest at the bottom. The highest column fills the height. */
function bars(
  index: TimelineIndex,
  overview: TimeScale,
  hidden: ReadonlySet<EventKind>,
): MinimapBar[] {
  const columns = new Map<number, Map<EventKind, number>>();
  for (const event of index.dated) {
    if (hidden.has(event.kind)) continue;
    const { start, end } = event.extent;
    const slot = Math.floor(toPosition(overview, (start + end) / 2) / SLOT);
    const column = columns.get(slot) ?? new Map<EventKind, number>();
    columns.set(slot, column.set(event.kind, (column.get(event.kind) ?? 0) + 1));
  }
  const counts = [...columns.values()].map(total);
  const most = counts.reduce((highest, count) => Math.max(highest, count), 1);
  const unit = Math.min(LEAST_BAR, (BASELINE - TOP) / most);
  return [...columns]
    .sort(([a], [b]) => a - b)
    .flatMap(([slot, column]) => barsOf(slot, column, unit));
}

function total(column: ReadonlyMap<EventKind, number>): number {
  return [...column.values()].reduce((sum, count) => sum + count, 0);
}

function barsOf(slot: number, column: ReadonlyMap<EventKind, number>, unit: number): MinimapBar[] {
  let y = BASELINE;
  return [...column]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([eventKind, count]) => {
      const height = count * unit;
      y -= height;
      return { eventKind, x: slot * SLOT, y, width: SLOT - 1, height };
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

function windowOf(overview: TimeScale, scale: TimeScale, viewport: Viewport): Box {
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
