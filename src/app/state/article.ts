import type { PickedReading, SourceDocument } from '../../document/source-document.ts';
import type { Span } from '../../document/span.ts';
import type { Content } from '../../worker/protocol.ts';
import type { GivenDate } from '../../review/given-date.ts';
import { asSet } from '../../review/saved-story.ts';
import type { SavedArticle } from '../../review/saved-story.ts';

/** A text as it comes from a person: a file, its bytes, or what they pasted. */
export interface Given {
  readonly name: string;
  readonly content: Content;
  readonly date?: GivenDate | null;
  readonly picked?: readonly PickedReading[];
}

/** The articles on which the application opens, loaded where they are needed. */
export type Seeds = () => readonly Given[] | Promise<readonly Given[]>;

/** A text that was read, and what its reader decided: the date they gave it, the readings they picked for words of it. */
export interface Article {
  readonly read: SourceDocument;
  readonly date: GivenDate | null;
  readonly picked: readonly PickedReading[];
  /** As its reader understands it; the same object for as long as they decide nothing else. */
  readonly document: SourceDocument;
}

/** A text as it was read with what its reader decided. */
export function decided(
  read: SourceDocument,
  date: GivenDate | null,
  picked: readonly PickedReading[],
): Article {
  return { read, date, picked, document: asSet(read, { date, picked }) };
}

/** The article with this reading picked for the words of `span`; null takes what was picked for them away. */
export function withReading(article: Article, span: Span, value: string | null): Article {
  const others = article.picked.filter((one) => one.span.from !== span.from);
  const picked = value === null ? others : [...others, { span, value }];
  return decided(article.read, article.date, picked);
}

/** What is to be kept of an article. */
export function toSaved({ read, date, picked }: Article): SavedArticle {
  return { name: read.name, text: read.text, date, picked };
}

/** A kept article as if its reader gave it again. */
export function toGiven({ name, text, date, picked }: SavedArticle): Given {
  return { name, content: text, date, picked };
}
