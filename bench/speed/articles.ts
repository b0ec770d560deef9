import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { SourceDocument } from '../../src/document/source-document.ts';
import { findSentences } from '../../src/language/find-sentences.ts';
import type { TimeExpression } from '../../src/time/time-expression.ts';
import { findTimes } from '../../src/time/find-times.ts';

const NEWS = '../shared/eval/data/t17-articles.jsonl';
const PUBLISHED = Date.UTC(2025, 7, 15);

/** Whole articles: every fifth of the news corpus where that is on the machine, else the two seeds. */
export function readArticles(): { from: string; texts: string[] } {
  if (!existsSync(NEWS)) {
    const texts = readdirSync('seeds').map((file) => readFileSync(`seeds/${file}`, 'utf8'));
    return { from: 'seeds', texts };
  }
  const lines = readFileSync(NEWS, 'utf8').split('\n').filter(Boolean);
  const texts = lines
    .filter((_, i) => i % 5 === 0)
    .map((line) => (JSON.parse(line) as { text: string }).text);
  return { from: NEWS, texts };
}

/** Articles one after another, repeated until they make `length` characters. */
export function longText(texts: readonly string[], length: number): string {
  const all = texts.join('\n\n');
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
}

/** What is measured: a text to its sentences, and these to its expressions of time. */
export function timesOf(text: string): TimeExpression[] {
  const document = storyOf(text);
  return findTimes(document, findSentences(document));
}

function storyOf(text: string): SourceDocument {
  return {
    id: 'story',
    name: 'story.txt',
    title: null,
    publisher: null,
    url: null,
    language: 'en',
    text,
    created: {
      when: { start: PUBLISHED, end: PUBLISHED + 86_400_000 },
      offset: 0,
      known: 'metadata',
    },
    regions: [{ kind: 'story', span: { from: 0, to: text.length }, why: 'the whole text' }],
  };
}
