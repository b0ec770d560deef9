import { open, readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { MAX_BYTES, tooLarge } from '../document/decode.ts';
import type { Outcome, Problem } from '../document/problem.ts';
import { readText } from '../document/read-text.ts';
import type { SourceDocument } from '../document/source-document.ts';
import { whyUnread } from './reasons.ts';
import type { Streams } from './streams.ts';

/** The documents that could be read, each once, and what was wrong with the others. */
export interface Articles {
  readonly documents: readonly SourceDocument[];
  readonly problems: readonly Problem[];
}

const STDIN = '-';

/** Reads files, folders and standard input, in the order given. */
export async function readArticles(
  paths: readonly string[],
  stdin: Streams['stdin'],
): Promise<Articles> {
  const documents = new Map<string, SourceDocument>();
  const problems: Problem[] = [];
  for (const path of paths) {
    for (const outcome of await readPath(path, stdin)) {
      if (outcome.ok) documents.set(outcome.value.id, outcome.value);
      else problems.push(outcome.problem);
    }
  }
  return { documents: [...documents.values()], problems };
}

async function readPath(path: string, stdin: Streams['stdin']): Promise<Outcome<SourceDocument>[]> {
  try {
    if (path === STDIN) return [await readStdin(stdin)];
    if (!(await stat(path)).isDirectory()) return [await readFile(path)];
    return await readFolder(path);
  } catch (error) {
    return [failure(path, whyUnread(error))];
  }
}

/** The text files directly in a folder, by name; one that holds none is a problem. */
async function readFolder(folder: string): Promise<Outcome<SourceDocument>[]> {
  const names = (await readdir(folder))
    .filter((name) => extname(name).toLowerCase() === '.txt')
    .sort();
  if (names.length === 0) return [failure(folder, 'holds no .txt files.')];
  const outcomes: Outcome<SourceDocument>[] = [];
  for (const name of names) outcomes.push(await readFile(join(folder, name)));
  return outcomes;
}

async function readFile(path: string): Promise<Outcome<SourceDocument>> {
  try {
    const content = await readBytes(path);
    return content instanceof Uint8Array
      ? named(path, readText(basename(path), content))
      : failure(path, content);
  } catch (error) {
    return failure(path, whyUnread(error));
  }
}

/** The bytes of a file, or what is wrong with it; a file that is too large is not read at all. */
async function readBytes(path: string): Promise<Uint8Array | string> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    return size > MAX_BYTES ? tooLarge(size) : await file.readFile();
  } finally {
    await file.close();
  }
}

async function readStdin(stdin: Streams['stdin']): Promise<Outcome<SourceDocument>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    size += chunk.length;
    if (size > MAX_BYTES) return failure('standard input', tooLarge(size));
    chunks.push(chunk);
  }
  return named('standard input', readText('standard input', Buffer.concat(chunks)));
}

/** A problem names the path that was given, and not only the file's name. */
function named(path: string, outcome: Outcome<SourceDocument>): Outcome<SourceDocument> {
  return outcome.ok ? outcome : failure(path, outcome.problem.message);
}

function failure(file: string, message: string): Outcome<never> {
  return { ok: false, problem: { file, message } };
}
