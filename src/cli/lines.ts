/** One line of a stream, without its end; `bytes` is null where the line is longer than is read. */
export interface StreamLine {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const LINE_FEED = 0x0a;

/**
 * The lines of a stream of bytes, counted from 1. Holds no more than one line and one chunk at a time; of a line
 * longer than `limit` bytes nothing is kept. A line feed at the very end begins no further line.
 */
export async function* toLines(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<StreamLine> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const take = (part: Uint8Array): void => {
    size += part.length;
    if (size > limit) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const finish = (): StreamLine => {
    const line = { number: ++number, bytes: size > limit ? null : Buffer.concat(parts) };
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, end));
      yield finish();
      from = end + 1;
    }
    take(chunk.subarray(from));
  }
  if (size > 0) yield finish();
}
