import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Worker } from 'node:worker_threads';
import { GENERATOR } from '../base/version.ts';
import { annotate } from './annotate.ts';
import { draw } from './draw.ts';
import { toOutput } from './outputs.ts';
import { toCrew, type Crew } from './pool.ts';
import { annotateShards } from './shards.ts';
import { report, write, type Streams } from './streams.ts';
import { USAGE, UsageError } from './usage.ts';

/** A call of the program, in the order of its words. */
interface Call {
  readonly help: boolean;
  readonly version: boolean;
  readonly outputs: readonly string[];
  readonly workers: number;
  readonly words: readonly string[];
}

/** The most workers that make sense on any machine. */
const MAX_WORKERS = 1024;

/**
 * Runs what `args` (without program names) call for, in workers that `start` starts; without it, in this thread.
 * Returns the exit code: 2 where the arguments make no sense.
 */
export async function run(
  args: readonly string[],
  streams: Streams,
  start: (() => Worker) | null = null,
): Promise<number> {
  try {
    return await dispatch(parse(args), streams, start);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await report(streams.stderr, {
      file: 'usage',
      message: `${error.message} See dateline --help.`,
    });
    return 2;
  }
}

function parse(args: readonly string[]): Call {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        out: { type: 'string', short: 'o', multiple: true },
        workers: { type: 'string', short: 'w' },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'V', default: false },
      },
      allowPositionals: true,
    });
    return {
      ...values,
      outputs: values.out ?? [],
      workers: toCount(values.workers),
      words: positionals,
    };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(firstSentence(error instanceof Error ? error.message : String(error)));
  }
}

/** What follows it in Node's messages is advice for other cases than ours. */
function firstSentence(message: string): string {
  return `${message.split(/\.\s|\n|\.$/)[0] ?? message}.`;
}

function toCount(workers: string | undefined): number {
  const count = workers === undefined ? availableParallelism() : Number(workers);
  if (Number.isInteger(count) && count >= 1 && count <= MAX_WORKERS) return count;
  throw new UsageError(`--workers ${workers}: a number from 1 to ${MAX_WORKERS} is needed.`);
}

async function dispatch(
  { help, version, workers, outputs, words }: Call,
  streams: Streams,
  start: (() => Worker) | null,
): Promise<number> {
  if (help) return print(USAGE, streams);
  if (version) return print(`${GENERATOR}\n`, streams);
  const command =
    words[0] === 'annotate' ? toFilter(words.slice(1), outputs) : toDrawing(words, outputs);
  const crew = toCrew(workers, start);
  try {
    return await command(streams, crew);
  } finally {
    await crew.close();
  }
}

type Command = (streams: Streams, crew: Crew) => Promise<number>;

function toFilter(shards: readonly string[], [folder, ...others]: readonly string[]): Command {
  if (shards.length === 0 && folder === undefined) return annotate;
  if (shards.length === 0) throw new UsageError('No shards were named.');
  if (folder === undefined || others.length > 0)
    throw new UsageError('Name one folder for what is found in the shards, with -o.');
  return (streams, crew) => annotateShards(shards, folder, streams, crew);
}

function toDrawing(articles: readonly string[], outputs: readonly string[]): Command {
  if (articles.length === 0) throw new UsageError('No articles were named.');
  if (outputs.length === 0)
    throw new UsageError('Name an output with -o, such as -o timeline.svg.');
  const places = outputs.map(toOutput);
  return (streams, crew) => draw(articles, places, streams, crew);
}

async function print(text: string, { stdout }: Streams): Promise<number> {
  await write(stdout, text);
  return 0;
}
