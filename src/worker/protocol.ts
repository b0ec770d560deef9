import type { Outcome } from '../document/problem.ts';
import type { SourceDocument } from '../document/source-document.ts';
import type { Span } from '../document/span.ts';
import type { Extraction, Timeline } from '../extract.ts';
import type { TimeAnchor } from '../document/time-anchor.ts';
import type { Apart } from '../merge/apart.ts';
import type { InferredCreation } from '../merge/infer-created.ts';
import type { PeriodReading } from '../time/typed-period.ts';
import type { PackedEvent } from './packed-event.ts';

/** Marks our messages: libraries in a worker may post messages of their own. */
export const TAG = 'dateline';

interface Tagged {
  readonly tag: typeof TAG;
  /** The request's number; a reply carries that of the request it answers. */
  readonly number: number;
}

/** A text as it is given: its bytes, a file that holds them, or the text itself. */
export type Content = Uint8Array | Blob | string;

/** Of what was found in a document that which a page shows: of its sentences only where they stand. */
export interface Found extends Omit<Extraction, 'sentences'> {
  readonly sentences: readonly Span[];
}

/** What was found, for a page. */
export function toFound({ sentences, ...rest }: Extraction): Found {
  return { ...rest, sentences: sentences.map(({ from, to }) => ({ from, to })) };
}

/** A timeline as a page has it. */
export type PageTimeline = Timeline<Found>;

/** Read one text. */
export interface ReadRequest extends Tagged {
  readonly kind: 'read';
  readonly name: string;
  readonly content: Exclude<Content, Blob>;
}

/** Look into a document, and remember under a number of its own what was found. */
export interface ExtractRequest extends Tagged {
  readonly kind: 'extract';
  readonly as: number;
  readonly document: SourceDocument;
}

/**
 * Join what was found in the documents of these numbers, but for what the reader keeps `apart`; what was found in
 * others can be forgotten.
 */
export interface TimelineRequest extends Tagged {
  readonly kind: 'timeline';
  readonly documents: readonly number[];
  readonly apart: readonly Apart[];
}

/** Read the words of a person for a stretch of time, counted from `anchor` where they name no year. */
export interface PeriodRequest extends Tagged {
  readonly kind: 'period';
  readonly words: string;
  readonly anchor: TimeAnchor | null;
}

export type Request = ReadRequest | ExtractRequest | TimelineRequest | PeriodRequest;

/** The ids of the events of a timeline, in order; the events that are new or changed were sent before. */
export interface Joined {
  readonly events: readonly string[];
  readonly inferred: readonly InferredCreation[];
}

export type Reply = Tagged &
  (
    | { readonly kind: 'read'; readonly result: Outcome<SourceDocument> }
    | { readonly kind: 'extract'; readonly result: Omit<Found, 'document'> }
    | { readonly kind: 'events'; readonly events: readonly PackedEvent[] }
    | { readonly kind: 'timeline'; readonly result: Joined }
    | { readonly kind: 'lacking'; readonly documents: readonly number[] }
    | { readonly kind: 'period'; readonly result: PeriodReading }
    | { readonly kind: 'begun' }
    | { readonly kind: 'failed'; readonly message: string }
  );

const REQUESTS: readonly string[] = ['read', 'extract', 'timeline', 'period'];
/** Replies after which others to the same request follow. */
const PARTIAL: readonly string[] = ['begun', 'events'];
const REPLIES: readonly string[] = [...REQUESTS, ...PARTIAL, 'lacking', 'failed'];

/** Whether a message is a request of ours. */
export function isRequest(message: unknown): message is Request {
  return isOurs(message, REQUESTS);
}

/** Whether a message is a reply of ours. */
export function isReply(message: unknown): message is Reply {
  return isOurs(message, REPLIES);
}

/** Whether a request is answered with this reply, and nothing more will come. */
export function isLast({ kind }: Reply): boolean {
  return !PARTIAL.includes(kind);
}

function isOurs(message: unknown, kinds: readonly string[]): boolean {
  if (typeof message !== 'object' || message === null) return false;
  const { tag, number, kind } = message as Partial<Record<string, unknown>>;
  return (
    tag === TAG && Number.isSafeInteger(number) && typeof kind === 'string' && kinds.includes(kind)
  );
}
