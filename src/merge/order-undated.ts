import { outer } from '../document/time-range.ts';
import { familyOf } from './families.ts';
import type { Order, TimelineEvent } from './timeline-event.ts';

/**
 * Says of events without a date what the articles let one say: what has happened lies before what the same article tells
 * as planned, and "a second meeting" lies after the one it follows. Takes events by time and gives them back so.
 */
export function orderUndated(events: readonly TimelineEvent[]): TimelineEvent[] {
  const firstPlanned = new Map<string, TimelineEvent>();
  const dated = events.filter((event) => event.when !== null);
  for (const event of dated) {
    if (event.status !== 'planned') continue;
    for (const mention of event.mentions) {
      if (!firstPlanned.has(mention.document)) firstPlanned.set(mention.document, event);
    }
  }
  return events.map((event) =>
    event.when === null ? { ...event, order: orderOf(event, dated, firstPlanned) } : event,
  );
}

function orderOf(
  event: TimelineEvent,
  dated: readonly TimelineEvent[],
  firstPlanned: ReadonlyMap<string, TimelineEvent>,
): Order | null {
  if (event.status === 'happened') {
    const bounds = event.mentions.flatMap((mention) => firstPlanned.get(mention.document) ?? []);
    const first = bounds.sort((a, b) => startOf(a) - startOf(b))[0];
    return first ? { relation: 'before', event: first.id } : null;
  }
  if (!event.mentions.some((mention) => mention.reference.other !== null)) return null;
  const documents = new Set(event.mentions.map((mention) => mention.document));
  const followed = dated.findLast(
    (one) =>
      familyOf(one.kind) === familyOf(event.kind) &&
      one.mentions.some((mention) => documents.has(mention.document)) &&
      sharesSomebody(one, event),
  );
  return followed ? { relation: 'after', event: followed.id } : null;
}

const startOf = (event: TimelineEvent) => (event.when ? outer(event.when.range).start : 0);
const sharesSomebody = (a: TimelineEvent, b: TimelineEvent) =>
  b.participants.length === 0 || b.participants.some((name) => a.participants.includes(name));
