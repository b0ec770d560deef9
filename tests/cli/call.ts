import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { run } from '../../src/cli/run.ts';

/** What a call of the program gave. */
export interface Called {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Calls the program with these arguments and this standard input. */
export async function call(
  args: readonly string[],
  stdin: Iterable<Uint8Array | string> = [],
): Promise<Called> {
  const [stdout, out] = collector();
  const [stderr, err] = collector();
  const code = await run(args, { stdin: Readable.from(bytesOf(stdin)), stdout, stderr });
  return { code, stdout: out(), stderr: err() };
}

/** A folder that is gone when the test is over. */
export async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'dateline-'));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

function collector(): [Writable, () => string] {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return [stream, () => Buffer.concat(chunks).toString('utf8')];
}

function* bytesOf(chunks: Iterable<Uint8Array | string>): Generator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}
