import { LATEST, somewhereIn } from '../document/time-range.ts';
import type { TimeRange, UncertainRange } from '../document/time-range.ts';
import type { Findings, Timeline } from '../extract.ts';
import type { TimelineEvent, When } from '../merge/timeline-event.ts';
import type { Documents } from './event-words.ts';
import { extentOf, timeScale, type TimeScale } from './time-scale.ts';
import { rangeToShow } from './vague-wording.ts';

/**
 * An event with a place on the axis: its own date, or the time after the event that it is to follow; and the stretch
 * of time within the known bounds of that and of the other dates that its sources give.
 */
export interface DatedEvent extends TimelineEvent {
  readonly range: UncertainRange;
  readonly extent: TimeRange;
}

/** A timeline made ready to be laid out again and again. Made once for a timeline. */
export interface TimelineIndex {
  readonly timeline: Timeline<Findings>;
  readonly documents: Documents;
  readonly byId: ReadonlyMap<string, TimelineEvent>;
  /** Events that have a place on the axis, the most salient first; equals by time, then by id. */
  readonly dated: readonly DatedEvent[];
  /** The others, of whose time nothing or only an order is known, in their given order. */
  readonly undated: readonly TimelineEvent[];
}

/** The event as a dated one; null where nothing is known of its time. */
function dated(event: TimelineEvent, byId: ReadonlyMap<string, TimelineEvent>): DatedEvent | null {
  const range = rangeToShow(event) ?? timeToCome(event, byId);
  const extent = range && extentWith(range, event.disputed);
  return range && extent ? { ...event, range, extent } : null;
}

/** The time after the event that a planned or possible one is to follow; null for all others. */
function timeToCome(
  { status, order }: TimelineEvent,
  byId: ReadonlyMap<string, TimelineEvent>,
): UncertainRange | null {
  if (order?.relation !== 'after' || !(status === 'planned' || status === 'possible')) return null;
  const end = byId.get(order.event)?.when?.range.end.end;
  return end === undefined || end >= LATEST ? null : somewhereIn(end, LATEST);
}

function bySalience(a: DatedEvent, b: DatedEvent): number {
  return b.salience - a.salience || a.extent.start - b.extent.start || (a.id < b.id ? -1 : 1);
}

/** Prepares a timeline for layout; or a part of it, whose events keep knowing the others by their id. */
export function indexTimeline(
  timeline: Timeline<Findings>,
  events: readonly TimelineEvent[] = timeline.events,
): TimelineIndex {
  const byId = new Map(timeline.events.map((event) => [event.id, event]));
  const onAxis = events.flatMap((event) => dated(event, byId) ?? []).sort(bySalience);
  const ids = new Set(onAxis.map((event) => event.id));
  return {
    timeline,
    documents: new Map(timeline.extractions.map(({ document }) => [document.id, document])),
    byId,
    dated: onAxis,
    undated: events.filter((event) => !ids.has(event.id)),
  };
}

/** The scale on which all events of a timeline are seen in `width` px. */
export function scaleOf(index: TimelineIndex, width: number): TimeScale {
  return timeScale(
    index.dated.flatMap(({ range, disputed }) => [range, ...disputed.map((one) => one.range)]),
    width,
  );
}

/** The stretch within the known bounds of a range and of the other readings of it; null where it has none itself. */
function extentWith(range: UncertainRange, readings: readonly When[]): TimeRange | null {
  const own = extentOf(range);
  if (!own || readings.length === 0) return own;
  const all = [own, ...readings.flatMap((reading) => extentOf(reading.range) ?? [])];
  return {
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
  };
}
