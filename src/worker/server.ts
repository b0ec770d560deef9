import { readText } from '../document/read-text.ts';
import { extract, toTimeline, type Findings } from '../extract.ts';
import { readPeriod } from '../time/typed-period.ts';
import { packEvents, SentEvents } from './packed-event.ts';
import {
  isRequest,
  TAG,
  toFound,
  type ExtractRequest,
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

/** So many events travel in one message: taking it in must not keep the page busy. */
const PIECE = 100;

/** Answers the requests that come in through `port`. */
export function serve(port: Port): void {
  const server = new Server(port);
  port.addEventListener('message', ({ data }) => {
    if (isRequest(data)) server.handle(data);
  });
}

class Server {
  readonly #port: Port;
  /** What was found in the documents, by their numbers. */
  readonly #found = new Map<number, Findings>();
  #sent = new SentEvents();

  constructor(port: Port) {
    this.#port = port;
  }

  handle(request: Request): void {
    try {
      if (request.kind === 'read') this.#read(request);
      else if (request.kind === 'extract') this.#extract(request);
      else if (request.kind === 'period') this.#period(request);
      else this.#timeline(request);
    } catch (error) {
      // Whoever asked for a timeline goes on without events, and has to be sent all of the next one.
      if (request.kind === 'timeline') this.#sent = new SentEvents();
      this.#answer(request, { kind: 'failed', message: String(error) });
    }
  }

  #read(request: ReadRequest): void {
    this.#answer(request, { kind: 'read', result: readText(request.name, request.content) });
  }

  #extract(request: ExtractRequest): void {
    this.#answer(request, { kind: 'begun' });
    const { document, ...found } = toFound(extract(request.document));
    const { mentions, names } = found;
    this.#found.set(request.as, { document, mentions, names });
    this.#answer(request, { kind: 'extract', result: found });
  }

  #period(request: PeriodRequest): void {
    this.#answer(request, { kind: 'period', result: readPeriod(request.words, request.anchor) });
  }

  #timeline(request: TimelineRequest): void {
    this.#answer(request, { kind: 'begun' });
    const lacking = request.documents.filter((document) => !this.#found.has(document));
    if (lacking.length > 0) this.#answer(request, { kind: 'lacking', documents: lacking });
    else this.#join(request);
  }

  #join(request: TimelineRequest): void {
    const wanted = new Set(request.documents);
    for (const document of this.#found.keys())
      if (!wanted.has(document)) this.#found.delete(document);
    const findings = request.documents.flatMap((document) => this.#found.get(document) ?? []);
    const { events, inferred } = toTimeline(findings, request.apart);
    const changed = this.#sent.changed(packEvents(events, this.#found));
    for (let from = 0; from < changed.length; from += PIECE)
      this.#answer(request, { kind: 'events', events: changed.slice(from, from + PIECE) });
    this.#answer(request, {
      kind: 'timeline',
      result: { events: events.map(({ id }) => id), inferred },
    });
  }

  #answer({ number }: Request, answer: Answer): void {
    this.#port.postMessage({ tag: TAG, number, ...answer });
  }
}
