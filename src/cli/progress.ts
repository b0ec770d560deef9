import type { Streams } from './streams.ts';

/** How often the line is drawn anew, in milliseconds. */
const PAUSE = 100;
const CELLS = 20;
/** Of the first moments nothing can be foretold. */
const SOON = 2000;

/** How far the work has come, on a line of the terminal; of what goes elsewhere than to a terminal, nothing is seen. */
export class Progress {
  readonly #stderr: Streams['stderr'] | null;
  readonly #total: number;
  readonly #now: () => number;
  readonly #started: number;
  #documents = 0;
  #done = 0;
  #drawn = -Infinity;

  /** `total` is in bytes, 0 where it is not known; `now` gives milliseconds. */
  constructor({ stdout, stderr }: Streams, total: number, now = () => performance.now()) {
    this.#stderr = stderr.isTTY && !stdout.isTTY ? stderr : null;
    this.#total = total;
    this.#now = now;
    this.#started = now();
  }

  /** Counts what has been done further. */
  add(documents: number, bytes: number): void {
    this.#documents += documents;
    this.#done += bytes;
    if (this.#stderr === null || this.#now() - this.#drawn < PAUSE) return;
    this.#drawn = this.#now();
    this.#stderr.write(`\r${this.#line()}\u001b[K`);
  }

  /** Takes the line away. */
  end(): void {
    if (this.#drawn > 0) this.#stderr?.write('\r\u001b[K');
  }

  #line(): string {
    const elapsed = this.#now() - this.#started;
    const share = this.#total > 0 ? Math.min(1, this.#done / this.#total) : null;
    const rate = elapsed > 0 ? (this.#documents / elapsed) * 1000 : 0;
    const parts = [
      `${this.#documents} document${this.#documents === 1 ? '' : 's'}`,
      `${rate.toFixed(rate < 10 ? 1 : 0)} a second`,
      ...(share && elapsed > SOON ? [`${inWords((elapsed * (1 - share)) / share)} left`] : []),
    ];
    return `${share === null ? '' : `${bar(share)} `}${parts.join(', ')}`;
  }
}

function bar(share: number): string {
  const full = Math.round(share * CELLS);
  return `[${'#'.repeat(full)}${'-'.repeat(CELLS - full)}]`;
}

/** A time in milliseconds, as exactly as anybody wants to know it. */
function inWords(time: number): string {
  const seconds = Math.ceil(time / 1000);
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`;
}
