import { extname } from 'node:path';
import type { Findings, Timeline } from '../extract.ts';
import { toJson } from '../formats/json.ts';
import { toSvg } from '../formats/svg.ts';
import { UsageError } from './usage.ts';

/** Makes a file's content of a timeline. */
type Format = (timeline: Timeline<Findings>) => string;

/** By what a file's name ends with. */
const FORMATS: Readonly<Record<string, Format>> = {
  '.svg': (timeline) => toSvg(timeline),
  '.json': toJson,
};

/** A place for the timeline, and what makes its content. */
export interface Output {
  /** Null for standard output. */
  readonly path: string | null;
  readonly format: Format;
}

/** What `-o` names. Throws a `UsageError` for a name that no format ends. */
export function toOutput(name: string): Output {
  if (name === '-') return { path: null, format: toJson };
  const format = FORMATS[extname(name).toLowerCase()];
  if (format) return { path: name, format };
  throw new UsageError(`-o ${name}: the name must end in ${Object.keys(FORMATS).join(' or ')}.`);
}
