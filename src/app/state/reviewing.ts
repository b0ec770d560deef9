import { mentionId } from '../../merge/apart.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';
import { addedId } from '../../review/added-event.ts';
import type { AddedEvent } from '../../review/added-event.ts';
import { combined, saysAnything, UNSAID } from '../../review/review.ts';
import type { Review, Said } from '../../review/review.ts';
import { counted } from '../words/event-in-words.ts';
import type { Decision } from './decided-story.ts';

/** What the reader changes in what they said of an event. */
export type Saying = (said: Said) => Partial<Said>;

/** Says something of events, in addition to what was said before. `done` is what was done, as in “Starred”. */
export function reviewing(
  events: readonly TimelineEvent[],
  done: string,
  saying: Saying,
  isSeen = true,
): Decision {
  const [first] = events;
  const what = events.length === 1 && first ? `“${first.title}”` : counted(events.length, 'event');
  return {
    message: `${done} ${what}.`,
    isSeen,
    change: ({ reviews }) => ({
      reviews: events.reduce((all, event) => withSaying(all, event, saying), reviews),
    }),
  };
}

/** Takes events off the timeline. */
export function rejecting(events: readonly TimelineEvent[]): Decision {
  return reviewing(events, 'Rejected', () => ({ verdict: 'rejected' }), false);
}

/** Puts rejected events back on the timeline. */
export function accepting(events: readonly TimelineEvent[]): Decision {
  return reviewing(events, 'Put back', () => ({ verdict: null }), false);
}

/** Adds an event that the reader found; one that they added before for the same passage gives way. */
export function adding(event: AddedEvent): Decision {
  const id = addedId(event);
  return {
    message: `Added “${event.title}”.`,
    change: ({ added }) => ({ added: [...added.filter((one) => addedId(one) !== id), event] }),
  };
}

/** What a reader says of an event, as one review; nothing is left of what they take back. */
function withSaying(
  reviews: readonly Review[],
  { mentions }: TimelineEvent,
  saying: Saying,
): readonly Review[] {
  const ids = mentions.map(mentionId);
  const own = reviews.filter(({ mention }) => ids.includes(mention));
  const before = own.length > 0 ? combined(own) : UNSAID;
  const said = { ...before, ...saying(before) };
  const others = reviews.filter((review) => !own.includes(review));
  const mention = own[0]?.mention ?? ids[0];
  return mention === undefined || !saysAnything(said) ? others : [...others, { mention, ...said }];
}
