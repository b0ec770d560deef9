import type { SourceDocument } from '../../document/source-document.ts';
import { KINDS } from '../../events/kinds.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';
import type { Status } from '../../events/event-mention.ts';
import { whenInWords as dateInWords } from '../../layout/date-words.ts';

const STATUS: Record<Status, string> = {
  happened: '',
  planned: 'planned',
  possible: 'possible',
  denied: 'denied',
};

/** "Summit, planned" */
export function kindInWords({ kind, status }: TimelineEvent): string {
  return [KINDS[kind].label, STATUS[status]].filter(Boolean).join(', ');
}

/** The date of `event` in words, or what is known of its order: "before Trump–Putin summit". */
export function whenInWords(event: TimelineEvent, events: readonly TimelineEvent[]): string {
  if (event.when) return dateInWords(event.when);
  const other = event.order && events.find(({ id }) => id === event.order?.event);
  return event.order && other ? `${event.order.relation} “${other.title}”` : 'no date told';
}

/** "1 article", "2 articles", "no articles" */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count === 0 ? 'no' : String(count)} ${count === 1 ? one : many}`;
}

/** What to call a document: its title, else its name. */
export function nameOf({ title, name }: SourceDocument): string {
  return title?.value ?? name;
}

/** What to call a document as a source: its publisher, else its name. */
export function sourceOf({ publisher, name }: SourceDocument): string {
  return publisher?.value ?? name;
}
