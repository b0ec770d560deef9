import type { TimelineEvent, Verdict } from '../../merge/timeline-event.ts';
import type { Decision } from './decided-story.ts';
import { accepting, rejecting, reviewing } from './reviewing.ts';

/** So long may be what a reader writes of an event, in characters. */
export const LONGEST_TAG = 40;
export const LONGEST_COMMENT = 2000;

const DONE: Readonly<Record<Exclude<Verdict, 'rejected'>, string>> = {
  confirmed: 'Confirmed',
  disputed: 'Disputed',
};

type Events = readonly TimelineEvent[];

/** Whether all of these events are starred; not of none. */
export function areStarred(events: Events): boolean {
  return events.length > 0 && events.every(({ review }) => review?.starred);
}

/** The verdict on all of these events; null where there is none, or more than one. */
export function verdictOn(events: Events): Verdict | null {
  const verdict = events[0]?.review?.verdict ?? null;
  return events.every(({ review }) => (review?.verdict ?? null) === verdict) ? verdict : null;
}

/** Stars events; where all of them are starred, takes that back. */
export function starring(events: Events, isSeen: boolean): Decision {
  const starred = !areStarred(events);
  return reviewing(events, starred ? 'Starred' : 'Took the star off', () => ({ starred }), isSeen);
}

/** Judges events; where all of them are judged so, takes that back. */
export function judging(events: Events, verdict: Verdict, isSeen: boolean): Decision {
  const isTaken = verdictOn(events) === verdict;
  if (verdict === 'rejected') return isTaken ? accepting(events) : rejecting(events);
  const done = isTaken ? 'Took back what was judged of' : DONE[verdict];
  return reviewing(events, done, () => ({ verdict: isTaken ? null : verdict }), isSeen);
}

/** Gives events a tag, as `toTag` makes it. */
export function tagging(events: Events, tag: string, isSeen: boolean): Decision {
  const saying = ({ tags }: { tags: readonly string[] }) => ({
    tags: [...tags.filter((one) => one !== tag), tag],
  });
  return reviewing(events, `Tagged “${tag}”:`, saying, isSeen);
}

/** Takes a tag from events. */
export function untagging(events: Events, tag: string): Decision {
  const done = `Took the tag “${tag}” from`;
  return reviewing(events, done, ({ tags }) => ({ tags: tags.filter((one) => one !== tag) }));
}

/** Comments on an event, without blanks at the ends; an empty comment takes back what was there. */
export function commenting(event: TimelineEvent, written: string): Decision {
  const comment = shortened(written, LONGEST_COMMENT);
  const done = comment === '' ? 'Took back the comment on' : 'Commented on';
  return reviewing([event], done, () => ({ comment }));
}

/** What was typed as a tag, on one line; empty where nothing was. */
export function toTag(typed: string): string {
  return shortened(typed.replace(/\s+/g, ' '), LONGEST_TAG);
}

/** The tags of events, each once, by their letters. */
export function tagsOf(events: Events): string[] {
  const tags = new Set(events.flatMap(({ review }) => review?.tags ?? []));
  return [...tags].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
}

/** The beginning of a text, without half a character at its end. */
function shortened(text: string, length: number): string {
  return text
    .trim()
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}
