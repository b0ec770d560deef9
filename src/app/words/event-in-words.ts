import { inFigures } from '../../base/in-figures.ts';
import type { SourceDocument } from '../../document/source-document.ts';
import { whenInWords } from '../../layout/date-words.ts';
import { orderInWords } from '../../layout/event-words.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';

/** The date of `event` in words, else what is known of its order ("before the summit"), else "no date told". */
export function placeInTime(
  event: TimelineEvent,
  others: ReadonlyMap<string, TimelineEvent>,
): string {
  return event.when ? whenInWords(event.when) : orderInWords(event, others) || 'no date told';
}

/** "1 article", "2 articles", "no articles" */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count === 0 ? 'no' : inFigures(count)} ${count === 1 ? one : many}`;
}

/** What to call a document: its title, else its name. */
export function nameOf({ title, name }: SourceDocument): string {
  return title?.value ?? name;
}
