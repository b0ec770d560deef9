import type { SourceDocument } from '../document/source-document.ts';
import type { TimeAnchor } from '../document/time-anchor.ts';
import { dayName } from './date-words.ts';
import { EDGE, QUIET_SIZE } from './labels.ts';
import type { MeasureText } from './measure-text.ts';
import type { Publication, Segments } from './scene.ts';

const DAY = 86_400_000;
/** The height of the rows in which the words stand, and how many there are at most. */
export const CAPTION_ROW = 20;
const MOST_ROWS = 2;
/** Lines nearer to each other than this are drawn as one. */
const APART = 3;
const GAP = 7;

interface Published {
  readonly document: SourceDocument;
  readonly created: TimeAnchor;
  readonly number: number;
  readonly x: number;
}

export interface PublicationRules {
  readonly x: (time: number) => number;
  readonly width: number;
  /** The top of the first row of words. */
  readonly top: number;
  readonly measure: MeasureText;
  /** Cuts a line from the top of the plot to the given height where labels stand. */
  readonly cut: (x: number, bottom: number) => Segments;
}

/** Documents whose moment of publication is in view, by time; those of one moment by their first. */
function published(
  documents: readonly SourceDocument[],
  { x, width }: Pick<PublicationRules, 'x' | 'width'>,
): Published[] {
  const all = documents.flatMap((document, i) => {
    const { created } = document;
    if (!created) return [];
    const { start, end } = created.when;
    return [
      { document, created, number: i + 1, x: x(end - start >= DAY ? (start + end) / 2 : start) },
    ];
  });
  const inView = all.filter((one) => one.x > 0 && one.x < width).sort((a, b) => a.x - b.x);
  return inView.filter((one, i) => i === 0 || one.x - inView[i - 1]!.x > APART);
}

/** How many rows of words the publications need at most. */
export function captionRows(
  documents: readonly SourceDocument[],
  rules: Pick<PublicationRules, 'x' | 'width'>,
): number {
  return Math.min(MOST_ROWS, published(documents, rules).length);
}

/** A dotted line for each moment at which a document was published, with words where there is room. */
export function publicationMarks(
  documents: readonly SourceDocument[],
  rules: PublicationRules,
): Publication[] {
  const taken: number[][] = Array.from({ length: MOST_ROWS }, () => []);
  const inView = published(documents, rules);
  return inView.map(({ document, created, number, x }, i) => {
    const words = publicationWords(created, number);
    const width = rules.measure(words, QUIET_SIZE, 400);
    const right = x + GAP + width <= rules.width - EDGE;
    const from = right ? x + GAP : x - GAP - width;
    const clash = inView.some(
      (one, j) => j !== i && one.x > from - GAP && one.x < from + width + GAP,
    );
    const row = taken.findIndex((ends) => ends.every((end) => end + GAP < from));
    const fits = from >= EDGE && row >= 0 && (!clash || row > 0);
    if (fits) taken[row]!.push(from + width);
    const y = rules.top + (fits ? row : 0) * CAPTION_ROW + 15;
    return {
      kind: 'publication',
      document: document.id,
      x,
      segments: rules.cut(x, fits ? y + 2 : rules.top),
      words: fits
        ? { x: from, y, text: words, size: QUIET_SIZE, weight: 400, tone: 'quiet', anchor: 'start' }
        : null,
      title: words,
    };
  });
}

/** "article 2 published, 15:29, UTC+1"; of a document whose day alone is known: "article 1 published 14 August 2025". */
function publicationWords({ when, offset, known }: TimeAnchor, number: number): string {
  const local = when.start + offset * 60_000;
  const guess = known === 'inferred' ? ' (inferred)' : '';
  if (when.end - when.start >= DAY) {
    return `article ${String(number)} published ${dayName(local)}${guess}`;
  }
  const clock = new Date(local).toISOString().slice(11, 16);
  return `article ${String(number)} published ${clock}, ${zoneName(offset)}${guess}`;
}

/** "UTC", "UTC+1", "UTC−3:30": minutes east of Greenwich. */
function zoneName(offset: number): string {
  if (offset === 0) return 'UTC';
  const minutes = Math.abs(offset) % 60;
  const hours = String(Math.floor(Math.abs(offset) / 60));
  const clock = minutes === 0 ? hours : `${hours}:${String(minutes).padStart(2, '0')}`;
  return `UTC${offset < 0 ? '−' : '+'}${clock}`;
}
