import { extname } from 'node:path';
import type { Findings, Timeline } from '../extract.ts';
import { toHtml } from '../formats/html.ts';
import { toIcs } from '../formats/ics.ts';
import { toJson } from '../formats/json.ts';
import { toSvg } from '../formats/svg.ts';
import { UsageError } from './usage.ts';

/** A file's content, and what of the timeline it cannot hold, a sentence each. */
interface Made {
  readonly text: string;
  readonly losses: readonly string[];
}

/** Makes a file's content of a timeline. */
type Format = (timeline: Timeline<Findings>) => Made;

/** By what a file's name ends with. */
const FORMATS: Readonly<Record<string, Format>> = {
  '.svg': whole(toSvg),
  '.html': whole(toHtml),
  '.ics': (timeline) => toIcs(timeline),
  '.json': whole(toJson),
};

/** ".svg, .html, .ics or .json" */
const ENDINGS = Object.keys(FORMATS)
  .join(', ')
  .replace(/, (?=[^,]*$)/, ' or ');

/** A format that holds all of a timeline. */
function whole(write: (timeline: Timeline<Findings>) => string): Format {
  return (timeline) => ({ text: write(timeline), losses: [] });
}

/** A place for the timeline, and what makes its content. */
export interface Output {
  /** Null for standard output. */
  readonly path: string | null;
  readonly format: Format;
}

/** What `-o` names. Throws a `UsageError` for a name that no format ends. */
export function toOutput(name: string): Output {
  if (name === '-') return { path: null, format: whole(toJson) };
  const format = FORMATS[extname(name).toLowerCase()];
  if (format) return { path: name, format };
  throw new UsageError(`-o ${name}: the name must end in ${ENDINGS}.`);
}
