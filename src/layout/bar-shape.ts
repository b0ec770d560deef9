import { core, EARLIEST, LATEST, type UncertainRange } from '../document/time-range.ts';
import type { Bar, Form } from './scene.ts';
import type { DatedEvent } from './timeline-index.ts';

/** Narrower than this in px, a stretch of time is drawn as a symbol. */
const LEAST_BAR = 12;
/** What a symbol takes of its row in px. */
const SYMBOL_WIDTH = 16;
export const BAR_HEIGHT = 20;
/** How far in px an end fades of which nobody says when it was. */
const OPEN_FADE = 230;
/** The soft ends of a band in px, at most, and as a share of it. */
const BAND_FADE = 36;
const BAND_SHARE = 0.12;
/** Bars are cut this far outside the canvas, so that their cut ends are not seen. */
const BLEED = 4;

/** A bar before it has a row: where it lies on screen, as far as it is to be drawn. */
export interface Stretched extends Omit<Bar, 'box'> {
  readonly from: number;
  readonly to: number;
}

/** The bar of an event and those of the other readings of its date, all of which stand in one row. */
export interface BarShape extends Stretched {
  readonly readings: readonly Stretched[];
  /** What they take of their row together. */
  readonly left: number;
  readonly right: number;
}

/**
 * How the time of an event is drawn, and the other dates that its sources give. `x` places a moment on screen, `width`
 * is the canvas' width. Null where all of it is out of view, or where nothing at all is known of it.
 */
export function barShape(
  { range, disputed }: Pick<DatedEvent, 'range' | 'disputed'>,
  x: (time: number) => number,
  width: number,
): BarShape | null {
  const own = stretched(range, x);
  if (!own) return null;
  const isSeen = ({ from, to }: Stretched): boolean => to >= 0 && from <= width;
  const readings = disputed.flatMap((reading) => stretched(reading.range, x) ?? []);
  if (!isSeen(own) && !readings.some(isSeen)) return null;
  const left = readings.reduce((least, { from }) => Math.min(least, from), own.from);
  const right = readings.reduce((most, { to }) => Math.max(most, to), own.to);
  return {
    ...cut(own, width),
    readings: readings.map((reading) => cut(reading, width)),
    left: within(left, width),
    right: within(right, width),
  };
}

/** A bar as far as it is to be drawn. */
function cut({ form, x, openStart, openEnd, from, to }: Stretched, width: number): Stretched {
  return { form, x, openStart, openEnd, from: within(from, width), to: within(to, width) };
}

/** The nearest place on the canvas, or where bars are cut beside it. */
function within(at: number, width: number): number {
  return Math.min(width + BLEED, Math.max(-BLEED, at));
}

function stretched(range: UncertainRange, x: (time: number) => number): Stretched | null {
  const { start, end } = range;
  const openStart = start.start <= EARLIEST;
  const openEnd = end.end >= LATEST;
  if (openStart && openEnd && !core(range)) return null;
  const points = openStart || openEnd ? openPoints(range, x) : closedPoints(range, x);
  const form = formOf(range, points);
  const [from, to] = form === 'symbol' ? symbolExtent(points) : [points[0], points[3]];
  return { form, x: points, openStart, openEnd, from, to };
}

function formOf(range: UncertainRange, points: Bar['x']): Form {
  if (points[3] - points[0] < LEAST_BAR) return 'symbol';
  return core(range) ? 'bar' : 'band';
}

function symbolExtent(points: Bar['x']): [number, number] {
  const middle = (points[0] + points[3]) / 2;
  return [middle - SYMBOL_WIDTH / 2, middle + SYMBOL_WIDTH / 2];
}

/** The four points of a stretch with known bounds; a band's ends are soft within its bounds. */
function closedPoints(range: UncertainRange, x: (time: number) => number): Bar['x'] {
  const [first, last] = [x(range.start.start), x(range.end.end)];
  if (core(range)) return [first, x(range.start.end), x(range.end.start), last];
  const soft = Math.min(BAND_FADE, BAND_SHARE * (last - first));
  return [first, first + soft, last - soft, last];
}

/** An open end fades out over a fixed length: it has no place on the scale. */
function openPoints(range: UncertainRange, x: (time: number) => number): Bar['x'] {
  const { start, end } = range;
  const finite = (time: number, otherwise: number): number =>
    time > EARLIEST && time < LATEST ? x(time) : otherwise;
  const from = finite(start.end, finite(start.start, finite(end.start, x(0))));
  const to = finite(end.start, finite(end.end, from));
  const [coreStart, coreEnd] = core(range)
    ? [from, to]
    : [finite(start.start, to), finite(end.end, from)];
  const first = start.start <= EARLIEST ? coreStart - OPEN_FADE : finite(start.start, coreStart);
  const last = end.end >= LATEST ? coreEnd + OPEN_FADE : finite(end.end, coreEnd);
  return [first, Math.min(coreStart, coreEnd), Math.max(coreStart, coreEnd), last];
}
