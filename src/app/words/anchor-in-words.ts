import type { TimeAnchor } from '../../document/time-anchor.ts';
import { exactly } from '../../document/time-range.ts';
import { clockName, fullDayName, whenInWords } from '../../layout/date-words.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** When a document was written, told as at its place: "Friday 15 August 2025, 10:29 (UTC−4)". */
export function anchorInWords({ when, offset }: TimeAnchor): string {
  if (when.end - when.start >= DAY) return whenInWords({ range: exactly(when.start, when.end) });
  const local = when.start + offset * MINUTE;
  return `${fullDayName(local)}, ${clockName(local)} (${offsetInWords(offset)})`;
}

/** Minutes east of UTC as "UTC", "UTC+5:30", "UTC−4". */
export function offsetInWords(offset: number): string {
  if (offset === 0) return 'UTC';
  const hours = Math.floor(Math.abs(offset) / 60);
  const minutes = Math.abs(offset) % 60;
  const clock = minutes ? `${String(hours)}:${String(minutes).padStart(2, '0')}` : String(hours);
  return `UTC${offset < 0 ? '−' : '+'}${clock}`;
}
