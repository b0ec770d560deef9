import { GENERATOR } from '../base/version.ts';
import { toJsonText } from '../base/visible.ts';
import type { SavedStory } from '../review/saved-story.ts';

/** What a story file says that it is, and what the names of such files end with. */
export const STORY_FORMAT = 'dateline-story';
export const STORY_ENDING = '.dateline.json';

/** Grows when a field changes its meaning or goes; new fields leave it as it is. */
export const STORY_VERSION = 1;

/**
 * A story as a JSON document, indented: its articles, and what its reader decided, from which all else is found again.
 * `readStoryFile` reads it.
 */
export function toStoryFile({ articles, apart, reviews, added }: SavedStory): string {
  return toJsonText({
    format: STORY_FORMAT,
    version: STORY_VERSION,
    generator: GENERATOR,
    articles: articles.map(({ name, text, date, picked }) => ({ name, text, date, picked })),
    apart,
    reviews,
    added,
  });
}
