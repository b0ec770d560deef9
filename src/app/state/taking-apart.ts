import type { EventMention } from '../../events/event-mention.ts';
import { mentionId } from '../../merge/apart.ts';
import type { Apart } from '../../merge/apart.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';

type Mentions = TimelineEvent['mentions'];

/** `apart` with one mention of an event kept apart from its others. */
export function takenOut(
  apart: readonly Apart[],
  mentions: Mentions,
  taken: EventMention,
): readonly Apart[] {
  return keptApart(
    apart,
    taken,
    mentions.filter((mention) => mention !== taken),
  );
}

/** `apart` with all mentions of an event kept apart from each other. */
export function takenApart(apart: readonly Apart[], mentions: Mentions): readonly Apart[] {
  return mentions.reduce(
    (words, mention, i) => keptApart(words, mention, mentions.slice(0, i)),
    apart,
  );
}

/** `apart` without what was said of the mention with this id: it may join others again. */
export function putBack(apart: readonly Apart[], id: string): readonly Apart[] {
  return apart.filter(({ mention }) => mention !== id);
}

/** What a reader said of the mentions of an event, and of those that these were taken apart from. */
export function apartFrom(apart: readonly Apart[], { mentions }: TimelineEvent): readonly Apart[] {
  return connectedWith(new Set(mentions.map(mentionId)), apart);
}

function connectedWith(ids: ReadonlySet<string>, apart: readonly Apart[]): readonly Apart[] {
  const found = apart.filter(({ mention, from }) => [mention, ...from].some((id) => ids.has(id)));
  const all = new Set([...ids, ...found.flatMap(({ mention, from }) => [mention, ...from])]);
  return all.size > ids.size ? connectedWith(all, apart) : found;
}

function keptApart(
  apart: readonly Apart[],
  taken: EventMention,
  others: Mentions,
): readonly Apart[] {
  if (others.length === 0) return apart;
  const mention = mentionId(taken);
  const before = apart.find((one) => one.mention === mention)?.from ?? [];
  const from = [...new Set([...before, ...others.map(mentionId)])];
  return [...putBack(apart, mention), { mention, from }];
}
