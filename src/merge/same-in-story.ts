import { outer } from '../document/time-range.ts';
import type { TimeRange } from '../document/time-range.ts';
import type { ComparedMention } from './compared-mention.ts';
import { isStatement, speakerOf } from './compared-mention.ts';
import { linkAll } from './links.ts';
import type { Link } from './links.ts';
import { contentWords } from './phrases.ts';
import { familyOfWord } from './word-families.ts';

/** A mention by its index, and its date. */
interface Told {
  readonly at: number;
  readonly when: TimeRange | null;
}

/**
 * What articles of one story tell as the same happening is one event a date. What has no date goes with the date that at
 * least half of the dated mentions share, or together where none is dated. Statements have to be of the same speaker and to
 * share a word.
 */
export function sameInStory(mentions: readonly ComparedMention[]): Link[] {
  const groups = new Map<string, Told[]>();
  mentions.forEach((mention, at) => {
    const told = { at, when: mention.when && outer(mention.when.range) };
    for (const key of keysOf(mention)) {
      const group = groups.get(key);
      if (group) group.push(told);
      else groups.set(key, [told]);
    }
  });
  return [...groups.values()]
    .flatMap(eventsOf)
    .flatMap((event) => linkAll(event, 'articles of one story tell of it'));
}

/** One key, or for a statement one for each word that tells what is said. */
function keysOf(mention: ComparedMention): string[] {
  const key = `${mention.story}|${mention.happening}`;
  if (!isStatement(mention)) return [key];
  const words = contentWords(mention.passage).filter(
    (word) => familyOfWord(word) !== mention.happening,
  );
  return words.map((word) => `${key}|${speakerOf(mention)}|${word}`);
}

/** The indices of a group's mentions, those of one event together. */
function eventsOf(group: readonly Told[]): number[][] {
  const undated = group.filter(({ when }) => when === null).map(({ at }) => at);
  const dates = byDate(group.filter(({ when }) => when !== null));
  const most = dates.reduce<number[]>((a, b) => (b.length > a.length ? b : a), []);
  const isMain = most.length * 2 >= group.length - undated.length;
  return isMain ? [[...most, ...undated], ...dates.filter((date) => date !== most)] : dates;
}

/** Dated mentions, those together whose dates all meet. */
function byDate(dated: readonly Told[]): number[][] {
  const sorted = [...dated].sort((a, b) => startOf(a) - startOf(b) || a.at - b.at);
  const dates: number[][] = [];
  let end = -Infinity;
  for (const { at, when } of sorted) {
    if (!when) continue;
    const isSame = when.start < end;
    end = isSame ? Math.min(end, when.end) : when.end;
    if (isSame) dates.at(-1)?.push(at);
    else dates.push([at]);
  }
  return dates;
}

const startOf = ({ when }: Told) => when?.start ?? 0;
