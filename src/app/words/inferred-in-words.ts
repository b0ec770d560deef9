import { EARLIEST, LATEST, somewhereIn } from '../../document/time-range.ts';
import { daysName, whenInWords } from '../../layout/date-words.ts';
import type { InferredCreation } from '../../merge/infer-created.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';
import { placeInTime } from './event-in-words.ts';

/** When an article without a date must have been written, and by which events one sees that. */
export interface InferredWords {
  /** "14–15 August 2025", "after 13 August 2025" */
  readonly when: string;
  /** Whole sentences. */
  readonly reasons: readonly string[];
}

/** An inferred creation time in words, as a range, with a reason for each end that is known. */
export function inferredInWords(
  { when, after, before }: InferredCreation,
  events: ReadonlyMap<string, TimelineEvent>,
): InferredWords {
  const isOpen = when.start <= EARLIEST || when.end >= LATEST;
  return {
    when: isOpen ? whenInWords({ range: somewhereIn(when.start, when.end) }) : daysName(when),
    reasons: [
      ...reason(after, 'has happened', events),
      ...reason(before, 'is still to come', events),
    ],
  };
}

function reason(
  id: string | null,
  what: string,
  events: ReadonlyMap<string, TimelineEvent>,
): string[] {
  const event = id === null ? undefined : events.get(id);
  return event ? [`It tells that “${event.title}” ${what} (${placeInTime(event, events)}).`] : [];
}
