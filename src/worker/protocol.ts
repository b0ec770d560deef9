import type { Outcome } from '../document/problem.ts';
import type { SourceDocument } from '../document/source-document.ts';
import type { Timeline } from '../extract.ts';
import type { TimeAnchor } from '../document/time-anchor.ts';
import type { Apart } from '../merge/apart.ts';
import type { PeriodReading } from '../time/typed-period.ts';

/** Marks our messages: libraries in a worker may post messages of their own. */
export const TAG = 'dateline';

interface Tagged {
  readonly tag: typeof TAG;
  /** The request's number; a reply carries that of the request it answers. */
  readonly number: number;
}

/** A text as it is given: its bytes, a file that holds them, or the text itself. */
export type Content = Uint8Array | Blob | string;

/** Read one text. */
export interface ReadRequest extends Tagged {
  readonly kind: 'read';
  readonly name: string;
  readonly content: Content;
}

/**
 * Find the events of these documents, those that the reader keeps `apart` not joined; documents in `skip` (by id) are
 * taken along without being looked into.
 */
export interface TimelineRequest extends Tagged {
  readonly kind: 'timeline';
  readonly documents: readonly SourceDocument[];
  readonly apart: readonly Apart[];
  readonly skip: readonly string[];
}

/** Read the words of a person for a stretch of time, counted from `anchor` where they name no year. */
export interface PeriodRequest extends Tagged {
  readonly kind: 'period';
  readonly words: string;
  readonly anchor: TimeAnchor | null;
}

/** Leave the request of this number unfinished; it gets no further reply. */
interface CancelRequest extends Tagged {
  readonly kind: 'cancel';
}

export type Request = ReadRequest | TimelineRequest | PeriodRequest | CancelRequest;

/** What a request of each kind is answered with. */
export interface Results {
  readonly read: Outcome<SourceDocument>;
  readonly timeline: Timeline;
  readonly period: PeriodReading;
}

/** How far a timeline request has come: `done` of `total` documents; `document` (its id) is next. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly document: string;
}

export type Reply = Tagged &
  (
    | { readonly kind: 'read'; readonly result: Results['read'] }
    | { readonly kind: 'timeline'; readonly result: Results['timeline'] }
    | { readonly kind: 'period'; readonly result: Results['period'] }
    | { readonly kind: 'progress'; readonly progress: Progress }
    | { readonly kind: 'failed'; readonly message: string }
  );

const REQUESTS: readonly string[] = ['read', 'timeline', 'period', 'cancel'];
const REPLIES: readonly string[] = ['read', 'timeline', 'period', 'progress', 'failed'];

/** Whether a message is a request of ours. */
export function isRequest(message: unknown): message is Request {
  return isOurs(message, REQUESTS);
}

/** Whether a message is a reply of ours. */
export function isReply(message: unknown): message is Reply {
  return isOurs(message, REPLIES);
}

function isOurs(message: unknown, kinds: readonly string[]): boolean {
  if (typeof message !== 'object' || message === null) return false;
  const { tag, number, kind } = message as Partial<Record<string, unknown>>;
  return (
    tag === TAG && Number.isSafeInteger(number) && typeof kind === 'string' && kinds.includes(kind)
  );
}
