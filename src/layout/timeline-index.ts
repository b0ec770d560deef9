import type { Timeline } from '../extract.ts';
import type { TimelineEvent } from '../merge/timeline-event.ts';
import type { Documents } from './event-words.ts';
import { extentOf, timeScale, type TimeScale } from './time-scale.ts';

/** A dated event. */
export type DatedEvent = TimelineEvent & { readonly when: NonNullable<TimelineEvent['when']> };

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

function isDated(event: TimelineEvent): event is DatedEvent {
  return event.when !== null && extentOf(event.when.range) !== null;
}

function firstMoment(event: DatedEvent): number {
  return extentOf(event.when.range)!.start;
}

/** Prepares a timeline for layout. */
export function indexTimeline(timeline: Timeline): TimelineIndex {
  const dated = timeline.events
    .filter(isDated)
    .map((event) => ({ event, start: firstMoment(event) }))
    .sort(
      (a, b) =>
        b.event.salience - a.event.salience ||
        a.start - b.start ||
        (a.event.id < b.event.id ? -1 : 1),
    );
  return {
    timeline,
    documents: new Map(timeline.extractions.map(({ document }) => [document.id, document])),
    byId: new Map(timeline.events.map((event) => [event.id, event])),
    dated: dated.map(({ event }) => event),
    undated: timeline.events.filter((event) => !isDated(event)),
  };
}

/** The scale on which all events of a timeline are seen in `width` px. */
export function scaleOf(index: TimelineIndex, width: number): TimeScale {
  return timeScale(
    index.dated.map((event) => event.when.range),
    width,
  );
}
