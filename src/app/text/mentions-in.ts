import { onceFor } from '../../base/once-for.ts';
import type { EventMention } from '../../events/event-mention.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';

/** A mention of an event. */
export interface ToldEvent {
  readonly event: TimelineEvent;
  readonly mention: EventMention;
}

const byDocument = onceFor((events: readonly TimelineEvent[]) => {
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

/** What `events` tell in a document (by id), in their order. The same list is looked through once for all documents. */
export function mentionsIn(
  document: string,
  events: readonly TimelineEvent[],
): readonly ToldEvent[] {
  return byDocument(events).get(document) ?? [];
}
