import { outer } from '../document/time-range.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** The order of events in time, undated ones last in the order in which they are told. */
export function byTime(a: TimelineEvent, b: TimelineEvent): number {
  if (!a.when || !b.when)
    return Number(a.when === null) - Number(b.when === null) || byFirstMention(a, b);
  const [x, y] = [outer(a.when.range), outer(b.when.range)];
  return x.start - y.start || x.end - y.end || compareText(a.id, b.id);
}

function byFirstMention(a: TimelineEvent, b: TimelineEvent): number {
  const [x, y] = [a.mentions[0], b.mentions[0]];
  return (
    compareText(x?.document ?? '', y?.document ?? '') ||
    (x?.trigger.from ?? 0) - (y?.trigger.from ?? 0)
  );
}

/** The order of two texts by their UTF-16 units, the same everywhere. */
export const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
