import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { visible } from '../base/visible.ts';
import type { Problem } from '../document/problem.ts';

/** Where a command reads and writes. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** Writes, and waits for as long as the reader at the other end is behind. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/** Says what was wrong with a file, on a line of its own and without the control characters of its name. */
export async function report(stderr: Writable, { file, message }: Problem): Promise<void> {
  await write(stderr, `${visible(`dateline: ${file}: ${message}`).replace(/[\n\t]/g, ' ')}\n`);
}
