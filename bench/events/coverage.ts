import type { Extraction } from '../../src/extract.ts';

/** How many sentences tell what. */
export interface Coverage {
  readonly both: number;
  readonly event: number;
  readonly date: number;
  readonly neither: number;
}

/** Counts the sentences of articles by whether they tell an event, and whether they hold a date. */
export function coverageOf(extractions: readonly Extraction[]): Coverage {
  const counts = { both: 0, event: 0, date: 0, neither: 0 };
  for (const { sentences, times, occurrences } of extractions) {
    const dates = times.flatMap(({ span, range }) => (range === null ? [] : [span.from]));
    const events = occurrences.map(({ trigger }) => trigger.from);
    for (const { from, to } of sentences) {
      const holds = (offsets: readonly number[]) => offsets.some((at) => from <= at && at < to);
      const hasDate = holds(dates);
      if (holds(events)) counts[hasDate ? 'both' : 'event'] += 1;
      else counts[hasDate ? 'date' : 'neither'] += 1;
    }
  }
  return counts;
}
