import { LATEST } from '../document/time-range.ts';
import type { EventMention } from '../events/event-mention.ts';
import { pairsApart } from './apart.ts';
import type { Apart } from './apart.ts';
import { Clusters } from './clusters.ts';
import type { CoreferenceSet } from './clusters.ts';
import type { ComparedMention } from './compared-mention.ts';
import { keyOf, toCompared } from './compared-mention.ts';
import { familyOf } from './families.ts';
import { disputedDates } from './disputed-dates.ts';
import {
  sameDateAndPeople,
  sameDateInOneArticle,
  samePeople,
  sameSpeechGoesOn,
  takenUpAgain,
  toldAsAnother,
} from './event-rules.ts';
import type { Link } from './links.ts';
import { sameInStory } from './same-in-story.ts';
import type { Article } from './stories.ts';
import { sameSpeakerInARow, sameSpeakerSameDay, sameWords } from './statement-rules.ts';

type Rule = (mentions: readonly ComparedMention[]) => Link[];

// Surest first: a set that an earlier rule has made keeps later ones from joining what contradicts it.
const RULES: readonly Rule[] = [
  sameSpeakerSameDay,
  sameSpeakerInARow,
  sameDateAndPeople,
  samePeople,
  sameDateInOneArticle,
  toldAsAnother,
  sameSpeechGoesOn,
  takenUpAgain,
  sameInStory,
  sameWords,
];

/**
 * Sets of mentions that tell one event, each with the reasons. `mentions` are in a fixed order (document id, position), so
 * that the order in which files arrive does not matter. Every rule works through an index: cost grows with the mentions.
 * Mentions that a reader took out of an event (`apart`) are left to join others when all else is joined: no link leads
 * through them.
 */
export function findCoreference(
  mentions: readonly EventMention[],
  articles: readonly Article[],
  apart: readonly Apart[] = [],
): readonly CoreferenceSet[] {
  const written = new Map(
    articles.map(({ document }) => [document.id, document.created?.when.end ?? LATEST]),
  );
  const pairs = pairsApart(mentions, apart);
  const taken = new Set(pairs.map(([mention]) => mention));
  const told = toldApart(mentions);
  const all = mentions.map((_, i) => i);
  const clusters = new Clusters(mentions, (id) => written.get(id) ?? LATEST, [...pairs, ...told]);
  for (const among of taken.size > 0 ? [all.filter((i) => !taken.has(i)), all] : [all]) {
    const compared = toCompared(
      among.flatMap((i) => mentions[i] ?? []),
      articles,
    );
    for (const rule of RULES) {
      for (const { a, b, because } of rule(compared)) clusters.join(among[a]!, among[b]!, because);
    }
  }
  for (const { a, b, because } of disputedDates(mentions, clusters.sets()))
    clusters.joinDisputed(a, b, because);
  return clusters.sets();
}

/** Pairs of mentions that one article tells of other people: "Lee resigned", "Hill will resign". */
function toldApart(mentions: readonly EventMention[]): [number, number][] {
  const groups = new Map<string, number[]>();
  mentions.forEach((mention, i) => {
    if (mention.kind === 'statement' || namesOf(mention).length === 0) return;
    const key = `${mention.document}|${familyOf(mention.kind)}`;
    const group = groups.get(key);
    if (group) group.push(i);
    else groups.set(key, [i]);
  });
  return [...groups.values()].flatMap((group) =>
    group.flatMap((a, i) =>
      group.slice(i + 1).flatMap((b): [number, number][] => {
        const [one, two] = [namesOf(mentions[a]!), namesOf(mentions[b]!)];
        return one.some((name) => two.includes(name)) ? [] : [[a, b]];
      }),
    ),
  );
}

const namesOf = ({ participants }: EventMention) =>
  participants.filter(({ type }) => type === 'person' || type === 'organisation').map(keyOf);
