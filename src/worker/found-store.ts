import type { SourceDocument } from '../document/source-document.ts';
import type { TimelineEvent } from '../merge/timeline-event.ts';
import { unpackEvent, type PackedEvent } from './packed-event.ts';
import type { Found, Joined, PageTimeline } from './protocol.ts';

/** What a page has from its worker: what was found in each document, by the document's number, and the events. */
export class FoundStore {
  /** Documents never change, so that one and the same object is one and the same document. */
  readonly #numbers = new WeakMap<SourceDocument, number>();
  readonly #found = new Map<number, Found>();
  readonly #events = new Map<string, TimelineEvent>();
  #last = 0;

  /** The number of a document, by which page and worker speak of it. */
  numberOf(document: SourceDocument): number {
    const known = this.#numbers.get(document);
    if (known !== undefined) return known;
    this.#numbers.set(document, ++this.#last);
    return this.#last;
  }

  has(document: SourceDocument): boolean {
    return this.#found.has(this.numberOf(document));
  }

  put(found: Found): void {
    this.#found.set(this.numberOf(found.document), found);
  }

  /** Forgets what was found in the documents of these numbers: the worker no longer knows. */
  lose(numbers: readonly number[]): void {
    for (const number of numbers) this.#found.delete(number);
  }

  /** Takes in events that are new or changed. */
  putEvents(events: readonly PackedEvent[]): void {
    for (const event of events) this.#events.set(event.id, unpackEvent(event, this.#found));
  }

  /** The timeline of these documents as the worker has joined it; what is not part of it is forgotten. */
  toTimeline(documents: readonly SourceDocument[], { events, inferred }: Joined): PageTimeline {
    const numbers = documents.map((document) => this.numberOf(document));
    keepOnly(this.#found, new Set(numbers));
    keepOnly(this.#events, new Set(events));
    return {
      extractions: numbers.map((number, i) => this.#found.get(number) ?? nothingIn(documents[i]!)),
      events: events.flatMap((id) => this.#events.get(id) ?? []),
      inferred,
    };
  }
}

/** A document that is part of the story, and was not looked into. */
function nothingIn(document: SourceDocument): Found {
  return { document, sentences: [], times: [], occurrences: [], mentions: [], names: [] };
}

function keepOnly<K>(map: Map<K, unknown>, wanted: ReadonlySet<K>): void {
  for (const key of map.keys()) if (!wanted.has(key)) map.delete(key);
}
