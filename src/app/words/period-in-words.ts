import { EARLIEST, exactly, LATEST } from '../../document/time-range.ts';
import type { TimeRange } from '../../document/time-range.ts';
import { whenInWords } from '../../layout/date-words.ts';

/** A stretch of time as it was understood: "1 June 2014 to 31 August 2014", "since 1 August 2025", "2014". */
export function periodInWords({ start, end }: TimeRange): string {
  return start <= EARLIEST && end >= LATEST
    ? 'at any time'
    : whenInWords({ range: exactly(start, end) });
}
