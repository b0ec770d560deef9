import type { ReviewedEvents } from '../../review/apply-reviews.ts';
import type { PageTimeline } from '../../worker/protocol.ts';
import type { Decided } from './decided-story.ts';

/** The events that were found as their reader wants them; what lays that over them is loaded where it is needed. */
export async function eventsAsDecided(
  { events }: PageTimeline,
  decided: Decided,
): Promise<ReviewedEvents> {
  if (decided.reviews.length + decided.added.length === 0) return { events, rejected: [] };
  const { layOver } = await import('../../review/lay-over.ts');
  const documents = decided.articles.map(({ read }) => read);
  return layOver(events, documents, decided);
}
