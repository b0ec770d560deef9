import type { SourceDocument } from '../document/source-document.ts';
import { exactly } from '../document/time-range.ts';
import { dayName, whenInWords } from '../layout/date-words.ts';
import type { Findings, Timeline } from '../extract.ts';
import { mostSalient } from '../merge/salience.ts';
import { isAdded } from '../review/added-event.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What to call a timeline: its most salient event, of those that were found. */
export function titleOf({ events }: Pick<Timeline<Findings>, 'events'>): string {
  return mostSalient(events.filter((event) => !isAdded(event)))?.title ?? 'Timeline';
}

/** "14 dated events and 2 undated from 3 articles." */
export function sizeInWords({ events, extractions }: Timeline<Findings>): string {
  const dated = events.filter((event) => event.when).length;
  const undated = events.length - dated;
  const sources = count(extractions.length, 'article');
  return `${count(dated, 'dated event')} and ${String(undated)} undated from ${sources}.`;
}

/** "1 event", "2 events" */
export function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** The day on which a document was written, as it was told at its place; null where nobody says it. */
export function writtenOn({ created }: SourceDocument): string | null {
  if (!created) return null;
  const { when, offset } = created;
  if (when.end - when.start > DAY) return whenInWords({ range: exactly(when.start, when.end) });
  return dayName(when.start + offset * MINUTE);
}

/** The text with each run of white space as one space. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
