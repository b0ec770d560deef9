import { createReadStream, existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Problem } from '../document/problem.ts';
import { annotated, type Tally } from './annotate.ts';
import { isLined, listFiles, type ListedFile } from './list-files.ts';
import type { Crew } from './pool.ts';
import { Progress } from './progress.ts';
import { whyUnread, whyUnwritten } from './reasons.ts';
import { save } from './save.ts';
import { report, type Streams } from './streams.ts';
import { UsageError } from './usage.ts';

/** A file of documents, a line each, and where what is found in them goes. */
interface Shard extends ListedFile {
  readonly target: string;
}

/** What went wrong in reading a shard, and not in writing. */
class ReadError extends Error {}

/**
 * Annotates each of the files named into one of its name in `folder`, which is made where it is not there. A file
 * appears there whole or not at all; where one is already, its shard is left out. Returns the exit code: 1 where there
 * was a bad line or a file that could not be read or written (the rest is done), else 0.
 */
export async function annotateShards(
  paths: readonly string[],
  folder: string,
  streams: Streams,
  crew: Crew,
): Promise<number> {
  const { shards, problems } = await listShards(paths, folder);
  const open = shards.filter(({ target }) => !existsSync(target));
  const size = open.reduce((sum, shard) => sum + shard.size, 0);
  const progress = new Progress(streams, size);
  const tally: Tally = { bad: 0 };
  for (const shard of open) {
    const content = annotated(readShard(shard.path), crew, tally, progress);
    problems.push(...(await saveShard(shard, content)));
  }
  progress.end();
  for (const problem of problems) await report(streams.stderr, problem);
  if (open.length < shards.length)
    await report(streams.stderr, leftOut(folder, shards.length - open.length, shards.length));
  return tally.bad > 0 || problems.length > 0 ? 1 : 0;
}

async function listShards(
  paths: readonly string[],
  folder: string,
): Promise<{ shards: Shard[]; problems: Problem[] }> {
  const listed = await listFiles(paths);
  const shards = listed.flatMap((file) =>
    file.ok ? [{ ...file.value, target: join(folder, basename(file.value.path)) }] : [],
  );
  check(shards, folder);
  return { shards, problems: listed.flatMap((file) => (file.ok ? [] : [file.problem])) };
}

/** Throws a `UsageError` where two shards, or a shard and its outcome, would lie in one place. */
function check(shards: readonly Shard[], folder: string): void {
  const targets = new Set<string>();
  for (const { path, target } of shards) {
    if (!isLined(path)) throw new UsageError(`${path}: a shard ends in .ndjson or .jsonl.`);
    if (resolve(dirname(path)) === resolve(folder))
      throw new UsageError(`-o ${folder}: the shards themselves lie there.`);
    if (targets.has(target)) throw new UsageError(`${path}: another shard has that name.`);
    targets.add(target);
  }
}

async function saveShard(
  { path, target }: Shard,
  content: AsyncIterable<string>,
): Promise<Problem[]> {
  try {
    await mkdir(dirname(target), { recursive: true });
    await save(target, content);
    return [];
  } catch (error) {
    return error instanceof ReadError
      ? [{ file: path, message: whyUnread(error.cause) }]
      : [{ file: target, message: whyUnwritten(error) }];
  }
}

async function* readShard(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path)) yield chunk as Uint8Array;
  } catch (cause) {
    throw new ReadError('', { cause });
  }
}

function leftOut(folder: string, count: number, all: number): Problem {
  return {
    file: folder,
    message: `${count} of ${all} shards are there already and were left out.`,
  };
}
