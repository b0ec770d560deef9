/** One line of a stream, without its end; `bytes` is null where the line is longer than is read. */
export interface StreamLine {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

/** The lines that one chunk of a stream brought to their end, so that nobody waits for a line that is there. */
export interface Batch {
  readonly lines: readonly StreamLine[];
  /** How many bytes of the stream were read for it. */
  readonly size: number;
}

const LINE_FEED = 0x0a;

/**
 * The lines of a stream of bytes, counted from 1. Holds no more than one line and one chunk at a time; of a line
 * longer than `limit` bytes nothing is kept. A line feed at the very end begins no further line.
 */
export async function* toBatches(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Batch> {
  const cutter = new LineCutter(limit);
  let read = 0;
  for await (const chunk of stream) {
    read += chunk.length;
    const lines = cutter.take(chunk);
    if (lines.length === 0) continue;
    yield { lines, size: read };
    read = 0;
  }
  const lines = cutter.end();
  if (lines.length > 0) yield { lines, size: read };
}

class LineCutter {
  readonly #limit: number;
  #parts: Uint8Array[] = [];
  #size = 0;
  #number = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The lines that end in `chunk`. */
  take(chunk: Uint8Array): StreamLine[] {
    const lines: StreamLine[] = [];
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      this.#keep(chunk.subarray(from, end));
      lines.push(this.#finish());
      from = end + 1;
    }
    this.#keep(chunk.subarray(from));
    return lines;
  }

  /** The line that has no end, where there is one. */
  end(): StreamLine[] {
    return this.#size > 0 ? [this.#finish()] : [];
  }

  #keep(part: Uint8Array): void {
    this.#size += part.length;
    if (this.#size > this.#limit) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }

  #finish(): StreamLine {
    const bytes = this.#size > this.#limit ? null : joined(this.#parts);
    this.#parts = [];
    this.#size = 0;
    return { number: ++this.#number, bytes };
  }
}

/** In memory of their own: what lies in a pool of Node's would take the whole pool along to a worker. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
