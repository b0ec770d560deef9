import type { TimeRange } from '../../document/time-range.ts';
import { extentOf } from '../../layout/time-scale.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';

/** The time that events take together, as far as it lies in `period`; null where that is none. */
export function extentWithin(
  events: readonly TimelineEvent[],
  period: TimeRange | null,
): TimeRange | null {
  let start = Infinity;
  let end = -Infinity;
  for (const { when } of events) {
    const extent = when && extentOf(when.range);
    if (!extent) continue;
    start = Math.min(start, extent.start);
    end = Math.max(end, extent.end);
  }
  if (period) {
    start = Math.max(start, period.start);
    end = Math.min(end, period.end);
  }
  return start < end ? { start, end } : null;
}
