import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { MAX_BYTES, tooLarge } from '../document/decode.ts';
import type { Outcome } from '../document/problem.ts';
import { readText } from '../document/read-text.ts';
import type { SourceDocument } from '../document/source-document.ts';
import { extract, type Findings } from '../extract.ts';
import { asSet } from '../review/saved-story.ts';
import type { SavedArticle } from '../review/saved-story.ts';
import type { StreamLine } from './lines.ts';
import { LineError, readLine } from './read-line.ts';
import { whyUnread } from './reasons.ts';
import type { Source } from './sources.ts';

/** What each document of a source tells, or what is wrong with it. */
export async function findInSource(source: Source): Promise<Outcome<Findings>[]> {
  switch (source.kind) {
    case 'file':
      return [await findInFile(source.path)];
    case 'content':
      return [findIn(source.name, () => readText(source.name, source.content))];
    case 'lines':
      return source.lines.map((line) => findInLine(source.path, line));
    case 'article':
      return [findInArticle(source.path, source.article)];
    case 'decisions':
      return [];
    case 'problem':
      return [{ ok: false, problem: source.problem }];
  }
}

function findInArticle(path: string, article: SavedArticle): Outcome<Findings> {
  return findIn(`${path}, “${article.name}”`, () => {
    const read = readText(article.name, article.text);
    return read.ok ? { ok: true, value: asSet(read.value, article) } : read;
  });
}

async function findInFile(path: string): Promise<Outcome<Findings>> {
  try {
    const content = await readBytes(path);
    return content instanceof Uint8Array
      ? findIn(path, () => readText(basename(path), content))
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

function findInLine(path: string, { bytes, number }: StreamLine): Outcome<Findings> {
  return findIn(`${path}, line ${number}`, () => ({ ok: true, value: readLine(bytes).document }));
}

/** A problem names the path that was given, and not only the file's name. */
function findIn(path: string, read: () => Outcome<SourceDocument>): Outcome<Findings> {
  try {
    const outcome = read();
    if (!outcome.ok) return failure(path, outcome.problem.message);
    const { document, mentions, names } = extract(outcome.value);
    return { ok: true, value: { document, mentions, names } };
  } catch (error) {
    const message =
      error instanceof LineError ? error.message : `could not be worked through: ${String(error)}`;
    return failure(path, message);
  }
}

function failure(file: string, message: string): Outcome<never> {
  return { ok: false, problem: { file, message } };
}
