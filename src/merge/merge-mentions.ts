import { hash } from '../base/hash.ts';
import { distinct } from '../events/participants.ts';
import type { EventMention } from '../events/event-mention.ts';
import type { EventKind } from '../events/kinds.ts';
import type { Apart } from './apart.ts';
import { byTime, compareText } from './by-time.ts';
import { chooseStatus } from './choose-status.ts';
import { bestMention, chooseTitle } from './choose-title.ts';
import { chooseWhen } from './choose-when.ts';
import { findCoreference } from './coreference.ts';
import { familyOf } from './families.ts';
import { orderUndated } from './order-undated.ts';
import { salienceOf } from './salience.ts';
import type { Article } from './stories.ts';
import type { TimelineEvent } from './timeline-event.ts';

/**
 * One event for all mentions of it, by time, undated last in the order in which they are told. The order of the
 * articles and mentions given makes no difference. What a reader keeps `apart` is never one event.
 */
export function mergeMentions(
  mentions: readonly EventMention[],
  articles: readonly Article[],
  apart: readonly Apart[] = [],
): TimelineEvent[] {
  const ordered = [...mentions].sort(
    (a, b) => compareText(a.document, b.document) || a.trigger.from - b.trigger.from,
  );
  const sets = findCoreference(ordered, articles, apart);
  const events = sets.map(({ members, because }) =>
    toEvent(
      members.flatMap((i) => ordered[i] ?? []),
      because,
    ),
  );
  return orderUndated(withUniqueIds(events.filter(isAnEvent).sort(byTime)));
}

/** A mention that only takes up an event told elsewhere ("the talks"), or tells it in one word, is none by itself. */
function isAnEvent(event: TimelineEvent): boolean {
  if (!event.title.includes(' ')) return false;
  if (event.when !== null || event.kind === 'statement') return true;
  return (
    event.participants.length > 1 ||
    event.mentions.some(
      (mention) => mention.reference.other !== null || mention.reference.form === 'bare',
    )
  );
}

function toEvent(mentions: readonly EventMention[], because: readonly string[]): TimelineEvent {
  const { when, disputed } = chooseWhen(mentions);
  const best = bestMention(mentions);
  const kind = chooseKind(mentions, best);
  const participants = participantsOf(mentions, best);
  const place = mentions.find((mention) => mention.place !== null)?.place?.name ?? null;
  const key = [
    familyOf(kind),
    when?.edtf ?? '',
    ...[...best.participants.map((one) => one.name)].sort(),
    best.reference.other ?? '',
    kind === 'statement' || best.participants.length === 0 ? best.title : '',
  ];
  return {
    id: `e-${hash(key.join('|'))}`,
    title: chooseTitle(mentions, participants, place),
    kind,
    status: chooseStatus(mentions),
    when,
    disputed,
    order: null,
    participants,
    place,
    mentions,
    because,
    salience: salienceOf(mentions, kind, when !== null),
  };
}

/** A summit is a summit though some call it a meeting. */
function chooseKind(mentions: readonly EventMention[], best: EventMention): EventKind {
  return mentions.find((mention) => mention.kind !== familyOf(mention.kind))?.kind ?? best.kind;
}

/** The best mention's participants, then others; in a statement only who speaks. */
function participantsOf(mentions: readonly EventMention[], best: EventMention): string[] {
  const all = distinct([
    ...best.participants,
    ...(best.kind === 'statement' ? [] : mentions.flatMap((mention) => mention.participants)),
  ]);
  return all.map((one) => one.name);
}

/** Events that would have the same id are told apart by their first passages. */
function withUniqueIds(events: readonly TimelineEvent[]): TimelineEvent[] {
  const seen = new Set<string>();
  return events.map((event) => {
    const first = event.mentions[0];
    const id = seen.has(event.id)
      ? `${event.id}-${hash(`${first?.document ?? ''}|${String(first?.trigger.from ?? 0)}`)}`
      : event.id;
    seen.add(id);
    return { ...event, id };
  });
}
