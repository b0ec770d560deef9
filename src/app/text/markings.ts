import type { EventMention } from '../../events/event-mention.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';
import type { Marking } from './segments.ts';

/** Everything that `events` mark in the text of the document with the id `document`. */
export function markingsOf(document: string, events: readonly TimelineEvent[]): Marking[] {
  return events.flatMap((event) =>
    event.mentions
      .filter((mention) => mention.document === document)
      .flatMap((mention) => markingsOfMention(mention, event.id)),
  );
}

function markingsOfMention(mention: EventMention, event: string): Marking[] {
  const marks: Marking[] = [
    { span: mention.span, strength: 'passage', event },
    { span: mention.trigger, strength: 'trigger', event },
  ];
  if (mention.time) marks.push({ span: mention.time.span, strength: 'date', event });
  return marks;
}
