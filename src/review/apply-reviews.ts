import { mentionId } from '../merge/apart.ts';
import { byTime } from '../merge/by-time.ts';
import type { TimelineEvent } from '../merge/timeline-event.ts';
import { combined } from './review.ts';
import type { Review, Said } from './review.ts';

/** The events of a timeline as their reader wants them, and those that they rejected. */
export interface ReviewedEvents {
  /** By time, undated ones last. */
  readonly events: readonly TimelineEvent[];
  readonly rejected: readonly TimelineEvent[];
}

/**
 * Lays what a reader says over the events that were found; where they say nothing, gives the same list again. Reviews of
 * mentions that no event has (of an article that is gone) wait without effect.
 */
export function applyReviews(
  events: readonly TimelineEvent[],
  reviews: readonly Review[],
): ReviewedEvents {
  if (reviews.length === 0) return { events, rejected: [] };
  const find = finderOf(reviews);
  const all = events.map((event) => {
    const found = find(event);
    return found.length > 0 ? withReview(event, combined(found)) : event;
  });
  const rejected = all.filter(isRejected);
  const isGone = new Set(rejected.map(({ id }) => id));
  const kept = all.filter((event) => !isRejected(event));
  return { events: kept.map((event) => withoutOrder(event, isGone)).sort(byTime), rejected };
}

function isRejected({ review }: TimelineEvent): boolean {
  return review?.verdict === 'rejected';
}

/** Finds the reviews of an event, in the order in which they were given. */
function finderOf(reviews: readonly Review[]): (event: TimelineEvent) => Review[] {
  const isMeant = new Set(reviews.map(({ mention }) => mention));
  return ({ mentions }) => {
    const ids = new Set(mentions.map(mentionId).filter((id) => isMeant.has(id)));
    return ids.size > 0 ? reviews.filter(({ mention }) => ids.has(mention)) : [];
  };
}

/** Starred events are shown before all others. */
function withReview(event: TimelineEvent, said: Said): TimelineEvent {
  const { verdict, starred, tags, comment, title, date } = said;
  const isRenamed = title !== null && title !== event.title;
  return {
    ...event,
    ...(isRenamed && { title }),
    ...(date && {
      when: { edtf: date.edtf, granularity: date.granularity, range: date.range, mentions: [] },
      disputed: [],
      order: null,
    }),
    ...(starred && { salience: 1 }),
    review: {
      verdict,
      starred,
      tags,
      comment,
      found: {
        ...(isRenamed && { title: event.title }),
        ...(date && { when: event.when, disputed: event.disputed }),
      },
      dateWords: date?.words ?? null,
    },
  };
}

/** An event that is known to be before or after one that is gone is known to be so no more. */
function withoutOrder(event: TimelineEvent, isGone: ReadonlySet<string>): TimelineEvent {
  return event.order && isGone.has(event.order.event) ? { ...event, order: null } : event;
}
