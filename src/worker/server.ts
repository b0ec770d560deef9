import { readText } from '../document/read-text.ts';
import type { SourceDocument } from '../document/source-document.ts';
import { toTimeline, type Extraction } from '../extract.ts';
import { readPeriod } from '../time/typed-period.ts';
import { ExtractionCache } from './extraction-cache.ts';
import {
  isRequest,
  TAG,
  type PeriodRequest,
  type ReadRequest,
  type Reply,
  type Request,
  type TimelineRequest,
} from './protocol.ts';

/** The other end: the page, for a worker. */
export interface Port {
  postMessage(message: Reply): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** What a reply says, without tag and number. */
type Answer = Reply extends infer Each
  ? Each extends Reply
    ? Omit<Each, 'tag' | 'number'>
    : never
  : never;

/** Answers the requests that come in through `port`; between two documents it looks whether one was cancelled. */
export function serve(port: Port): void {
  const server = new Server(port);
  port.addEventListener('message', ({ data }) => {
    if (isRequest(data)) void server.handle(data);
  });
}

class Server {
  readonly #port: Port;
  readonly #cache = new ExtractionCache();
  readonly #cancelled = new Set<number>();

  constructor(port: Port) {
    this.#port = port;
  }

  async handle(request: Request): Promise<void> {
    try {
      if (request.kind === 'cancel') this.#cancelled.add(request.number);
      else if (request.kind === 'read') await this.#read(request);
      else if (request.kind === 'period') this.#period(request);
      else await this.#timeline(request);
    } catch (error) {
      this.#answer(request, { kind: 'failed', message: String(error) });
    }
  }

  async #read(request: ReadRequest): Promise<void> {
    const { name, content } = request;
    // A file is opened here: for the page, opening a thousand would be work.
    const here = content instanceof Blob ? new Uint8Array(await content.arrayBuffer()) : content;
    this.#answer(request, { kind: 'read', result: readText(name, here) });
  }

  #period(request: PeriodRequest): void {
    this.#answer(request, { kind: 'period', result: readPeriod(request.words, request.anchor) });
  }

  async #timeline(request: TimelineRequest): Promise<void> {
    const extractions = await this.#extractAll(request);
    if (extractions === null) return;
    this.#cache.keepOnly(request.documents);
    this.#answer(request, { kind: 'timeline', result: toTimeline(extractions, request.apart) });
  }

  /** Null where the request was cancelled meanwhile. */
  async #extractAll(request: TimelineRequest): Promise<Extraction[] | null> {
    const { documents, skip } = request;
    const extractions: Extraction[] = [];
    for (const [done, document] of documents.entries()) {
      if (!this.#cache.has(document)) {
        this.#answer(request, {
          kind: 'progress',
          progress: { done, total: documents.length, document: document.id },
        });
        await nextTurn();
      }
      if (this.#cancelled.delete(request.number)) return null;
      extractions.push(
        skip.includes(document.id) ? unread(document) : this.#cache.extract(document),
      );
    }
    return extractions;
  }

  #answer({ number }: Request, answer: Answer): void {
    this.#port.postMessage({ tag: TAG, number, ...answer });
  }
}

/** A document that is on the shelf, and was not looked into. */
function unread(document: SourceDocument): Extraction {
  return { document, sentences: [], times: [], occurrences: [], mentions: [], names: [] };
}

/** Lets messages that have come in meanwhile be handled. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
