import type { Records } from '../../src/app/state/records.ts';
import { StoryState, type StepsTo } from '../../src/app/state/story-state.svelte.ts';
import { readText } from '../../src/document/read-text.ts';
import type { SourceDocument } from '../../src/document/source-document.ts';
import type { TimeAnchor } from '../../src/document/time-anchor.ts';
import { extract, toTimeline } from '../../src/extract.ts';
import type { PageTimeline } from '../../src/worker/protocol.ts';
import { readPeriod } from '../../src/time/typed-period.ts';
import { recordsOf, storyShelfOf } from './shelf.ts';

export const MET = 'The two presidents met in Geneva on Thursday to talk about the border.';
export const PARTED = 'Their talks ended without an agreement, a spokesman said on Friday.';
export const given = (name: string, content: string | Uint8Array) => ({ name, content });

/**
 * A story whose engine reads and extracts in the same thread, and tells of what it was asked. From `hold` on the joining
 * of events waits until what that gave is called.
 */
export function storyOf(records: Records | null = recordsOf(), steps?: StepsTo) {
  const asked: (readonly SourceDocument[])[] = [];
  let joining = Promise.resolve();
  const start = () => ({
    read: (name: string, content: string | Uint8Array) => Promise.resolve(readText(name, content)),
    timeline: async (documents: readonly SourceDocument[]): Promise<PageTimeline | null> => {
      asked.push(documents);
      await joining;
      return toTimeline(documents.map(extract));
    },
    period: (words: string, anchor: TimeAnchor | null) =>
      Promise.resolve(readPeriod(words, anchor)),
  });
  const hold = () => {
    let release = (): void => undefined;
    joining = new Promise((resolve) => (release = resolve));
    return () => release();
  };
  return { story: new StoryState(start, storyShelfOf(records), steps), asked, records, hold };
}

/** An article of a story, which must be there. */
export function documentOf({ documentsById }: StoryState, id: string): SourceDocument {
  const document = documentsById.get(id);
  if (!document) throw new Error(`no article ${id}`);
  return document;
}
