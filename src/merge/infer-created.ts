import type { SourceDocument } from '../document/source-document.ts';
import { EARLIEST, LATEST, outer } from '../document/time-range.ts';
import type { TimeRange } from '../document/time-range.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** When a document without a date must have been written, judged by events that it shares with dated ones. */
export interface InferredCreation {
  /** `SourceDocument.id`. */
  readonly document: string;
  /** EARLIEST or LATEST where one side is open. */
  readonly when: TimeRange;
  /** The events it lies after and before (`TimelineEvent.id`), where there are such. */
  readonly after: string | null;
  readonly before: string | null;
}

/** One inference for each undated document that tells of a dated event of another document as past or as to come. */
export function inferCreated(
  events: readonly TimelineEvent[],
  documents: readonly SourceDocument[],
): InferredCreation[] {
  return documents
    .filter((document) => document.created === null)
    .flatMap((document) => {
      const shared = events.filter((event) => event.when !== null && isShared(event, document.id));
      const past = shared
        .filter((event) => event.status === 'happened')
        .sort((a, b) => startOf(b) - startOf(a))[0];
      const ahead = shared
        .filter((event) => event.status === 'planned')
        .sort((a, b) => endOf(a) - endOf(b))[0];
      const when = { start: past ? startOf(past) : EARLIEST, end: ahead ? endOf(ahead) : LATEST };
      if ((!past && !ahead) || when.end <= when.start) return [];
      return [{ document: document.id, when, after: past?.id ?? null, before: ahead?.id ?? null }];
    });
}

/** Whether this document tells of it, and another one tells its date in words. */
function isShared(event: TimelineEvent, document: string): boolean {
  return (
    event.mentions.some((mention) => mention.document === document) &&
    event.mentions.some((mention) => mention.document !== document && mention.timeBasis === 'told')
  );
}

const startOf = (event: TimelineEvent) => (event.when ? outer(event.when.range).start : EARLIEST);
const endOf = (event: TimelineEvent) => (event.when ? outer(event.when.range).end : LATEST);
