import type { RegionKind, SourceDocument } from './document/source-document.ts';
import type { EventMention, Occurrence } from './events/event-mention.ts';
import { findMentions } from './events/find-mentions.ts';
import { findOccurrences } from './events/find-occurrences.ts';
import { findTellings } from './events/find-tellings.ts';
import { findSentences, STORY } from './language/find-sentences.ts';
import type { Sentence } from './language/sentence.ts';
import type { Apart } from './merge/apart.ts';
import { inferCreated } from './merge/infer-created.ts';
import type { InferredCreation } from './merge/infer-created.ts';
import { mergeMentions } from './merge/merge-mentions.ts';
import { namesIn } from './merge/stories.ts';
import type { TimelineEvent } from './merge/timeline-event.ts';
import { findTimes } from './time/find-times.ts';
import type { TimeExpression } from './time/time-expression.ts';

/** What was found in one document. */
export interface Extraction {
  readonly document: SourceDocument;
  readonly sentences: readonly Sentence[];
  readonly times: readonly TimeExpression[];
  /** All that the text says happened, happens or may happen. */
  readonly occurrences: readonly Occurrence[];
  /** Of these, what belongs on a timeline. */
  readonly mentions: readonly EventMention[];
  /** The names by which its story is known again in another document. */
  readonly names: readonly string[];
}

/** Of what was found in a document that which a timeline is made of. */
export type Findings = Pick<Extraction, 'document' | 'mentions' | 'names'>;

/** The events of a story, by time (undated last), and the documents and expressions they came from. */
export interface Timeline<Found extends Findings = Extraction> {
  readonly extractions: readonly Found[];
  readonly events: readonly TimelineEvent[];
  /** When documents without a date were written, as far as the events they share with others tell. */
  readonly inferred: readonly InferredCreation[];
  /** What its reader keeps apart; absent where that is nothing. */
  readonly apart?: readonly Apart[];
}

/** Finds the time expressions and event mentions of one document. The same text gives the same result everywhere. */
export function extract(document: SourceDocument): Extraction {
  return extractWithTimesIn(document, STORY);
}

/** The same, with the expressions of time of further regions: events are told by the story alone. */
export function extractWithTimesIn(
  document: SourceDocument,
  kinds: ReadonlySet<RegionKind>,
): Extraction {
  const sentences = findSentences(document);
  const isWider = document.regions.some(({ kind }) => kind !== 'story' && kinds.has(kind));
  const times = findTimes(document, isWider ? findSentences(document, kinds) : sentences);
  const tellings = findTellings(document, sentences, times);
  const occurrences = findOccurrences(document, tellings);
  const mentions = findMentions(document, sentences, tellings, occurrences);
  return { document, sentences, times, occurrences, mentions, names: namesIn(sentences) };
}

/**
 * Joins what was found in several documents into one timeline, but for the mentions that a reader keeps apart. The order
 * of the documents does not matter.
 */
export function toTimeline<Found extends Findings>(
  extractions: readonly Found[],
  apart: readonly Apart[] = [],
): Timeline<Found> {
  const documents = extractions.map((extraction) => extraction.document);
  const events = mergeMentions(
    extractions.flatMap((extraction) => extraction.mentions),
    extractions,
    apart,
  );
  const inferred = inferCreated(events, documents);
  return { extractions, events, inferred, ...(apart.length > 0 && { apart }) };
}
