import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { annotate } from './annotate.ts';
import { draw } from './draw.ts';
import { toOutput } from './outputs.ts';
import { report, write, type Streams } from './streams.ts';
import { USAGE, UsageError } from './usage.ts';

/** A call of the program, in the order of its words. */
interface Call {
  readonly help: boolean;
  readonly version: boolean;
  readonly outputs: readonly string[];
  readonly words: readonly string[];
}

/** Runs what `args` (without program names) call for. Returns the exit code: 2 where they make no sense. */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  try {
    return await dispatch(parse(args), streams);
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
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'V', default: false },
      },
      allowPositionals: true,
    });
    return { ...values, outputs: values.out ?? [], words: positionals };
  } catch (error) {
    throw new UsageError(firstSentence(error instanceof Error ? error.message : String(error)));
  }
}

/** What follows it in Node's messages is advice for other cases than ours. */
function firstSentence(message: string): string {
  return `${message.split(/\.\s|\n|\.$/)[0] ?? message}.`;
}

async function dispatch(
  { help, version, outputs, words }: Call,
  streams: Streams,
): Promise<number> {
  if (help) return print(USAGE, streams);
  if (version) return print(`dateline ${packageVersion()}\n`, streams);
  if (words[0] === 'annotate' && outputs.length === 0) return filter(words.slice(1), streams);
  if (words.length === 0) throw new UsageError('No articles were named.');
  if (outputs.length === 0)
    throw new UsageError('Name an output with -o, such as -o timeline.svg.');
  return draw(words, outputs.map(toOutput), streams);
}

async function filter(words: readonly string[], streams: Streams): Promise<number> {
  if (words.length > 0) throw new UsageError('annotate takes no files: it reads standard input.');
  return annotate(streams);
}

async function print(text: string, { stdout }: Streams): Promise<number> {
  await write(stdout, text);
  return 0;
}

/** The package's file lies two folders above this one, built or not. */
function packageVersion(): string {
  const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(file) as { readonly version: string }).version;
}
