import { isLast, isReply, TAG, type Reply, type Request } from './protocol.ts';

/** What is needed of a worker. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** A request without the tag and number that sending gives it. */
type Question = Request extends infer Each
  ? Each extends Request
    ? Omit<Each, 'tag' | 'number'>
    : never
  : never;

/** What to do with the replies to a request, and when the worker was lost over it. */
interface Job {
  readonly onreply: (reply: Reply) => void;
  readonly onlost: () => void;
}

interface OpenJob extends Job {
  readonly request: Request;
  /** Whether the worker said that it is at it. */
  begun: boolean;
}

/**
 * The line to a worker that may be lost: one that is silent for `deadline` milliseconds while it has something to do,
 * or fails, is ended and replaced. The job it was at is told so; the others are handed to the next one.
 */
export class WorkerLine {
  readonly #start: () => WorkerLike;
  readonly #deadline: number;
  readonly #jobs = new Map<number, OpenJob>();
  #worker: WorkerLike | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = 0;

  constructor(start: () => WorkerLike, deadline: number) {
    this.#start = start;
    this.#deadline = deadline;
  }

  /** Sends a request. */
  send(question: Question, job: Job): void {
    const number = ++this.#last;
    const request = { tag: TAG, number, ...question } as Request;
    this.#jobs.set(number, { ...job, request, begun: false });
    this.#post(request);
    this.#watch();
  }

  /** Ends the worker; open requests stay unanswered. */
  close(): void {
    this.#jobs.clear();
    this.#end();
    this.#watch();
  }

  #post(request: Request): void {
    this.#worker ??= this.#open();
    this.#worker.postMessage(request);
  }

  #open(): WorkerLike {
    const worker = this.#start();
    const isOurs = (): boolean => worker === this.#worker;
    worker.addEventListener('message', ({ data }) => {
      if (isOurs() && isReply(data)) this.#take(data);
    });
    worker.addEventListener('error', () => {
      if (isOurs()) this.#lose();
    });
    return worker;
  }

  /** Replies to requests that were answered already are dropped. */
  #take(reply: Reply): void {
    const job = this.#jobs.get(reply.number);
    if (job) job.begun = true;
    if (isLast(reply)) this.#jobs.delete(reply.number);
    this.#watch();
    job?.onreply(reply);
  }

  #lose(): void {
    this.#end();
    const jobs = [...this.#jobs.values()];
    const culprit = jobs.find(({ begun }) => begun) ?? jobs[0];
    if (culprit) this.#jobs.delete(culprit.request.number);
    for (const { request } of this.#jobs.values()) this.#post(request);
    this.#watch();
    culprit?.onlost();
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }

  /** Counts the silence from now on, where something is open. */
  #watch(): void {
    clearTimeout(this.#timer);
    if (this.#jobs.size > 0) this.#timer = setTimeout(() => this.#lose(), this.#deadline);
  }
}
