import type { Span } from './span.ts';
import type { TimeAnchor } from './time-anchor.ts';

/** A fact about the document, and where its text says so (absent when it comes from outside the text). */
export interface Told<T> {
  readonly value: T;
  readonly span?: Span;
}

/**
 * What a stretch of the text is for. Only `story` gives events; `headline` gives the title, `metadata` the byline,
 * date and tags, `comment` is opinion, advice or petition set around the story, `navigation` menus, buttons, links
 * and footers.
 */
export type RegionKind = 'story' | 'headline' | 'metadata' | 'comment' | 'navigation';

/** A stretch of the text with one purpose; `why` says in a few words how that was seen. */
export interface Region {
  readonly kind: RegionKind;
  readonly span: Span;
  readonly why: string;
}

/** A reading that a person picked for words of a document, by its TIMEX3 value. */
export interface PickedReading {
  readonly span: Span;
  readonly value: string;
}

/** One text as it was read. `text` is never changed after reading: every span in the program points into it. */
export interface SourceDocument {
  /** Stable: made from the name and the text, `[\w-]+`. */
  readonly id: string;
  /** The file's name, or what the reader called a pasted text. */
  readonly name: string;
  readonly title: Told<string> | null;
  readonly publisher: Told<string> | null;
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
  /** Null where neither the text nor its metadata nor a reader says when it was written. */
  readonly created: TimeAnchor | null;
  /** In order, without gaps or overlaps, covering the whole text. */
  readonly regions: readonly Region[];
  /** Readings that its reader prefers to the likeliest ones; absent where they picked none. */
  readonly picked?: readonly PickedReading[];
}
