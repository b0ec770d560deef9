import type { TimelineEvent } from '../merge/timeline-event.ts';

/** An event as it was found, before its reader said otherwise. */
export function asFound(event: TimelineEvent): TimelineEvent {
  return { ...event, ...event.review?.found };
}
