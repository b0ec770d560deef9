import type { TimeAnchor } from '../../document/time-anchor.ts';
import { dayName } from '../../layout/date-words.ts';
import type { PeriodReading } from '../../time/typed-period.ts';
import { periodInWords } from './period-in-words.ts';

const EXAMPLES = '“2014”, “summer 2014”, “since August” or “12 to 18 August 2025”';

/** What words were understood as. */
type Understood = Extract<PeriodReading, { kind: 'period' }>;

/**
 * How typed words were understood as a stretch of time, or what can be typed instead. `newest`: what they are counted
 * from; `name` says what they mean: all of the time that is meant, unless told.
 */
export function readingInWords(
  typed: string,
  reading: PeriodReading,
  newest: TimeAnchor | null,
  name = ({ range }: Understood): string => periodInWords(range),
): string {
  if (reading.kind === 'unread')
    return `“${typed}” is not understood as a time. Write for example ${EXAMPLES}.`;
  if (reading.kind === 'uncounted')
    return `“${typed}” has no day to be counted from: no article here has a date. Write the year too.`;
  const period = name(reading);
  return reading.counted && newest
    ? `${period}, counted from the newest article, ${dayOf(newest)}`
    : period;
}

/** The civil day on which something was written. */
function dayOf({ when, offset }: TimeAnchor): string {
  return dayName(when.start + offset * 60_000);
}
