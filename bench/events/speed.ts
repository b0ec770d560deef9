import { parse } from 'chrono-node/en';
import { extract } from '../../src/extract.ts';
import { longText, readArticles } from '../speed/articles.ts';
import { median, once } from '../speed/clock.ts';
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
  const timed = (read: (article: string) => unknown) => {
    articles.forEach(read);
    return median(() => once(() => articles.forEach(read)), RUNS) / ARTICLES;
  };
  return {
    extraction: timed((article) => extract(storyOf('article', article, '2025-08-15'))),
    chrono: timed((article) => parse(article)),
  };
}
