import type { InferredCreation } from '../../merge/infer-created.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';
import { placeInTime } from './event-in-words.ts';

/** Between which events an article without a date must have been written: "after “The vote” (3 May 2024) and before …". */
export function inferredInWords(
  { after, before }: InferredCreation,
  events: ReadonlyMap<string, TimelineEvent>,
): string {
  const side = (word: string, id: string | null) => {
    const event = id === null ? undefined : events.get(id);
    return event ? [`${word} “${event.title}” (${placeInTime(event, events)})`] : [];
  };
  return [...side('after', after), ...side('before', before)].join(' and ');
}
