import type { Coverage } from '../text/coverage.ts';
import { counted } from './event-in-words.ts';

/** What was found in an article: "42 sentences: 12 with event and date, 20 with an event, 3 with a date, 7 with neither". */
export function coverageInWords({
  sentences,
  both,
  eventOnly,
  dateOnly,
  neither,
}: Coverage): string {
  const parts: readonly (readonly [number, string])[] = [
    [both, 'with event and date'],
    [eventOnly, 'with an event'],
    [dateOnly, 'with a date'],
    [neither, 'with neither'],
  ];
  const told = parts.filter(([count]) => count > 0);
  const words = told.map(([count, what]) => `${String(count)} ${what}`).join(', ');
  return [counted(sentences, 'sentence'), words].filter(Boolean).join(': ');
}
