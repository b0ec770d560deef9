import type { Span } from '../../document/span.ts';
import type { EventMention, Occurrence } from '../../events/event-mention.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';
import { toldInWords } from '../words/told-in-words.ts';
import { mentionsIn } from './mentions-in.ts';
import type { Marking } from './segments.ts';

/** Everything that `events` mark in the text of the document with the id `document`. */
export function markingsOf(document: string, events: readonly TimelineEvent[]): Marking[] {
  return mentionsIn(document, events)
    .toSorted((a, b) => toDate(a.mention) - toDate(b.mention))
    .flatMap(({ mention, event }) => markingsOfMention(mention, event.id));
}

/** Marks date words that belong to no event. */
export function looseMarkings(dates: readonly Span[]): Marking[] {
  return dates.map((span) => ({ span, strength: 'loose date', event: null }));
}

/** Marks what is told and stands in no event. */
export function toldMarkings(told: readonly Occurrence[]): Marking[] {
  return told.map((one) => ({
    span: one.trigger,
    strength: 'told only',
    event: null,
    readAs: toldInWords(one),
  }));
}

/** How far the trigger stands from its date words: where events share these, the nearest comes first. */
function toDate({ trigger, time }: EventMention): number {
  if (!time) return Number.MAX_SAFE_INTEGER;
  return Math.max(0, time.span.from - trigger.to, trigger.from - time.span.to);
}

function markingsOfMention(mention: EventMention, event: string): Marking[] {
  const marks: Marking[] = [
    { span: mention.span, strength: 'passage', event },
    { span: mention.trigger, strength: 'trigger', event },
  ];
  if (mention.time) marks.push({ span: mention.time.span, strength: 'date', event });
  return marks;
}
