import { EARLIEST, LATEST, outer } from '../document/time-range.ts';
import type { TimeRange } from '../document/time-range.ts';
import type { ComparedMention } from './compared-mention.ts';
import { isStatement, speakerOf } from './compared-mention.ts';
import { linkAll } from './links.ts';
import type { Link } from './links.ts';
import { contentWords } from './phrases.ts';
import { familyOfWord } from './word-families.ts';

const DAY = 86_400_000;

/** A mention by its index, and its date. */
interface Told {
  readonly at: number;
  readonly when: TimeRange | null;
}

/**
 * What articles of one story tell as the same happening is one event a date. What has no date, or
 * one that leaves room, goes with the day that at least half of the rest share, or together where none is dated. Statements have to be of the same speaker and to
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
    .filter((group) => group.length > 1)
    .flatMap(eventsOf)
    .flatMap((event) => linkAll(event, 'articles of one story tell of it'));
}

/** One key, or for a statement one for each word that tells what is said. */
function keysOf(mention: ComparedMention): string[] {
  const key = `${mention.story}|${mention.happening}`;
  if (!isStatement(mention)) return [key];
  const words = contentWords(mention.words()).filter(
    (word) => familyOfWord(word) !== mention.happening,
  );
  return words.map((word) => `${key}|${speakerOf(mention)}|${word}`);
}

/** The indices of a group's mentions, those of one event together. */
function eventsOf(group: readonly Told[]): number[][] {
  const dated = group.filter(({ when }) => when !== null);
  const days = byDate(dated.filter(isDay));
  const dates = days.length > 0 ? days : byDate(dated);
  const main = dates.reduce<readonly Told[]>((a, b) => (b.length > a.length ? b : a), []);
  const sure = new Set(dates.flat());
  const rest = group.filter((one) => !sure.has(one));
  const isMain = main.length * 2 >= sure.size;
  const joining = rest.filter((one) => isMain && meets(one, main));
  const others = byDate(rest.filter((one) => one.when !== null && !(isMain && meets(one, main))));
  return [[...main, ...joining], ...dates.filter((date) => date !== main), ...others].map((event) =>
    event.map(({ at }) => at),
  );
}

/** Dated mentions, those together whose dates all meet. */
function byDate(dated: readonly Told[]): Told[][] {
  const sorted = [...dated].sort((a, b) => startOf(a) - startOf(b) || a.at - b.at);
  const dates: Told[][] = [];
  let end = -Infinity;
  for (const told of sorted) {
    const isSame = startOf(told) < end;
    end = isSame ? Math.min(end, endOf(told)) : endOf(told);
    if (isSame) dates.at(-1)?.push(told);
    else dates.push([told]);
  }
  return dates;
}

/** Whether a date, or none, leaves room for those of an event. */
const meets = (told: Told, event: readonly Told[]) =>
  told.when === null ||
  event.every((one) => startOf(one) < endOf(told) && startOf(told) < endOf(one));

const isDay = (told: Told) => endOf(told) - startOf(told) <= DAY;
const startOf = ({ when }: Told) => when?.start ?? EARLIEST;
const endOf = ({ when }: Told) => when?.end ?? LATEST;
