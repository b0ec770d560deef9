import type { SourceDocument } from '../document/source-document.ts';
import { EARLIEST, LATEST, core, outer, somewhereIn } from '../document/time-range.ts';
import type { TimeAnchor } from '../document/time-anchor.ts';
import type { TimeRange, UncertainRange } from '../document/time-range.ts';
import { findSentences } from '../language/find-sentences.ts';
import { findTimes } from './find-times.ts';
import { GRANULARITIES } from './time-expression.ts';
import type { Granularity, TimeExpression, TimexMod } from './time-expression.ts';

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
  [/^(?:until|till|to|up to|through|by|on or before)$/i, until],
];

/** What may stand between the first and the last date of a stretch. */
const JOINER = /^(?:to|until|till|through|and|[-–—])$/i;

/** "About" may belong to a length of time in prose ("about 3 days"); where a date is asked for, it is a rough one. */
const ABOUT = /\b(?:about|approx\.?)(?= )/gi;

/** The ways to read words, the nearest to what was typed first: a bare month wants a preposition, its short form a capital. */
const WORDINGS: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => words.replace(ABOUT, 'around'),
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
  const opening = openingOf(text.slice(0, first?.span.from).trim(), times);
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

/** What the words before the date make of it; "from" opens no stretch whose last date is told. Undefined for other words. */
function openingOf(words: string, times: readonly TimeExpression[]): Opening | undefined {
  const isClosed = times.length > 1 || times[0]?.rule === 'date-range';
  if (isClosed && /^from$/i.test(words)) return within;
  return OPENERS.find(([opener]) => opener.test(words))?.[1];
}

/** The date of one expression, or from that of the first to that of the last; null where they are none. */
function joined(first: TimeExpression, last: TimeExpression): TypedWhen | null {
  const [begin, end] = [rangeOf(first), rangeOf(last)];
  if (!begin || !end || first.edtf === null || last.edtf === null) return null;
  if (first === last) return { edtf: first.edtf, granularity: first.granularity, range: begin };
  const range = { start: begin.start, end: end.end };
  if (outer(range).start >= outer(range).end) return null;
  const granularity = coarser(first.granularity, last.granularity);
  return { edtf: `${firstOf(first.edtf)}/${lastOf(last.edtf)}`, granularity, range };
}

/** "Early May", "the end of 1990": where such a part begins and ends is anybody's guess. */
const PARTS: ReadonlySet<TimexMod | null> = new Set(['START', 'MID', 'END']);

/** As sure as the words are: somewhere in the part of a slot, and about a slot up to its own length to either side. */
function rangeOf({ range, mod }: TimeExpression): UncertainRange | null {
  const sure = range && core(range);
  if (!sure) return range;
  const { start, end } = sure;
  if (PARTS.has(mod)) return somewhereIn(start, end);
  if (mod !== 'APPROX') return range;
  const slack = end - start;
  return { start: { start: start - slack, end: start }, end: { start: end, end: end + slack } };
}

function coarser(one: Granularity, other: Granularity): Granularity {
  return GRANULARITIES.find((unit) => unit === one || unit === other) ?? one;
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
