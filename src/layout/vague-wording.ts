import { exactly, outer, somewhereIn, type UncertainRange } from '../document/time-range.ts';
import type { TimelineEvent } from '../merge/timeline-event.ts';
import type { TimexMod } from '../time/time-expression.ts';

/** "Early May", "the mid-2010s", "the end of 1990": where such a part begins and ends is anybody's guess. */
const PARTS: ReadonlySet<TimexMod | null> = new Set(['START', 'MID', 'END']);

/**
 * The time of an event as it is to be shown: what is told as the early, middle or late part of a slot is somewhere in
 * what that may mean, not surely all of it. Null for an undated event.
 */
export function rangeToShow({ when, mentions }: TimelineEvent): UncertainRange | null {
  if (!when) return null;
  const { start, end } = outer(when.range);
  const vague = when.mentions.some((index) => {
    const time = mentions[index]?.time;
    return time && PARTS.has(time.mod) && same(time.range, when.range);
  });
  return vague && same(when.range, exactly(start, end)) ? somewhereIn(start, end) : when.range;
}

function same(one: UncertainRange | null, other: UncertainRange): boolean {
  if (!one) return false;
  const points = ({ start, end }: UncertainRange) => [start.start, start.end, end.start, end.end];
  const others = points(other);
  return points(one).every((point, i) => point === others[i]);
}
