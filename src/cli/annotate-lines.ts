import { toJsonLine } from '../base/visible.ts';
import type { RegionKind } from '../document/source-document.ts';
import { extractWithTimesIn } from '../extract.ts';
import { toAnnotations } from '../formats/annotations.ts';
import { LineError, readLine } from './read-line.ts';
import type { StreamLine } from './lines.ts';

/** Whoever gives an article's text wants the times of its headline and byline too. */
const TIMES_IN: ReadonlySet<RegionKind> = new Set(['story', 'headline', 'metadata']);

/** What is written for a batch of lines, and how many of them could not be read. */
export interface Annotated {
  readonly text: string;
  readonly bad: number;
}

/** What was found in the document of each line, a line each, in order; for a bad one `{"error", "line"}`. */
export function annotateLines(lines: readonly StreamLine[]): Annotated {
  const records = lines.map(annotateLine);
  return {
    text: records.map((record) => `${toJsonLine(record)}\n`).join(''),
    bad: records.filter((record) => 'error' in record).length,
  };
}

function annotateLine({ bytes, number }: StreamLine): object {
  try {
    const { id, document } = readLine(bytes);
    return { id, ...toAnnotations(extractWithTimesIn(document, TIMES_IN)) };
  } catch (error) {
    return { error: messageOf(error), line: number };
  }
}

function messageOf(error: unknown): string {
  return error instanceof LineError
    ? error.message
    : `The text could not be worked through: ${String(error)}`;
}
