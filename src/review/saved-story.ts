import type { PickedReading, SourceDocument } from '../document/source-document.ts';
import type { Apart } from '../merge/apart.ts';
import { toAnchor } from './given-date.ts';
import type { GivenDate } from './given-date.ts';
import type { EventDecisions } from './lay-over.ts';

/** An article as it was given, with what the reader set: all that is needed to read it again. */
export interface SavedArticle {
  readonly name: string;
  readonly text: string;
  readonly date: GivenDate | null;
  readonly picked: readonly PickedReading[];
}

/** What a reader decided of a story, besides what they set of its articles. */
export interface StoryDecisions extends EventDecisions {
  readonly apart: readonly Apart[];
}

/** All that is kept of a story: the articles, and what the reader decided. */
export interface SavedStory extends StoryDecisions {
  readonly articles: readonly SavedArticle[];
}

/** A document as it was read, with what its reader set: the same one again where that is nothing. */
export function asSet(
  read: SourceDocument,
  { date, picked }: Pick<SavedArticle, 'date' | 'picked'>,
): SourceDocument {
  const created = date && toAnchor(date);
  if (!created && picked.length === 0) return read;
  return { ...read, ...(created && { created }), ...(picked.length > 0 && { picked }) };
}
