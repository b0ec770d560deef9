import type { SourceDocument } from '../document/source-document.ts';
import { EARLIEST, LATEST, outer } from '../document/time-range.ts';
import type { TimeAnchor } from '../document/time-anchor.ts';
import type { TimeRange } from '../document/time-range.ts';
import { findSentences } from '../language/find-sentences.ts';
import { findTimes } from './find-times.ts';
import type { TimeExpression } from './time-expression.ts';

/** What typed words come to: a stretch of time, or why they come to none. */
export type PeriodReading =
  /** `counted`: it depends on the anchor ("last week"). A side that is left open is EARLIEST or LATEST. */
  | { readonly kind: 'period'; readonly range: TimeRange; readonly counted: boolean }
  /** It would have to be counted from a day, and there is none. */
  | { readonly kind: 'uncounted' }
  | { readonly kind: 'unread' };

/** Makes another stretch of one: the words before it leave a side open. */
type Opening = (range: TimeRange) => TimeRange;

const within: Opening = (range) => range;

/** What may stand before a date, and what becomes of its range. */
const OPENERS: readonly (readonly [words: RegExp, opening: Opening])[] = [
  [/^(?:|in|on|at|during|between|all of)$/i, within],
  [/^(?:since|from|starting|on or after)$/i, ({ start }) => ({ start, end: LATEST })],
  [/^(?:after|later than)$/i, ({ end }) => ({ start: end, end: LATEST })],
  [/^(?:before|earlier than)$/i, ({ start }) => ({ start: EARLIEST, end: start })],
  [/^(?:until|till|to|up to|through|by)$/i, ({ end }) => ({ start: EARLIEST, end })],
];

/** What may stand between the first and the last date of a stretch. */
const JOINER = /^(?:to|until|till|through|and|[-–—])$/i;

/** The ways to read words, the nearest to what was typed first: a bare month wants a preposition, its short form a capital. */
const WORDINGS: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => `in ${words}`,
  capitalised,
  (words) => `in ${capitalised(words)}`,
];

/**
 * The stretch of time that a person means by words typed on their own: "summer 2014", "since August", "12 to 18 August
 * 2025". What names no year is counted from `anchor`. All of the words must be understood; where several wordings are,
 * the nearest to what was typed counts.
 */
export function readPeriod(typed: string, anchor: TimeAnchor | null): PeriodReading {
  const words = typed.trim().replace(/\s+/g, ' ');
  const readings = WORDINGS.map((wording) => readWords(wording(words), anchor));
  return (
    readings.find(({ kind }) => kind === 'period') ??
    readings.find(({ kind }) => kind === 'uncounted') ?? { kind: 'unread' }
  );
}

function readWords(text: string, anchor: TimeAnchor | null): PeriodReading {
  const document = documentOf(text, anchor);
  const times = findTimes(document, findSentences(document));
  const [first] = times;
  const last = times.at(-1);
  const opening = OPENERS.find(([words]) =>
    words.test(text.slice(0, first?.span.from).trim()),
  )?.[1];
  if (!first || !last || !opening) return { kind: 'unread' };
  if (!/^[.,\s]*$/.test(text.slice(last.span.to)) || !isOneStretch(times, text))
    return { kind: 'unread' };
  if (times.some(({ anchor: from }) => from.kind === 'missing')) return { kind: 'uncounted' };
  const whole = rangeFrom(first, last, opening);
  if (!whole) return { kind: 'unread' };
  return { kind: 'period', range: whole, counted: times.some(isCounted) };
}

/** One date, or a first and a last one with a word between that joins them. */
function isOneStretch(times: readonly TimeExpression[], text: string): boolean {
  const [first, second, ...more] = times;
  if (!first || more.length > 0) return false;
  return !second || JOINER.test(text.slice(first.span.to, second.span.from).trim());
}

function rangeFrom(
  first: TimeExpression,
  last: TimeExpression,
  opening: Opening,
): TimeRange | null {
  if (!first.range || !last.range) return null;
  if (first === last) return opening(outer(first.range));
  const [start, end] = [outer(first.range).start, outer(last.range).end];
  return start < end ? { start, end } : null;
}

function isCounted({ anchor }: TimeExpression): boolean {
  return anchor.kind === 'creation';
}

function capitalised(words: string): string {
  return words.replace(/(?<![\p{L}\d])(?!(?:to|and|until|till|through)\b)\p{L}/giu, (letter) =>
    letter.toUpperCase(),
  );
}

/** A document of these words alone, all of them its story. */
function documentOf(text: string, created: TimeAnchor | null): SourceDocument {
  return {
    id: 'typed',
    name: 'typed',
    title: null,
    publisher: null,
    url: null,
    language: 'en',
    text,
    created,
    regions: [{ kind: 'story', span: { from: 0, to: text.length }, why: 'typed' }],
  };
}
