import type { SourceDocument } from '../document/source-document.ts';
import type { TimeAnchor } from '../document/time-anchor.ts';
import { EARLIEST, LATEST, type TimeRange } from '../document/time-range.ts';
import type { Findings, Timeline } from '../extract.ts';
import type { InferredCreation } from '../merge/infer-created.ts';
import { clockName, dayName, daysName } from './date-words.ts';
import { EDGE, QUIET_SIZE } from './label-text.ts';
import type { Interval } from './rows.ts';
import type { MeasureText } from './measure-text.ts';
import type { Box, Publication, Segments, TextLine, Writing } from './scene.ts';

const DAY = 86_400_000;
/** The height of the rows in which the words stand, and how many there are at most. */
export const CAPTION_ROW = 20;
const MOST_ROWS = 3;
/** Lines nearer to each other than this are drawn as one. */
const APART = 3;
const GAP = 7;
/** Stretches that are seen narrower than this are not told. */
const LEAST_STRETCH = 12;

/** When a document was published, or, as far as can be judged, written: where that is seen, and the words for it. */
interface Moment extends Interval {
  /** Null for what is now. */
  readonly document: string | null;
  /** It is drawn as a bracket with its words below it, not as a line with its words beside it. */
  readonly lasts: boolean;
  /** The fullest form first. */
  readonly forms: readonly [string, ...string[]];
}

/** Such a moment with its place; its words are null where they found no room. */
export interface CreationNote extends Moment {
  readonly row: number;
  readonly words: TextLine | null;
}

export interface CreationRules {
  readonly x: (time: number) => number;
  readonly width: number;
  /** The top of the first row of words. */
  readonly top: number;
  readonly measure: MeasureText;
  /** The moment that is now, where it is to be told. */
  readonly today?: number | undefined;
}

/**
 * When the documents of a timeline were published or written, as far as that is in view, placed in rows below the
 * events; and today, where it is told. Those published at one moment are told by the first of them.
 */
export function creationNotes(timeline: Timeline<Findings>, rules: CreationRules): CreationNote[] {
  const documents = timeline.extractions.map(({ document }) => document);
  const published = documents.flatMap(
    (document, i) => publishedMoment(document, i + 1, rules) ?? [],
  );
  const present = presentMoment(rules);
  const places = new Map(documents.map(({ id }, i) => [id, i]));
  const judged = timeline.inferred.flatMap((one) => {
    const at = places.get(one.document);
    return at === undefined || documents[at]?.created
      ? []
      : (judgedMoment(one, at + 1, rules) ?? []);
  });
  const lines = oneAPlace([...published.filter(({ lasts }) => !lasts), ...present]);
  const stretches = [...oneAPlace(published.filter(({ lasts }) => lasts)), ...judged];
  const taken: Interval[][] = Array.from({ length: MOST_ROWS }, () => []);
  return [...lines, ...stretches].map((moment) => placed(moment, lines, taken, rules));
}

/** Of moments that are seen in one place the first. */
function oneAPlace(moments: readonly Moment[]): Moment[] {
  const inOrder = moments.toSorted((a, b) => a.from - b.from);
  return inOrder.filter((one, i) => i === 0 || one.from - inOrder[i - 1]!.from > APART);
}

function publishedMoment(
  { id, created }: SourceDocument,
  number: number,
  rules: CreationRules,
): Moment | null {
  if (!created) return null;
  const { x, width } = rules;
  const { start, end } = created.when;
  const words = publicationWords(created, number);
  if (end - start < DAY) return momentAt(x(start), width, id, words);
  return (
    stretchOf(created.when, id, [words], rules) ?? momentAt(x((start + end) / 2), width, id, words)
  );
}

function momentAt(
  at: number,
  width: number,
  document: string | null,
  words: string,
): Moment | null {
  if (at <= 0 || at >= width) return null;
  return { document, lasts: false, from: at, to: at, forms: [words] };
}

function presentMoment({ x, width, today }: CreationRules): Moment[] {
  const moment = today === undefined ? null : momentAt(x(today), width, null, 'today');
  return moment ? [moment] : [];
}

function judgedMoment(
  { document, when }: InferredCreation,
  number: number,
  rules: CreationRules,
): Moment | null {
  if (when.start <= EARLIEST || when.end >= LATEST) return null;
  const written = `article ${String(number)} written ${daysName(when)}`;
  return stretchOf(when, document, [`${written}, judged by shared events`, written], rules);
}

/** A stretch as far as it is in view; null where it is seen too narrow to be told as one. */
function stretchOf(
  { start, end }: TimeRange,
  document: string,
  forms: Moment['forms'],
  { x, width }: CreationRules,
): Moment | null {
  const from = Math.max(-EDGE, x(start));
  const to = Math.min(width + EDGE, x(end));
  return to - from < LEAST_STRETCH ? null : { document, lasts: true, from, to, forms };
}

function placed(
  moment: Moment,
  lines: readonly Moment[],
  taken: readonly Interval[][],
  rules: CreationRules,
): CreationNote {
  for (const text of moment.forms) {
    const words = wordsBeside(moment, rules.measure(text, QUIET_SIZE, 400), rules);
    if (words.from < EDGE || words.to > rules.width - EDGE) continue;
    const all = {
      from: Math.min(words.from, moment.lasts ? moment.from : words.from),
      to: Math.max(words.to, moment.to),
    };
    const crossed = lines.some((one) => one !== moment && meets(one, words));
    const row = taken.findIndex(
      (others, i) => (i > 0 || !crossed) && !others.some((one) => meets(one, all)),
    );
    const fits = taken[row];
    if (!fits) continue;
    fits.push(all);
    const y = rules.top + row * CAPTION_ROW + 15;
    const line = { text, size: QUIET_SIZE, weight: 400, tone: 'quiet', anchor: 'start' } as const;
    return { ...moment, row, words: { ...line, x: words.from, y } };
  }
  return { ...moment, row: -1, words: null };
}

/** A moment has its words on its right, or else on its left; a stretch has them below its left end. */
function wordsBeside({ lasts, from }: Moment, length: number, { width }: CreationRules): Interval {
  const last = width - EDGE - length;
  if (lasts) {
    const first = Math.min(Math.max(EDGE, from + GAP), last);
    return { from: first, to: first + length };
  }
  const left = from + GAP <= last ? from + GAP : from - GAP - length;
  return { from: left, to: left + length };
}

function meets(a: Interval, b: Interval): boolean {
  return a.from < b.to + GAP && b.from < a.to + GAP;
}

/** How many rows of words there are. */
export function captionRows(notes: readonly CreationNote[]): number {
  return notes.reduce((most, { row }) => Math.max(most, row + 1), 0);
}

/** What the words of the notes cover, so that lines keep out of it. */
export function captionBoxes(notes: readonly CreationNote[], measure: MeasureText): Box[] {
  return notes.flatMap(({ words }) => {
    if (!words) return [];
    const { x, y, text, size, weight } = words;
    return [{ x, y: y - 13, width: measure(text, size, weight), height: 18 }];
  });
}

/**
 * A dotted line for each moment of publication, a bracket for each day and each stretch that was judged; the latter only
 * where its words found room. `cut` interrupts a line from the top of the plot to the given height where words stand.
 */
export function creationMarks(
  notes: readonly CreationNote[],
  top: number,
  cut: (x: number, bottom: number) => Segments,
): (Publication | Writing)[] {
  return notes.flatMap(
    ({ document, lasts, from, to, forms, row, words }): (Publication | Writing)[] => {
      const base = { document, x: from, words, title: forms[0] };
      const y = top + Math.max(0, row) * CAPTION_ROW;
      if (!lasts)
        return [{ ...base, kind: 'publication', segments: cut(from, words ? y + 17 : top) }];
      if (document === null || !words) return [];
      return [{ ...base, document, kind: 'writing', words, width: to - from, y: y + 2 }];
    },
  );
}

/**
 * "article 2 published 14:29 UTC, 15:29 locally": on the clock of the axis first; of a document whose day alone is
 * known: "article 1 published 14 August 2025".
 */
function publicationWords({ when, offset, known }: TimeAnchor, number: number): string {
  const local = when.start + offset * 60_000;
  const guess = known === 'inferred' ? ' (inferred)' : '';
  const time =
    when.end - when.start >= DAY
      ? dayName(local)
      : `${clockName(when.start)} UTC${offset === 0 ? '' : `, ${clockName(local)} locally`}`;
  return `article ${String(number)} published ${time}${guess}`;
}
