import type { SourceDocument } from '../../document/source-document.ts';
import { toAnchor } from './given-date.ts';
import type { GivenDate, SavedArticle } from './saved-story.ts';

/** A text as it comes from a person: the bytes of a file, or what they pasted. */
export interface Given {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly date?: GivenDate | null;
}

/** A text that was read, and the date that the reader gave it. */
export interface Article {
  readonly read: SourceDocument;
  readonly date: GivenDate | null;
}

/** The document as of the date that the reader gave; as it was read where they gave none. */
export function dated({ read, date }: Article): SourceDocument {
  const created = date && toAnchor(date);
  return created ? { ...read, created } : read;
}

/** What is to be kept of an article. */
export function toSaved({ read, date }: Article): SavedArticle {
  return { name: read.name, text: read.text, date };
}

/** A kept article as if its reader gave it again. */
export function toGiven({ name, text, date }: SavedArticle): Given {
  return { name, content: text, date };
}
