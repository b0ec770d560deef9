import type { SourceDocument } from '../../document/source-document.ts';
import { slice } from '../../document/span.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';
import { pause } from '../pause.ts';
import { fold, holds } from './query.ts';

/** For how long, in milliseconds, the page may be kept busy without a pause. */
const SLICE = 8;

/** Finds events by their words: title, participants, place, passages, and what the reader wrote of them. What was folded once is kept with the event. */
export class EventFinder {
  readonly #documents: () => ReadonlyMap<string, SourceDocument>;
  readonly #folded = new WeakMap<TimelineEvent, string>();

  constructor(documents: () => ReadonlyMap<string, SourceDocument>) {
    this.#documents = documents;
  }

  /**
   * The ids of the events that hold all `terms` (folded). It pauses again and again, so that the page stays free;
   * null where `signal` has called it off.
   */
  async find(
    events: readonly TimelineEvent[],
    terms: readonly string[],
    signal: AbortSignal,
  ): Promise<ReadonlySet<string> | null> {
    const hits = new Set<string>();
    let since = performance.now();
    for (const event of events) {
      if (holds(this.#textOf(event), terms)) hits.add(event.id);
      if (performance.now() - since < SLICE) continue;
      await pause();
      if (signal.aborted) return null;
      since = performance.now();
    }
    return hits;
  }

  /** All words of an event, folded, a line each, so that no phrase runs from one into the next. */
  #textOf(event: TimelineEvent): string {
    const known = this.#folded.get(event);
    if (known !== undefined) return known;
    const documents = this.#documents();
    const passages = event.mentions.map(({ document, span }) =>
      slice(documents.get(document)?.text ?? '', span),
    );
    const { tags = [], comment = '' } = event.review ?? {};
    const told = [event.title, ...event.participants, event.place ?? '', ...passages];
    const words = [...told, ...tags, comment];
    const folded = [...new Set(words.map(fold))].join('\n');
    this.#folded.set(event, folded);
    return folded;
  }
}
