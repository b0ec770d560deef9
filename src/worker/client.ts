import type { Outcome, Problem } from '../document/problem.ts';
import type { SourceDocument } from '../document/source-document.ts';
import type { Timeline } from '../extract.ts';
import type { TimeAnchor } from '../document/time-anchor.ts';
import type { Apart } from '../merge/apart.ts';
import type { PeriodReading } from '../time/typed-period.ts';
import { WorkerLine, type WorkerLike } from './line.ts';
import type { Content, Progress, Reply } from './protocol.ts';

export interface ClientOptions {
  /** Starts a worker; called again after one was lost. */
  readonly start?: () => WorkerLike;
  /** How long a worker may be silent while it has something to do, in milliseconds. */
  readonly deadline?: number;
  /** Called as the reading of documents for a timeline comes along. */
  readonly onprogress?: (progress: Progress) => void;
  /** Called for a document that was left out because the worker was lost over it. */
  readonly onproblem?: (problem: Problem) => void;
}

/** A timeline that somebody waits for. */
interface Wanted {
  readonly documents: readonly SourceDocument[];
  readonly apart: readonly Apart[];
  readonly resolve: (timeline: Timeline | null) => void;
  number: number;
  /** The id of the document that the worker is at, once it has said so. */
  at: string | null;
}

const DEADLINE = 20_000;

function startWorker(): WorkerLike {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}

/**
 * Reads texts and finds their events in a worker, so that the page stays free. Documents that were looked into before
 * are not looked into again. A document over which the worker is lost is left out, and reported.
 */
export class WorkerClient {
  readonly #line: WorkerLine;
  readonly #options: ClientOptions;
  readonly #leftOut = new Set<string>();
  #wanted: Wanted | null = null;

  constructor(options: ClientOptions = {}) {
    this.#options = options;
    this.#line = new WorkerLine(options.start ?? startWorker, options.deadline ?? DEADLINE);
  }

  /** Reads one text. Never rejects: whatever goes wrong is a problem of that text. */
  read(name: string, content: Content): Promise<Outcome<SourceDocument>> {
    return new Promise((resolve) => {
      const fail = (message: string): void => {
        resolve({ ok: false, problem: { file: name, message } });
      };
      this.#line.send(
        { kind: 'read', name, content },
        {
          onreply: (reply) => {
            if (reply.kind === 'read') resolve(reply.result);
            else if (reply.kind === 'failed') fail(`could not be read: ${reply.message}`);
          },
          onlost: () => fail('could not be read: that took too long, or failed.'),
        },
      );
    });
  }

  /** The timeline of these documents, or null where a later call has overtaken this one. Never rejects. */
  timeline(
    documents: readonly SourceDocument[],
    apart: readonly Apart[] = [],
  ): Promise<Timeline | null> {
    this.#cancel();
    return new Promise((resolve) => {
      this.#ask({ documents, apart, resolve, number: 0, at: null });
    });
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

  #cancel(): void {
    if (!this.#wanted) return;
    this.#line.cancel(this.#wanted.number);
    this.#wanted.resolve(null);
    this.#wanted = null;
  }

  #ask(wanted: Wanted): void {
    this.#wanted = wanted;
    const { documents, apart } = wanted;
    wanted.at = null;
    wanted.number = this.#line.send(
      { kind: 'timeline', documents, apart, skip: [...this.#leftOut] },
      {
        onreply: (reply) => this.#take(wanted, reply),
        onlost: () => this.#leaveOut(wanted, 'took too long to look into, or failed.'),
      },
    );
  }

  #take(wanted: Wanted, reply: Reply): void {
    if (reply.kind === 'timeline') this.#finish(wanted, reply.result);
    if (reply.kind === 'failed')
      this.#leaveOut(wanted, `could not be looked into: ${reply.message}`);
    if (reply.kind !== 'progress') return;
    wanted.at = reply.progress.document;
    this.#options.onprogress?.(reply.progress);
  }

  /** Goes on without the document that the worker was at; where there was none, without events. */
  #leaveOut(wanted: Wanted, message: string): void {
    const document = wanted.documents.find(({ id }) => id === wanted.at && !this.#leftOut.has(id));
    this.#options.onproblem?.({ file: document?.name ?? 'The timeline', message });
    if (!document) {
      this.#finish(wanted, withoutEvents(wanted.documents));
      return;
    }
    this.#leftOut.add(document.id);
    this.#ask(wanted);
  }

  #finish(wanted: Wanted, timeline: Timeline): void {
    if (this.#wanted === wanted) this.#wanted = null;
    wanted.resolve(timeline);
  }
}

function withoutEvents(documents: readonly SourceDocument[]): Timeline {
  const extractions = documents.map((document) => ({
    document,
    sentences: [],
    times: [],
    occurrences: [],
    mentions: [],
    names: [],
  }));
  return { extractions, events: [], inferred: [] };
}
