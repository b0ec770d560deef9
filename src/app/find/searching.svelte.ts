import type { SourceDocument } from '../../document/source-document.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';
import { EventFinder } from './find-events.ts';
import type { FindState } from './find-state.svelte.ts';

/** How long to wait for the next letter, in milliseconds. */
const PAUSE = 120;

/** What is searched. */
interface Searched {
  readonly events: readonly TimelineEvent[];
  readonly documentsById: ReadonlyMap<string, SourceDocument>;
}

/** Keeps the hits those of the words searched for, as these and the story change. */
export function searching(find: FindState, story: Searched): void {
  const finder = new EventFinder(() => story.documentsById);
  $effect(() => {
    const { terms } = find;
    const { events } = story;
    const call = new AbortController();
    const timer = setTimeout(() => void search(), PAUSE);
    return () => {
      clearTimeout(timer);
      call.abort();
    };

    async function search(): Promise<void> {
      const hits = terms.length > 0 ? await finder.find(events, terms, call.signal) : null;
      if (!call.signal.aborted) find.hits = hits;
    }
  });
}
