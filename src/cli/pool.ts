import { parentPort, type Worker } from 'node:worker_threads';
import { workHere, type TaskInput, type TaskName, type TaskOutput, type Work } from './tasks.ts';

/** A task on its way to a worker. */
interface Request {
  readonly number: number;
  readonly name: TaskName;
  readonly input: TaskInput<TaskName>;
}

/** What came of it. */
type Reply = { readonly number: number } & (
  { readonly output: unknown } | { readonly error: unknown }
);

/** Somebody who waits for a reply. */
interface Waiting {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Who does the tasks, and how many of them may be under way at once. */
export interface Crew {
  readonly work: Work;
  readonly width: number;
  /** Ends the workers; what they were at stays unanswered. */
  close(): Promise<void>;
}

/** As many tasks a worker as keep it busy while its results and the next inputs are on their way. */
const AHEAD = 4;

/** As many workers as are wanted; the thread itself where that is one, since nobody else is to be had or needed. */
export function toCrew(size: number, start: (() => Worker) | null): Crew {
  if (size === 1 || start === null)
    return { work: workHere, width: 1, close: () => Promise.resolve() };
  const pool = new Pool(start, size);
  return { work: pool.work, width: AHEAD * size, close: () => pool.close() };
}

/** Up to `size` workers, each started when all before it are busy; a task goes to the one with the least to do. */
class Pool {
  readonly #start: () => Worker;
  readonly #size: number;
  #threads: Thread[] = [];

  constructor(start: () => Worker, size: number) {
    this.#start = start;
    this.#size = size;
  }

  /** Has a task done by a worker. Rejects where the task throws, and where the worker is lost over it. */
  readonly work: Work = (name, input) =>
    this.#idlest().do(name, input) as Promise<TaskOutput<typeof name>>;

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.end()));
  }

  #idlest(): Thread {
    this.#threads = this.#threads.filter((thread) => !thread.isLost);
    const [idlest] = this.#threads.toSorted((a, b) => a.load - b.load);
    if (idlest && (idlest.load === 0 || this.#threads.length === this.#size)) return idlest;
    const started = new Thread(this.#start());
    this.#threads.push(started);
    return started;
  }
}

/** A worker and what it has been asked to do. */
class Thread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  isLost = false;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (reply: Reply) => this.#take(reply));
    worker.on('error', (error) => this.#lose(error));
    worker.on('exit', () => this.#lose(new Error('A worker ended by itself.')));
  }

  get load(): number {
    return this.#waiting.size;
  }

  do(name: TaskName, input: TaskInput<TaskName>): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const number = ++this.#last;
      this.#waiting.set(number, { resolve, reject });
      this.#worker.postMessage({ number, name, input } satisfies Request);
    });
  }

  async end(): Promise<void> {
    this.#waiting.clear();
    await this.#worker.terminate();
  }

  #take(reply: Reply): void {
    const waiting = this.#waiting.get(reply.number);
    this.#waiting.delete(reply.number);
    if ('error' in reply) waiting?.reject(reply.error);
    else waiting?.resolve(reply.output);
  }

  #lose(error: Error): void {
    this.isLost = true;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

/** The other end: does in this worker what a pool asks for. */
export function serveTasks(): void {
  parentPort?.on('message', ({ number, name, input }: Request) => {
    workHere(name, input).then(
      (output) => reply({ number, output }),
      (error: unknown) => reply({ number, error }),
    );
  });
}

function reply(message: Reply): void {
  parentPort?.postMessage(message);
}
