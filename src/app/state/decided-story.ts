import type { Apart } from '../../merge/apart.ts';
import type { Article } from './article.ts';

/** The articles with what their reader decided of each, and which mentions they keep apart. */
export interface Decided {
  readonly articles: readonly Article[];
  readonly apart: readonly Apart[];
}

/** A story without articles. */
export const NONE: Decided = { articles: [], apart: [] };

/** What the reader did last: in words, and what stood before. */
export interface Change {
  readonly message: string;
  readonly before: Decided;
}

/** Articles that are being added, and can still be left. */
export interface Adding {
  /** What stood before any of them; null while a story is still opening. */
  before: Decided | null;
  readonly leaving: AbortController;
}

/** Begins to add articles to what stands there, null where a story is still opening. */
export function beginAdding(before: Decided | null): Adding {
  return { before, leaving: new AbortController() };
}

/** The articles, the one with this id as `decide` makes it. */
export function withArticle(
  articles: readonly Article[],
  id: string,
  decide: (article: Article) => Article,
): readonly Article[] {
  return articles.map((article) => (article.read.id === id ? decide(article) : article));
}
