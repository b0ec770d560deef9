import { exactly } from '../../document/time-range.ts';
import type { TimeRange } from '../../document/time-range.ts';
import { clockName, dayName, daysName, whenInWords, yearName } from '../../layout/date-words.ts';
import type { Period } from '../picture/counting.ts';
import { counted } from './event-in-words.ts';

const DAY = 86_400_000;
/** In a stretch shorter than this, times of day are told. */
const SHORT = 3 * DAY;

/** A stretch of time that is seen, as precisely as its length asks for: "11–16 August 2025", "14 August 2025, 09:00 UTC". */
export function timeInWords({ start, end }: TimeRange): string {
  if (end - start >= SHORT) return daysName({ start, end });
  const sameDay = dayName(start) === dayName(end - 1);
  const last = sameDay ? clockName(end) : momentInWords(end, end - start);
  return `${dayName(start)}, ${clockName(start)}${sameDay ? '–' : ' – '}${last} UTC`;
}

/** A moment, with the time of day where `length` (ms) is short. */
export function momentInWords(moment: number, length: number): string {
  return length >= SHORT ? dayName(moment) : `${dayName(moment)}, ${clockName(moment)}`;
}

/** "August 2025: 9 events, 2 uncertain" */
export function periodInWords({ range, count, uncertain }: Period): string {
  const doubt = uncertain > 0 ? `, ${String(uncertain)} uncertain` : '';
  return `${slotInWords(range)}: ${counted(count, 'event')}${doubt}`;
}

function slotInWords({ start, end }: TimeRange): string {
  const [first, last] = [new Date(start), new Date(end - 1)];
  const isYears = [first, new Date(end)].every(
    (day) => day.getUTCMonth() === 0 && day.getUTCDate() === 1,
  );
  const [from, to] = [first, last].map((day) => yearName(day.getUTCFullYear()));
  return isYears && from !== to
    ? `${from ?? ''} to ${to ?? ''}`
    : whenInWords({ range: exactly(start, end) });
}
