import { createReadStream } from 'node:fs';
import { MAX_BYTES, tooLarge } from '../document/decode.ts';
import type { Outcome, Problem } from '../document/problem.ts';
import { toBatches, type StreamLine } from './lines.ts';
import { isLined, STDIN, type ListedFile } from './list-files.ts';
import { MAX_LINE } from './read-line.ts';
import { whyUnread } from './reasons.ts';
import type { Streams } from './streams.ts';

/** What a worker is given to find events in, or what is wrong with it; `size` is in bytes. */
export type Source = { readonly size: number } & (
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'content'; readonly name: string; readonly content: Uint8Array }
  | { readonly kind: 'lines'; readonly path: string; readonly lines: readonly StreamLine[] }
  | { readonly kind: 'problem'; readonly problem: Problem }
);

/** The sources that files are, in their order; a file of lines is as many as it is read in. */
export async function* toSources(
  files: readonly Outcome<ListedFile>[],
  stdin: Streams['stdin'],
): AsyncGenerator<Source> {
  for (const file of files) {
    if (!file.ok) yield problem(file.problem.file, file.problem.message);
    else if (file.value.path === STDIN) yield await readStdin(stdin);
    else if (isLined(file.value.path)) yield* readLines(file.value.path);
    else yield { kind: 'file', ...file.value };
  }
}

async function* readLines(path: string): AsyncGenerator<Source> {
  try {
    for await (const { lines, size } of toBatches(createReadStream(path), MAX_LINE))
      yield { kind: 'lines', path, lines, size };
  } catch (error) {
    yield problem(path, whyUnread(error));
  }
}

async function readStdin(stdin: Streams['stdin']): Promise<Source> {
  const name = 'standard input';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    size += chunk.length;
    if (size > MAX_BYTES) return problem(name, tooLarge(size));
    chunks.push(chunk);
  }
  return { kind: 'content', name, content: Buffer.concat(chunks), size };
}

function problem(file: string, message: string): Source {
  return { kind: 'problem', problem: { file, message }, size: 0 };
}
