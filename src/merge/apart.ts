import type { EventMention } from '../events/event-mention.ts';

/** A reader's word that a mention tells another event than these others (`mentionId`s). */
export interface Apart {
  readonly mention: string;
  readonly from: readonly string[];
}

/** What a mention is called from one run to the next: its document and where its trigger stands. */
export function mentionId({ document, trigger }: EventMention): string {
  return `${document}:${String(trigger.from)}`;
}

/** Every pair (indices) that is kept apart; words about mentions that are not among these are passed over. */
export function pairsApart(
  mentions: readonly EventMention[],
  apart: readonly Apart[],
): [taken: number, other: number][] {
  const indices = new Map(mentions.map((mention, i) => [mentionId(mention), i]));
  return apart.flatMap(({ mention, from }) => {
    const taken = indices.get(mention);
    if (taken === undefined) return [];
    return from
      .flatMap((id) => indices.get(id) ?? [])
      .filter((other) => other !== taken)
      .map((other): [number, number] => [taken, other]);
  });
}
