import type { ComparedMention } from './compared-mention.ts';

/** Two mentions (indices) that a rule takes for one event, and why, in words for the reader. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly because: string;
}

/** A mention is held against so many before it: where one contradicts it, another may not. */
const NEAR = 6;

/** Links each mention to the nearest ones before it under every key it has. */
export function linkByKey(
  mentions: readonly ComparedMention[],
  keysOf: (mention: ComparedMention) => readonly string[],
  because: (mention: ComparedMention) => string,
): Link[] {
  const told = new Map<string, number[]>();
  return mentions.flatMap((mention, b) =>
    keysOf(mention).flatMap((key) => {
      const before = told.get(key) ?? [];
      const links = nearest(before, b, because(mention));
      before.push(b);
      told.set(key, before);
      return links;
    }),
  );
}

/** Links each of the mentions of one event to the nearest ones before it. */
export const linkAll = (event: readonly number[], because: string): Link[] =>
  event.flatMap((b, i) => nearest(event.slice(Math.max(0, i - NEAR), i), b, because));

const nearest = (before: readonly number[], b: number, because: string): Link[] =>
  before
    .slice(-NEAR)
    .reverse()
    .map((a) => ({ a, b, because }));
