import type { SourceDocument } from './document/source-document.ts';
import type { EventMention } from './events/event-mention.ts';
import type { Sentence } from './language/sentence.ts';
import type { TimelineEvent } from './merge/timeline-event.ts';
import type { TimeExpression } from './time/time-expression.ts';

/** What was found in one document. */
export interface Extraction {
  readonly document: SourceDocument;
  readonly sentences: readonly Sentence[];
  readonly times: readonly TimeExpression[];
  readonly mentions: readonly EventMention[];
}

/** The events of a story, by time (undated last), and the documents and expressions they came from. */
export interface Timeline {
  readonly extractions: readonly Extraction[];
  readonly events: readonly TimelineEvent[];
}

/** Finds the time expressions and event mentions of one document. */
export function extract(document: SourceDocument): Extraction {
  return { document, sentences: [], times: [], mentions: [] };
}

/** Joins what was found in several documents into one timeline. The order of the documents does not matter. */
export function toTimeline(extractions: readonly Extraction[]): Timeline {
  return { extractions, events: [] };
}
