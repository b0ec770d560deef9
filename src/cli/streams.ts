import { once } from 'node:events';
import { fstatSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { visible } from '../base/visible.ts';
import type { Problem } from '../document/problem.ts';

/** Where a command reads and writes. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly fd?: number };
  readonly stdout: Sink;
  readonly stderr: Sink;
}

/** What can be written to; a terminal says that it is one. */
type Sink = Writable & { readonly isTTY?: boolean };

/** How many bytes a stream will give, or 0 where it is no file. */
export function sizeOf({ fd }: Streams['stdin']): number {
  if (fd === undefined) return 0;
  const file = fstatSync(fd);
  return file.isFile() ? file.size : 0;
}

/** Writes, and waits for as long as the reader at the other end is behind. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/** Says what was wrong with a file, on a line of its own and without the control characters of its name. */
export async function report(stderr: Writable, { file, message }: Problem): Promise<void> {
  await write(stderr, `${visible(`dateline: ${file}: ${message}`).replace(/[\n\t]/g, ' ')}\n`);
}
