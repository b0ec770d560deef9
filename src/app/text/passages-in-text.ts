import type { Span } from '../../document/span.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';
import { mentionsIn } from './mentions-in.ts';

/** A marked passage of an article: of which event, and the word that tells it; the whole of it where no word does. */
export interface MarkedPassage {
  /** `TimelineEvent.id`. */
  readonly event: string;
  readonly span: Span;
  readonly trigger: Span;
}

/** The passages that `events` mark in a document (by id), by the place of their triggers; an event once in each. */
export function passagesIn(document: string, events: readonly TimelineEvent[]): MarkedPassage[] {
  const passages = mentionsIn(document, events).map(({ event, mention }) => ({
    event: event.id,
    span: mention.span,
    trigger: mention.trigger.from < mention.trigger.to ? mention.trigger : mention.span,
  }));
  const ordered = passages.toSorted((a, b) => a.trigger.from - b.trigger.from);
  const known = new Set<string>();
  return ordered.filter(({ event, span }) => {
    const key = `${String(span.from)} ${event}`;
    return !known.has(key) && known.add(key);
  });
}
