import type { EventMention } from '../events/event-mention.ts';
import type { EventKind } from '../events/kinds.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** How much a kind matters by itself, 0 to 1: things done before things said. */
const WEIGHTS: Partial<Record<EventKind, number>> = {
  statement: 0.35,
  travel: 0.45,
  event: 0.5,
  commemoration: 0.5,
};

/**
 * How much an event matters, 0 to 1: how often and in how many articles it is told, how early in them, its kind, and
 * whether it has a date.
 */
export function salienceOf(
  mentions: readonly EventMention[],
  kind: EventKind,
  isDated: boolean,
): number {
  const documents = new Set(mentions.map((mention) => mention.document)).size;
  const earliest = mentions.reduce(
    (least, { reference }) => Math.min(least, reference.sentence),
    Infinity,
  );
  const told = 1 - 1 / (1 + mentions.length / 2);
  const spread = 1 - 1 / documents;
  const early = 1 / (1 + earliest / 6);
  const score =
    0.3 * told + 0.25 * spread + 0.15 * early + 0.2 * (WEIGHTS[kind] ?? 0.8) + (isDated ? 0.1 : 0);
  return Math.round(score * 1000) / 1000;
}

/** The event that matters most: what a story is called after. Null where there is none. */
export function mostSalient(events: readonly TimelineEvent[]): TimelineEvent | null {
  return events.reduce<TimelineEvent | null>(
    (best, event) => (best === null || event.salience > best.salience ? event : best),
    null,
  );
}
