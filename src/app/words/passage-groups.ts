import type { EventMention } from '../../events/event-mention.ts';
import { whenInWords } from '../../layout/date-words.ts';
import { sourceCount } from '../../layout/event-words.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';

/** Passages that give an event the same date, in words; those that give none of the dates in dispute under "". */
export interface PassageGroup {
  readonly date: string;
  readonly mentions: readonly EventMention[];
}

/** The passages of `event`: by the date that they give where these dispute each other, else all in one group. */
export function passageGroups({ when, disputed, mentions }: TimelineEvent): PassageGroup[] {
  if (!when || disputed.length === 0) return [{ date: '', mentions }];
  const readings = [when, ...disputed];
  const giving = new Set(readings.flatMap((reading) => reading.mentions));
  const others = mentions.filter((_, index) => !giving.has(index));
  return [
    ...readings.map((reading) => ({
      date: whenInWords(reading),
      mentions: reading.mentions.flatMap((index) => mentions[index] ?? []),
    })),
    ...(others.length > 0 ? [{ date: '', mentions: others }] : []),
  ];
}

/** How many sources tell the date of an event that several tell: "2 of 3 sources give this date."; else "". */
export function corroboration(event: TimelineEvent): string {
  const { when, mentions } = event;
  const all = sourceCount(event);
  if (!when || all < 2) return '';
  const giving = new Set(when.mentions.map((index) => mentions[index]?.document)).size;
  if (giving === all) return `${all === 2 ? 'Both' : `All ${String(all)}`} sources give this date.`;
  return `${String(giving)} of ${String(all)} sources ${giving === 1 ? 'gives' : 'give'} this date.`;
}

/** The dates that dispute that of an event: "Disputed: also Tuesday 12 March 2024."; else "". */
export function disputeInWords({ disputed }: TimelineEvent): string {
  const dates = disputed.map(whenInWords);
  return dates.length > 0 ? `Disputed: also ${dates.join('; ')}.` : '';
}
