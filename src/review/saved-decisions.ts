import type { Span } from '../document/span.ts';
import { EARLIEST, LATEST } from '../document/time-range.ts';
import type { Status } from '../events/event-mention.ts';
import { KINDS } from '../events/kinds.ts';
import type { EventKind } from '../events/kinds.ts';
import type { Apart } from '../merge/apart.ts';
import type { Verdict } from '../merge/timeline-event.ts';
import type { AddedEvent } from './added-event.ts';
import type { Review, TypedDate } from './review.ts';
import { GRANULARITIES } from '../time/time-expression.ts';

/*
 * What a reader decided, as it comes from a browser's records or from a file: anything may stand there. Each function
 * gives a list with what it could read, built anew, or an empty one.
 */

const STATUSES: readonly Status[] = ['happened', 'planned', 'possible', 'denied'];
/** The longest text of a decision, in UTF-16 units. */
const LONGEST = 100_000;
const VERDICTS: readonly Verdict[] = ['confirmed', 'disputed', 'rejected'];

/** Whether a value has named parts. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** A list as it is; of anything else an empty one. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Whether a value is a string, of a length that a person may have typed. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST;
}

/** Which mentions are kept apart from one. */
export function toApart(kept: unknown): Apart[] {
  if (!isRecord(kept) || !isText(kept['mention'])) return [];
  return [{ mention: kept['mention'], from: textsOf(kept['from']) }];
}

/** What was said of an event. */
export function toReview(kept: unknown): Review[] {
  if (!isRecord(kept) || !isText(kept['mention'])) return [];
  const { mention, verdict, starred, tags, comment, title, date } = kept;
  return [
    {
      mention,
      verdict: VERDICTS.find((one) => one === verdict) ?? null,
      starred: starred === true,
      tags: [...new Set(textsOf(tags))],
      comment: isText(comment) ? comment : '',
      title: isText(title) && title !== '' ? title : null,
      date: toDate(date),
    },
  ];
}

/** An event that was added. */
export function toAdded(kept: unknown): AddedEvent[] {
  if (!isRecord(kept)) return [];
  const { document, title, kind, status, date } = kept;
  const span = toSpan(kept['span']);
  if (!isText(document) || !span) return [];
  if (!isText(title) || title === '' || !isKind(kind) || !isStatus(status)) return [];
  const trigger = toSpan(kept['trigger']);
  const place = { document, span, ...(trigger && { trigger }) };
  return [{ ...place, title, kind, status, date: toDate(date) }];
}

function toDate(kept: unknown): TypedDate | null {
  if (!isRecord(kept) || !isRecord(kept['range'])) return null;
  const { words, edtf, granularity, range } = kept;
  const [start, end] = [rangeOf(range['start']), rangeOf(range['end'])];
  const unit = GRANULARITIES.find((one) => one === granularity);
  if (!isText(words) || !isText(edtf) || !unit || !start || !end) return null;
  return { words, edtf, granularity: unit, range: { start, end } };
}

/** A stretch of a text that has a character at least; null where it is none. */
export function toSpan(kept: unknown): Span | null {
  if (!isRecord(kept)) return null;
  const { from, to } = kept;
  const isWhole = Number.isSafeInteger(from) && Number.isSafeInteger(to);
  if (!isWhole || typeof from !== 'number' || typeof to !== 'number') return null;
  return 0 <= from && from < to ? { from, to } : null;
}

function rangeOf(kept: unknown): TypedDate['range']['start'] | null {
  if (!isRecord(kept)) return null;
  const { start, end } = kept;
  const isWhole = typeof start === 'number' && typeof end === 'number';
  return isWhole && EARLIEST <= start && start <= end && end <= LATEST ? { start, end } : null;
}

function textsOf(value: unknown): string[] {
  return listOf(value).filter(isText);
}

const isKind = (value: unknown): value is EventKind =>
  typeof value === 'string' && Object.hasOwn(KINDS, value);
const isStatus = (value: unknown): value is Status => STATUSES.some((one) => one === value);
