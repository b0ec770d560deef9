import type { Outcome, Problem } from '../document/problem.ts';
import type { SourceDocument } from '../document/source-document.ts';
import type { TimeAnchor } from '../document/time-anchor.ts';
import type { Apart } from '../merge/apart.ts';
import type { PeriodReading } from '../time/typed-period.ts';
import { FoundStore } from './found-store.ts';
import { WorkerLine, type WorkerLike } from './line.ts';
import type { Content, Joined, PageTimeline } from './protocol.ts';

/** How far the looking into documents has come: `done` of `total`, the last of them `document` (its id). */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly document: string;
}

export interface ClientOptions {
  /** Starts a worker; called again after one was lost. */
  readonly start?: () => WorkerLike;
  /** How long a worker may be silent while it has something to do, in milliseconds. */
  readonly deadline?: number;
  /** Called as the documents of a timeline are looked into. */
  readonly onprogress?: (progress: Progress) => void;
  /** Called for a document that was left out because the worker was lost over it. */
  readonly onproblem?: (problem: Problem) => void;
}

/** A timeline that somebody waits for. */
interface Wanted {
  readonly documents: readonly SourceDocument[];
  readonly apart: readonly Apart[];
}

const DEADLINE = 20_000;

/** So many documents are with the worker at a time: it need not wait for the next, and can be left after few. */
const AHEAD = 3;

function startWorker(): WorkerLike {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}

/**
 * Reads texts and finds their events in a worker, so that the page stays free. A document goes to the worker once, and
 * an event comes back when it is new or has changed, in messages that are small. A document over which the worker is
 * lost is left out, and reported.
 */
export class WorkerClient {
  readonly #line: WorkerLine;
  readonly #options: ClientOptions;
  readonly #store = new FoundStore();
  readonly #leftOut = new Set<string>();
  #wanted: Wanted | null = null;
  /** Settled when the worker has nothing to join: it joins one timeline after the other. */
  #joining: Promise<unknown> = Promise.resolve();

  constructor(options: ClientOptions = {}) {
    this.#options = options;
    this.#line = new WorkerLine(options.start ?? startWorker, options.deadline ?? DEADLINE);
  }

  /** Reads one text. Never rejects: whatever goes wrong is a problem of that text. */
  async read(name: string, content: Content): Promise<Outcome<SourceDocument>> {
    const failed = (message: string): Outcome<SourceDocument> => ({
      ok: false,
      problem: { file: name, message },
    });
    const given = await opened(content);
    if (given === null) return failed('could not be opened.');
    return new Promise((resolve) => {
      this.#line.send(
        { kind: 'read', name, content: given },
        {
          onreply: (reply) => {
            if (reply.kind === 'read') resolve(reply.result);
            if (reply.kind === 'failed') resolve(failed(`could not be read: ${reply.message}`));
          },
          onlost: () => resolve(failed('could not be read: that took too long, or failed.')),
        },
      );
    });
  }

  /**
   * The timeline of these documents, or null where a later call has overtaken this one. Never rejects. A document is
   * looked into once for as long as it is the same object.
   */
  async timeline(
    documents: readonly SourceDocument[],
    apart: readonly Apart[] = [],
  ): Promise<PageTimeline | null> {
    const wanted: Wanted = { documents, apart };
    this.#wanted = wanted;
    let joined: Joined | null = null;
    while (this.#wanted === wanted && joined === null) {
      await this.#lookIntoAll(wanted);
      await this.#joining;
      if (this.#wanted === wanted) joined = await this.#join(wanted);
    }
    if (this.#wanted !== wanted || joined === null) return null;
    this.#wanted = null;
    const timeline = this.#store.toTimeline(documents, joined);
    return apart.length > 0 ? { ...timeline, apart } : timeline;
  }

  /** The stretch of time that typed words mean. Never rejects: what goes wrong leaves them unread. */
  period(words: string, anchor: TimeAnchor | null): Promise<PeriodReading> {
    return new Promise((resolve) => {
      const unread = (): void => resolve({ kind: 'unread' });
      this.#line.send(
        { kind: 'period', words, anchor },
        {
          onreply: (reply) => (reply.kind === 'period' ? resolve(reply.result) : unread()),
          onlost: unread,
        },
      );
    });
  }

  /** Ends the worker; what was asked stays unanswered. */
  close(): void {
    this.#line.close();
  }

  /** Has the worker look into those documents that it has not, for as long as they are wanted. */
  async #lookIntoAll(wanted: Wanted): Promise<void> {
    const total = wanted.documents.length;
    const lacking = this.#read(wanted).filter((document) => !this.#store.has(document));
    let done = total - lacking.length;
    const next = lacking.values();
    const lookIntoSome = async (): Promise<void> => {
      for (const document of next) {
        await this.#lookInto(document);
        if (this.#wanted !== wanted) return;
        this.#options.onprogress?.({ done: ++done, total, document: document.id });
      }
    };
    await Promise.all(Array.from({ length: AHEAD }, lookIntoSome));
  }

  #lookInto(document: SourceDocument): Promise<void> {
    return new Promise((resolve) => {
      const leaveOut = (message: string): void => {
        this.#leftOut.add(document.id);
        this.#options.onproblem?.({ file: document.name, message });
        resolve();
      };
      this.#line.send(
        { kind: 'extract', document, as: this.#store.numberOf(document) },
        {
          onreply: (reply) => {
            if (reply.kind === 'extract') this.#store.put({ document, ...reply.result });
            if (reply.kind === 'extract') resolve();
            if (reply.kind === 'failed') leaveOut(`could not be looked into: ${reply.message}`);
          },
          onlost: () => leaveOut('took too long to look into, or failed.'),
        },
      );
    });
  }

  /** Null where the worker, a new one, lacks documents that were looked into before. */
  #join(wanted: Wanted): Promise<Joined | null> {
    const joining = new Promise<Joined | null>((resolve) => {
      const goWithout = (message: string): void => {
        this.#options.onproblem?.({ file: 'The timeline', message });
        resolve({ events: [], inferred: [] });
      };
      const documents = this.#read(wanted).map((document) => this.#store.numberOf(document));
      this.#line.send(
        { kind: 'timeline', documents, apart: wanted.apart },
        {
          onreply: (reply) => {
            if (reply.kind === 'events') this.#store.putEvents(reply.events);
            if (reply.kind === 'lacking') this.#store.lose(reply.documents);
            if (reply.kind === 'lacking') resolve(null);
            if (reply.kind === 'timeline') resolve(reply.result);
            if (reply.kind === 'failed') goWithout(`could not be made: ${reply.message}`);
          },
          onlost: () => goWithout('took too long to make, or failed.'),
        },
      );
    });
    this.#joining = joining;
    return joining;
  }

  /** Those of the documents that are not left out. */
  #read({ documents }: Wanted): readonly SourceDocument[] {
    return documents.filter(({ id }) => !this.#leftOut.has(id));
  }
}

/**
 * The bytes of a file, null where it cannot be opened. They are read here: to hand a file itself over, a browser looks
 * at it on its disk while the page waits.
 */
async function opened(content: Content): Promise<Uint8Array | string | null> {
  if (!(content instanceof Blob)) return content;
  try {
    return new Uint8Array(await content.arrayBuffer());
  } catch {
    return null;
  }
}
