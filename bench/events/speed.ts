import { parse } from 'chrono-node/en';
import { extract } from '../../src/extract.ts';
import { longText, readArticles } from '../speed/articles.ts';
import { once } from '../speed/clock.ts';
import { storyOf } from '../time/story.ts';

/** Length of an ordinary article, in characters. */
const LENGTH = 5000;
const ARTICLES = 20;
const RUNS = 9;

/** Milliseconds for one article of 5,000 characters, after warm-up: the whole extraction, and chrono-node alone. */
export function timeOfArticle(): { readonly extraction: number; readonly chrono: number } {
  const text = longText(readArticles().texts, LENGTH * ARTICLES);
  const articles = Array.from({ length: ARTICLES }, (_, i) =>
    text.slice(i * LENGTH, (i + 1) * LENGTH),
  );
  const extraction = () => {
    for (const article of articles) extract(storyOf('article', article, '2025-08-15'));
  };
  const chrono = () => {
    for (const article of articles) parse(article);
  };
  once(extraction);
  once(chrono);
  // In turns, so that what else the machine does falls on both.
  const runs = Array.from({ length: RUNS }, () => [once(extraction), once(chrono)] as const);
  const middle = (column: 0 | 1) =>
    runs.map((run) => run[column]).sort((a, b) => a - b)[RUNS >> 1]!;
  return { extraction: middle(0) / ARTICLES, chrono: middle(1) / ARTICLES };
}
