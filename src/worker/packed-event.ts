import type { EventMention } from '../events/event-mention.ts';
import type { TimelineEvent } from '../merge/timeline-event.ts';

/** A mention by the number of its document and its place among the mentions found there. */
export type MentionRef = readonly [document: number, at: number];

/** An event as it travels: its mentions are at the other end already. */
export interface PackedEvent extends Omit<TimelineEvent, 'mentions'> {
  readonly mentions: readonly MentionRef[];
}

/** The mentions that were found in a document, by its number. */
export type MentionsOf = ReadonlyMap<number, { readonly mentions: readonly EventMention[] }>;

/** The events with references for their mentions, all of which are among those that were found. */
export function packEvents(events: readonly TimelineEvent[], found: MentionsOf): PackedEvent[] {
  const refs = new Map<EventMention, MentionRef>();
  for (const [document, { mentions }] of found)
    for (const [at, mention] of mentions.entries()) refs.set(mention, [document, at]);
  return events.map((event) => ({
    ...event,
    mentions: event.mentions.flatMap((mention) => {
      const ref = refs.get(mention);
      return ref ? [ref] : [];
    }),
  }));
}

/** The event with its mentions. */
export function unpackEvent(packed: PackedEvent, found: MentionsOf): TimelineEvent {
  const mentions = packed.mentions.flatMap(
    ([document, at]) => found.get(document)?.mentions[at] ?? [],
  );
  return { ...packed, mentions };
}

/** Remembers which events were sent, so that each travels again only when it has changed. */
export class SentEvents {
  #sent: ReadonlyMap<string, string> = new Map();

  /** Those of `events` that were not sent last time as they are; from now on all of them were, and no others. */
  changed(events: readonly PackedEvent[]): PackedEvent[] {
    const before = this.#sent;
    const now = events.map((event) => [event.id, JSON.stringify(event)] as const);
    this.#sent = new Map(now);
    return events.filter((_, i) => before.get(now[i]![0]) !== now[i]![1]);
  }
}
