import type { SourceDocument } from '../document/source-document.ts';
import { LATEST } from '../document/time-range.ts';
import type { EventMention } from '../events/event-mention.ts';
import { Clusters } from './clusters.ts';
import type { CoreferenceSet } from './clusters.ts';
import type { ComparedMention } from './compared-mention.ts';
import { toCompared } from './compared-mention.ts';
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
 */
export function findCoreference(
  mentions: readonly EventMention[],
  documents: readonly SourceDocument[],
): readonly CoreferenceSet[] {
  const written = new Map(documents.map(({ id, created }) => [id, created?.when.end ?? LATEST]));
  const clusters = new Clusters(mentions, (id) => written.get(id) ?? LATEST);
  const compared = toCompared(mentions, documents);
  for (const rule of RULES) {
    for (const { a, b, because } of rule(compared)) clusters.join(a, b, because);
  }
  return clusters.sets();
}
