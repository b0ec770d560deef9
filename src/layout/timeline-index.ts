import type { TimeRange } from '../document/time-range.ts';
import type { Timeline } from '../extract.ts';
import type { TimelineEvent, When } from '../merge/timeline-event.ts';
import type { Documents } from './event-words.ts';
import { extentOf, timeScale, type TimeScale } from './time-scale.ts';

/** An event with a place on the axis, and the stretch of time within its known bounds. */
export interface DatedEvent extends TimelineEvent {
  readonly when: When;
  readonly extent: TimeRange;
}

/** A timeline made ready to be laid out again and again. Made once for a timeline. */
export interface TimelineIndex {
  readonly timeline: Timeline;
  readonly documents: Documents;
  readonly byId: ReadonlyMap<string, TimelineEvent>;
  /** Events that have a place on the axis, the most salient first; equals by time, then by id. */
  readonly dated: readonly DatedEvent[];
  /** Events without a date, and those of whose time nothing is known, in their given order. */
  readonly undated: readonly TimelineEvent[];
}

/** The event as a dated one; null where nothing is known of its time. */
function dated(event: TimelineEvent): DatedEvent | null {
  const { when } = event;
  const extent = when && extentOf(when.range);
  return when && extent ? { ...event, when, extent } : null;
}

function bySalience(a: DatedEvent, b: DatedEvent): number {
  return b.salience - a.salience || a.extent.start - b.extent.start || (a.id < b.id ? -1 : 1);
}

/** Prepares a timeline for layout. */
export function indexTimeline(timeline: Timeline): TimelineIndex {
  const onAxis = timeline.events.flatMap((event) => dated(event) ?? []).sort(bySalience);
  const ids = new Set(onAxis.map((event) => event.id));
  return {
    timeline,
    documents: new Map(timeline.extractions.map(({ document }) => [document.id, document])),
    byId: new Map(timeline.events.map((event) => [event.id, event])),
    dated: onAxis,
    undated: timeline.events.filter((event) => !ids.has(event.id)),
  };
}

/** The scale on which all events of a timeline are seen in `width` px. */
export function scaleOf(index: TimelineIndex, width: number): TimeScale {
  return timeScale(
    index.dated.map((event) => event.when.range),
    width,
  );
}
