import { readStory } from '../../review/read-story.ts';
import { isRecord } from '../../review/saved-decisions.ts';
import type { SavedStory } from '../../review/saved-story.ts';
import { ARTICLE, KEY, STORY, VERSION } from './story-records.ts';
import type { Shelf } from './story-records.ts';

/** The story that an earlier version kept as a string, or null where there is none that can be read. Never throws. */
export function restoreString(shelf: Shelf | null): SavedStory | null {
  try {
    const kept: unknown = JSON.parse(shelf?.getItem(KEY) ?? 'null');
    return isStory(kept) ? readStory(kept, kept.articles).story : null;
  } catch {
    return null;
  }
}

/** The story that these records hold; null where they hold none. */
export function fromRecords(records: ReadonlyMap<string, unknown>): SavedStory | null {
  const kept = records.get(STORY);
  if (!isStory(kept)) return null;
  return readStory(
    kept,
    kept.articles.map((id) => records.get(ARTICLE + String(id))),
  ).story;
}

function isStory(kept: unknown): kept is Record<string, unknown> & { articles: unknown[] } {
  return isRecord(kept) && kept['version'] === VERSION && Array.isArray(kept['articles']);
}
