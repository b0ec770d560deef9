import { outer } from '../document/time-range.ts';
import type { TimeRange } from '../document/time-range.ts';
import type { EventMention } from '../events/event-mention.ts';
import type { CoreferenceSet } from './clusters.ts';
import { keyOf } from './compared-mention.ts';
import type { Link } from './links.ts';
import { familyOf } from './families.ts';

/** What a set tells, as far as it can be told again with another date. */
interface Telling {
  readonly first: number;
  readonly when: TimeRange;
  readonly documents: ReadonlySet<string>;
}

/** So far two articles may lie apart with the date of one event, in ms. */
const NEAR = 3 * 86_400_000;

/**
 * Links between sets whose dates contradict each other though they tell one event: the same kind, the same two people or
 * more, the same place, a few days apart, and no article that tells both. The dates are then in dispute.
 */
export function disputedDates(
  mentions: readonly EventMention[],
  sets: readonly CoreferenceSet[],
): Link[] {
  const tellings = new Map<string, Telling[]>();
  for (const { members } of sets) {
    const told = members.flatMap((i) => mentions[i] ?? []);
    const [key, telling] = [signOf(told), toTelling(members[0] ?? 0, told)];
    if (key && telling) tellings.set(key, [...(tellings.get(key) ?? []), telling]);
  }
  return [...tellings.values()].flatMap(linksAmong);
}

function linksAmong(tellings: readonly Telling[]): Link[] {
  const byTime = tellings.toSorted((a, b) => a.when.start - b.when.start);
  return byTime.slice(1).flatMap((later, i) => {
    const earlier = byTime[i];
    if (!earlier || later.when.start - earlier.when.end >= NEAR) return [];
    if ([...later.documents].some((id) => earlier.documents.has(id))) return [];
    const because = 'same kind of event, people and place, though the articles give other dates';
    return [{ a: earlier.first, b: later.first, because }];
  });
}

function toTelling(first: number, told: readonly EventMention[]): Telling | null {
  const dated = told.find(({ when, timeBasis }) => when && timeBasis === 'told');
  if (!dated?.when) return null;
  return {
    first,
    when: outer(dated.when.range),
    documents: new Set(told.map(({ document }) => document)),
  };
}

/** Null for what cannot be known again but by its date. */
function signOf(told: readonly EventMention[]): string | null {
  const people = told
    .flatMap(({ participants }) => participants)
    .flatMap((named) => (named.type === 'person' ? keyOf(named) : []));
  const names = [...new Set(people)].sort();
  const place = told.find((mention) => mention.place)?.place?.name;
  const [one] = told;
  if (!one || one.kind === 'statement' || place === undefined || names.length < 2) return null;
  return [familyOf(one.kind), place, ...names].join('|');
}
