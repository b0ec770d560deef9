import type { SourceDocument } from '../document/source-document.ts';
import { DETERMINERS, PREPOSITIONS, PRONOUNS } from '../language/function-words.ts';
import type { Sentence } from '../language/sentence.ts';
import { isCapitalised } from '../language/words.ts';

/** Two documents tell one story where the cosine of their names reaches this; two stories, where the mean of it does. */
const ALIKE = 0.23;
/** A document is compared with so many before it that have a name: what stands in most articles tells little. */
const WITHIN = 50;

/** A document, and the names by which its story is known again (`namesIn`). */
export interface Article {
  readonly document: SourceDocument;
  readonly names: readonly string[];
}

/** A document or a group of them: how much each name weighs in it, in how many documents. */
interface Group {
  readonly names: Map<string, number>;
  size: number;
}

interface Likeness {
  readonly a: number;
  readonly b: number;
  readonly cosine: number;
}

/**
 * Which documents tell the same story: a document's id to the id of the first of its story. Documents are alike by the
 * names and numbers that they share, and grouped by the mean likeness of the groups (average linkage), the most alike
 * first. What is alike depends on the two documents alone, so that an article of another story changes nothing.
 */
export function findStories(articles: readonly Article[]): ReadonlyMap<string, string> {
  const sorted = articles.toSorted((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const ids = sorted.map(({ document }) => document.id);
  const names = sorted.map((article) => article.names);
  const groups = names.map(groupOf);
  const first = sorted.map((_, i) => i);
  const rootOf = (i: number): number => {
    const above = first[i] ?? i;
    return above === i ? i : (first[i] = rootOf(above));
  };
  for (const { a, b } of likenesses(names)) {
    const [x, y] = [rootOf(a), rootOf(b)];
    const [one, two] = [groups[Math.min(x, y)], groups[Math.max(x, y)]];
    if (x === y || !one || !two || meanCosine(one, two) < ALIKE) continue;
    first[Math.max(x, y)] = Math.min(x, y);
    groups[Math.min(x, y)] = unite(one, two);
  }
  return new Map(ids.map((id, i) => [id, ids[rootOf(i)] ?? id]));
}

/** The words of a document's story that begin with a capital or hold a digit, in lower case, each once. */
export function namesIn(sentences: readonly Sentence[]): string[] {
  const names = new Set<string>();
  for (const { words } of sentences)
    for (const { text, lower } of words)
      if (isName(text) && !isFunctionWord(lower)) names.add(lower);
  return [...names];
}

const isName = (text: string) => text.length > 2 && (isCapitalised(text) || /\d/.test(text));
const isFunctionWord = (lower: string) =>
  DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || PRONOUNS.has(lower);

/** Pairs of documents that are alike, the most alike first. */
function likenesses(names: readonly (readonly string[])[]): Likeness[] {
  const having = new Map<string, number[]>();
  const pairs = names.flatMap((own, b) => {
    const shared = new Map<number, number>();
    for (const name of own) {
      const before = having.get(name) ?? [];
      for (const a of before.slice(-WITHIN)) shared.set(a, (shared.get(a) ?? 0) + 1);
      before.push(b);
      having.set(name, before);
    }
    return [...shared].flatMap(([a, count]) => {
      const cosine = count / Math.sqrt(own.length * (names[a]?.length ?? 1));
      return cosine < ALIKE ? [] : [{ a, b, cosine }];
    });
  });
  return pairs.sort((x, y) => y.cosine - x.cosine || x.a - y.a || x.b - y.b);
}

const groupOf = (names: readonly string[]): Group => ({
  names: new Map(names.map((name) => [name, 1 / Math.sqrt(names.length)])),
  size: 1,
});

function meanCosine(a: Group, b: Group): number {
  const [small, large] = a.names.size <= b.names.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [name, weight] of small.names) sum += weight * (large.names.get(name) ?? 0);
  return sum / (a.size * b.size);
}

/** Adds the smaller group to the larger one, which is changed. */
function unite(a: Group, b: Group): Group {
  const [small, large] = a.names.size <= b.names.size ? [a, b] : [b, a];
  for (const [name, weight] of small.names)
    large.names.set(name, (large.names.get(name) ?? 0) + weight);
  large.size += small.size;
  return large;
}
