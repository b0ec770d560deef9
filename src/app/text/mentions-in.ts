import { onceFor } from '../../base/once-for.ts';
import type { EventMention } from '../../events/event-mention.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';

/** A mention of an event. */
export interface ToldEvent {
  readonly event: TimelineEvent;
  readonly mention: EventMention;
}

/** What events tell in each document, by its id. A list is looked through once. */
export const mentionsByDocument = onceFor((events: readonly TimelineEvent[]) => {
  const told = new Map<string, ToldEvent[]>();
  for (const event of events) {
    for (const mention of event.mentions) {
      const here = told.get(mention.document);
      if (here) here.push({ event, mention });
      else told.set(mention.document, [{ event, mention }]);
    }
  }
  return told;
});

/** What `events` tell in a document (by id), in their order. */
export function mentionsIn(
  document: string,
  events: readonly TimelineEvent[],
): readonly ToldEvent[] {
  return mentionsByDocument(events).get(document) ?? [];
}
