import { mapInOrder } from '../base/map-in-order.ts';
import { toBatches, type Batch } from './lines.ts';
import type { Crew } from './pool.ts';
import { Progress } from './progress.ts';
import { MAX_LINE } from './read-line.ts';
import { sizeOf, write, type Streams } from './streams.ts';

/** Lines that could not be read. */
export interface Tally {
  bad: number;
}

/**
 * Reads a JSON document a line, writes what was found in it as one line, in the same order, at the pace of whoever
 * reads. A bad line gives `{"error", "line"}`. Returns the exit code: 1 where there was a bad line, else 0.
 */
export async function annotate(streams: Streams, crew: Crew): Promise<number> {
  const tally: Tally = { bad: 0 };
  const progress = new Progress(streams, sizeOf(streams.stdin));
  for await (const text of annotated(streams.stdin, crew, tally, progress))
    await write(streams.stdout, text);
  progress.end();
  return tally.bad > 0 ? 1 : 0;
}

/**
 * What is to be written for a stream of documents: the same whoever and however many do the work. Of the stream no
 * more is held than what the crew is at. Bad lines are counted in `tally`.
 */
export async function* annotated(
  stream: AsyncIterable<Uint8Array>,
  { work, width }: Crew,
  tally: Tally,
  progress: Progress,
): AsyncGenerator<string> {
  const annotateBatch = async (batch: Batch) => ({
    ...(await work('annotate', batch.lines)),
    batch,
  });
  for await (const { text, bad, batch } of mapInOrder(
    toBatches(stream, MAX_LINE),
    annotateBatch,
    width,
  )) {
    tally.bad += bad;
    yield text;
    progress.add(batch.lines.length, batch.size);
  }
}
