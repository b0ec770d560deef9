import type { Occurrence } from '../../events/event-mention.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';
import { mentionsIn } from './mentions-in.ts';

/** What is told of in a document (by id) and stands in no event of the timeline, in the order of the text. */
export function toldOnly(
  document: string,
  occurrences: readonly Occurrence[],
  events: readonly TimelineEvent[],
): Occurrence[] {
  const shown = new Set(mentionsIn(document, events).map(({ mention }) => mention.trigger.from));
  return occurrences
    .filter(({ trigger }) => !shown.has(trigger.from))
    .toSorted((a, b) => a.trigger.from - b.trigger.from);
}
