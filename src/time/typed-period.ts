import type { SourceDocument } from '../document/source-document.ts';
import { EARLIEST, LATEST, outer, somewhereIn } from '../document/time-range.ts';
import type { TimeAnchor } from '../document/time-anchor.ts';
import type { TimeRange, UncertainRange } from '../document/time-range.ts';
import { findSentences } from '../language/find-sentences.ts';
import { findTimes } from './find-times.ts';
import type { Granularity, TimeExpression } from './time-expression.ts';

/** What typed words come to: a stretch of time, or why they come to none. */
export type PeriodReading =
  /**
   * `range` is all of the time that is meant, `when` the date in it: as sure as the words are. `counted`: it depends on
   * the anchor ("last week"). A side that is left open is EARLIEST or LATEST.
   */
  | {
      readonly kind: 'period';
      readonly range: TimeRange;
      readonly when: TypedWhen;
      readonly counted: boolean;
    }
  /** It would have to be counted from a day, and there is none. */
  | { readonly kind: 'uncounted' }
  | { readonly kind: 'unread' };

/** A date that words mean. */
export interface TypedWhen {
  readonly edtf: string;
  readonly granularity: Granularity;
  readonly range: UncertainRange;
}

/** The first and the last date of an interval in EDTF; of what is none, itself. */
const firstOf = (edtf: string): string => edtf.split('/')[0]!;
const lastOf = (edtf: string): string => edtf.split('/').at(-1)!;

/** Makes another date of one: the words before it leave a side open. */
type Opening = (when: TypedWhen) => TypedWhen;

const within: Opening = (when) => when;

/** From the date on. */
const from: Opening = ({ edtf, range, ...when }) => ({
  ...when,
  edtf: `${firstOf(edtf)}/..`,
  range: { start: range.start, end: { start: range.end.end, end: LATEST } },
});

/** Until the date, that included. */
const until: Opening = ({ edtf, range, ...when }) => ({
  ...when,
  edtf: `../${lastOf(edtf)}`,
  range: { start: { start: EARLIEST, end: range.start.start }, end: range.end },
});

const after: Opening = ({ edtf, range, ...when }) => ({
  ...when,
  edtf: `${lastOf(edtf)}/..`,
  range: somewhereIn(range.end.end, LATEST),
});

const before: Opening = ({ edtf, range, ...when }) => ({
  ...when,
  edtf: `../${firstOf(edtf)}`,
  range: somewhereIn(EARLIEST, range.start.start),
});

/** What may stand before a date, and what becomes of its range. */
const OPENERS: readonly (readonly [words: RegExp, opening: Opening])[] = [
  [/^(?:|in|on|at|during|between|all of)$/i, within],
  [/^(?:since|from|starting|on or after)$/i, from],
  [/^(?:after|later than)$/i, after],
  [/^(?:before|earlier than)$/i, before],
  [/^(?:until|till|to|up to|through|by)$/i, until],
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
  const when = joined(first, last);
  if (!when) return { kind: 'unread' };
  const opened = opening(when);
  return {
    kind: 'period',
    range: outer(opened.range),
    when: opened,
    counted: times.some(isCounted),
  };
}

/** One date, or a first and a last one with a word between that joins them. */
function isOneStretch(times: readonly TimeExpression[], text: string): boolean {
  const [first, second, ...more] = times;
  if (!first || more.length > 0) return false;
  return !second || JOINER.test(text.slice(first.span.to, second.span.from).trim());
}

/** The date of one expression, or from that of the first to that of the last; null where they are none. */
function joined(first: TimeExpression, last: TimeExpression): TypedWhen | null {
  if (!first.range || !last.range || first.edtf === null || last.edtf === null) return null;
  const { granularity } = first;
  if (first === last) return { edtf: first.edtf, granularity, range: first.range };
  const range = { start: first.range.start, end: last.range.end };
  if (outer(range).start >= outer(range).end) return null;
  return { edtf: `${firstOf(first.edtf)}/${lastOf(last.edtf)}`, granularity, range };
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
