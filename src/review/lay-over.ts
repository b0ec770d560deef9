import type { SourceDocument } from '../document/source-document.ts';
import { byTime } from '../merge/by-time.ts';
import type { TimelineEvent } from '../merge/timeline-event.ts';
import { toAddedEvent } from './added-event.ts';
import type { AddedEvent } from './added-event.ts';
import { applyReviews } from './apply-reviews.ts';
import type { ReviewedEvents } from './apply-reviews.ts';
import type { Review } from './review.ts';

/** What a reader decided of the events of a timeline. */
export interface EventDecisions {
  readonly reviews: readonly Review[];
  readonly added: readonly AddedEvent[];
}

/**
 * The events that were found with what their reader decided laid over them: those they added, of texts that are there,
 * and what they said of all. The same list again where they decided nothing.
 */
export function layOver(
  found: readonly TimelineEvent[],
  documents: readonly Pick<SourceDocument, 'id' | 'text'>[],
  { reviews, added }: EventDecisions,
): ReviewedEvents {
  const lengths = new Map(documents.map(({ id, text }) => [id, text.length]));
  const isThere = ({ document, span }: AddedEvent): boolean =>
    span.to <= (lengths.get(document) ?? 0);
  const own = added.filter(isThere).map(toAddedEvent);
  const events = own.length > 0 ? [...found, ...own].sort(byTime) : found;
  return applyReviews(events, reviews);
}
