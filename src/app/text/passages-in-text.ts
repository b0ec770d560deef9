import type { Span } from '../../document/span.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';

/** A marked passage of an article: of which event, and the word that tells it. */
export interface MarkedPassage {
  /** `TimelineEvent.id`. */
  readonly event: string;
  readonly span: Span;
  readonly trigger: Span;
}

/** The passages that `events` mark in a document (by id), by the place of their triggers; an event once in each. */
export function passagesIn(document: string, events: readonly TimelineEvent[]): MarkedPassage[] {
  const passages = events.flatMap(({ id, mentions }) =>
    mentions
      .filter((mention) => mention.document === document)
      .map(({ span, trigger }) => ({ event: id, span, trigger })),
  );
  const ordered = passages.toSorted((a, b) => a.trigger.from - b.trigger.from);
  const known = new Set<string>();
  return ordered.filter(({ event, span }) => {
    const key = `${String(span.from)} ${event}`;
    return !known.has(key) && known.add(key);
  });
}
