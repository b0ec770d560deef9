import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { MAX_BYTES, tooLarge } from '../document/decode.ts';
import type { Outcome, Problem } from '../document/problem.ts';
import {
  isNamedStory,
  lossesIn,
  NO_STORY,
  readStoryFile,
  STORY_TOO_LARGE,
} from '../formats/read-story-file.ts';
import type { ReadStory } from '../review/read-story.ts';
import type { SavedArticle, StoryDecisions } from '../review/saved-story.ts';
import { toBatches, type StreamLine } from './lines.ts';
import { isLined, STDIN, type ListedFile } from './list-files.ts';
import { MAX_LINE } from './read-line.ts';
import { whyUnread } from './reasons.ts';
import type { Streams } from './streams.ts';

/** What a worker is given to find events in, or what is said of them, or what is wrong; `size` is in bytes. */
export type Source = { readonly size: number } & (
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'content'; readonly name: string; readonly content: Uint8Array }
  | { readonly kind: 'lines'; readonly path: string; readonly lines: readonly StreamLine[] }
  | { readonly kind: 'article'; readonly path: string; readonly article: SavedArticle }
  | { readonly kind: 'decisions'; readonly decisions: StoryDecisions }
  | { readonly kind: 'problem'; readonly problem: Problem }
);

/** The sources that files are, in their order; a file of lines is as many as it is read in, a story its articles and what was decided. */
export async function* toSources(
  files: readonly Outcome<ListedFile>[],
  stdin: Streams['stdin'],
): AsyncGenerator<Source> {
  for (const file of files) {
    if (!file.ok) yield problem(file.problem.file, file.problem.message);
    else if (file.value.path === STDIN) yield await readStdin(stdin);
    else if (isLined(file.value.path)) yield* readLines(file.value.path);
    else if (isNamedStory(file.value.path)) yield* readStory(file.value);
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

async function* readStory(file: ListedFile): AsyncGenerator<Source> {
  const { path, size } = file;
  const read = await storyIn(file);
  if (!read.ok) {
    yield problem(path, read.problem.message);
    return;
  }
  for (const message of lossesIn(read.value)) yield problem(path, message);
  const { articles, ...decisions } = read.value.story;
  const share = size / articles.length;
  for (const article of articles) yield { kind: 'article', path, article, size: share };
  yield { kind: 'decisions', decisions, size: 0 };
}

async function storyIn({ path, size }: ListedFile): Promise<Outcome<ReadStory>> {
  try {
    if (size > MAX_BYTES) return failure(path, STORY_TOO_LARGE);
    return readStoryFile(path, await readFile(path)) ?? failure(path, NO_STORY);
  } catch (error) {
    return failure(path, whyUnread(error));
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

function failure(file: string, message: string): Outcome<never> {
  return { ok: false, problem: { file, message } };
}

function problem(file: string, message: string): Source {
  return { kind: 'problem', problem: { file, message }, size: 0 };
}
