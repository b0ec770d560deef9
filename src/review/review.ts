import type { Dating } from '../events/event-mention.ts';
import type { Reviewed } from '../merge/timeline-event.ts';

/** A date as a reader says it. */
export interface TypedDate extends Dating {
  readonly words: string;
}

/** What a reader says of an event. Said of a mention, so that it outlives another run over the same text. */
export interface Review extends Omit<Reviewed, 'found' | 'dateWords'> {
  /** The mention (`mentionId`) by which the event is known, whatever else comes to tell it. */
  readonly mention: string;
  /** Null for the title that was found. */
  readonly title: string | null;
  /** Null for the date that was found. */
  readonly date: TypedDate | null;
}

/** What a reader may say of an event. */
export type Said = Omit<Review, 'mention'>;

/** Of an event nothing was said. */
export const UNSAID: Said = {
  verdict: null,
  starred: false,
  tags: [],
  comment: '',
  title: null,
  date: null,
};

/**
 * What is said of one event by several reviews, as when events were reviewed that were taken for one later: of what can
 * be only one thing the last counts that says any.
 */
export function combined(reviews: readonly Review[]): Said {
  return {
    verdict: lastOf(reviews, ({ verdict }) => verdict),
    starred: reviews.some(({ starred }) => starred),
    tags: [...new Set(reviews.flatMap(({ tags }) => tags))],
    comment: [...new Set(reviews.map(({ comment }) => comment).filter(Boolean))].join('\n'),
    title: lastOf(reviews, ({ title }) => title),
    date: lastOf(reviews, ({ date }) => date),
  };
}

/** Whether anything is said at all. */
export function saysAnything({ verdict, starred, tags, comment, title, date }: Said): boolean {
  return (
    starred ||
    tags.length > 0 ||
    comment !== '' ||
    [verdict, title, date].some((one) => one !== null)
  );
}

function lastOf<T>(reviews: readonly Review[], pick: (review: Review) => T | null): T | null {
  return reviews.reduce<T | null>((last, review) => pick(review) ?? last, null);
}
