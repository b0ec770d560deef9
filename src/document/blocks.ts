import type { Span } from './span.ts';

/** A paragraph, or a line that stands for itself: never blank, without white space at its ends. */
export interface Block extends Span {
  readonly text: string;
  /** Whether blank lines, or the ends of the text, stand on both its sides. */
  readonly alone: boolean;
}

interface Line extends Span {
  readonly text: string;
}

/** Runs of lines are looked at as a whole up to this many; a longer run is cut there. */
const MAX_RUN = 400;

const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;
const SENTENCE_END = /[.?!\u2026]["'\u201d\u2019)\]]*(?:\s|$)/;
const CONTINUES = /^[\p{Ll}(]/u;

/** Cuts `text` at its line ends; lines of one hard-wrapped paragraph are put together again. */
export function toBlocks(text: string): Block[] {
  return lineRuns(text).flatMap((run) =>
    isWrapped(run) ? [join(text, run)] : run.map((line) => single(line, run)),
  );
}

/** The lines that are not blank, in runs without a blank line between them. */
function lineRuns(text: string): Line[][] {
  const runs: Line[][] = [];
  let run: Line[] = [];
  const close = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const line of lines(text)) {
    if (line.text === '' || run.length === MAX_RUN) close();
    if (line.text !== '') run.push(line);
  }
  close();
  return runs;
}

function* lines(text: string): Generator<Line> {
  let from = 0;
  for (const end of text.matchAll(LINE_END)) {
    yield trimmed(text, from, end.index);
    from = end.index + end[0].length;
  }
  yield trimmed(text, from, text.length);
}

function trimmed(text: string, from: number, to: number): Line {
  const line = text.slice(from, to);
  const start = from + (line.length - line.trimStart().length);
  const content = line.trim();
  return { from: start, to: start + content.length, text: content };
}

/** Hard-wrapped prose: many of its lines go on in the middle of a sentence. */
function isWrapped(run: readonly Line[]): boolean {
  if (run.length < 2 || !run.some((line) => SENTENCE_END.test(line.text))) return false;
  const rest = run.slice(1);
  const continued = rest.filter(
    (line, at) => CONTINUES.test(line.text) && !endsSentence(run[at]),
  ).length;
  return continued >= rest.length * 0.4;
}

function endsSentence(line: Line | undefined): boolean {
  return line !== undefined && /[.?!\u2026:]["'\u201d\u2019)\]]*$/.test(line.text);
}

function join(text: string, run: readonly Line[]): Block {
  const from = run[0]?.from ?? 0;
  const to = run.at(-1)?.to ?? from;
  return { from, to, text: text.slice(from, to), alone: true };
}

function single(line: Line, run: readonly Line[]): Block {
  return { from: line.from, to: line.to, text: line.text, alone: run.length === 1 };
}
