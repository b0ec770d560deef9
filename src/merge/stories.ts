import type { SourceDocument } from '../document/source-document.ts';
import { DETERMINERS, PREPOSITIONS, PRONOUNS } from '../language/function-words.ts';
import { findWords, isCapitalised } from '../language/words.ts';

/** Two documents tell one story where the cosine of their names reaches this; two stories, where the mean of it does. */
const ALIKE = 0.23;
/** A document is compared with so many before it that have a name: what stands in most articles tells little. */
const WITHIN = 50;

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
export function findStories(documents: readonly SourceDocument[]): ReadonlyMap<string, string> {
  const sorted = [...documents].sort((a, b) => (a.id < b.id ? -1 : 1));
  const names = sorted.map(namesIn);
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
  return new Map(sorted.map(({ id }, i) => [id, sorted[rootOf(i)]?.id ?? id]));
}

/** The words of a document's story that begin with a capital or hold a digit, in lower case. */
function namesIn({ text, regions }: SourceDocument): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { kind, span } of regions) {
    if (kind !== 'story') continue;
    for (const word of findWords(text, span))
      if (isName(word.text) && !isFunctionWord(word.lower)) names.add(word.lower);
  }
  return names;
}

const isName = (text: string) => text.length > 2 && (isCapitalised(text) || /\d/.test(text));
const isFunctionWord = (lower: string) =>
  DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || PRONOUNS.has(lower);

/** Pairs of documents that are alike, the most alike first. */
function likenesses(names: readonly ReadonlySet<string>[]): Likeness[] {
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
      const cosine = count / Math.sqrt(own.size * (names[a]?.size ?? 1));
      return cosine < ALIKE ? [] : [{ a, b, cosine }];
    });
  });
  return pairs.sort((x, y) => y.cosine - x.cosine || x.a - y.a || x.b - y.b);
}

const groupOf = (names: ReadonlySet<string>): Group => ({
  names: new Map([...names].map((name) => [name, 1 / Math.sqrt(names.size)])),
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
