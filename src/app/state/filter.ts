import type { EventKind } from '../../events/kinds.ts';
import { KINDS } from '../../events/kinds.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';

/** How an event came by its date. */
export const SURENESS = {
  told: { label: 'Dated by the text' },
  inferred: { label: 'Inferred' },
  undated: { label: 'Undated' },
} as const;
export type Sureness = keyof typeof SURENESS;

/** Who tells an event, and whether they agree on its date. */
export const AGREEMENTS = {
  single: { label: 'One source' },
  several: { label: 'Several sources' },
  disputed: { label: 'Disputed date' },
} as const;
export type Agreement = keyof typeof AGREEMENTS;

/** The facets by which events are filtered: each gives the values that an event has in it. */
export const FACETS = {
  kind: (event: TimelineEvent): readonly string[] => [event.kind],
  sureness: (event: TimelineEvent): readonly string[] => [surenessOf(event)],
  agreement: (event: TimelineEvent): readonly string[] => [agreementOf(event)],
  source: (event: TimelineEvent): readonly string[] => sourcesOf(event),
} as const;
export type Facet = keyof typeof FACETS;

/** The values that are switched off, facet by facet. */
export type Hidden = Readonly<Record<Facet, ReadonlySet<string>>>;

export const NOTHING_HIDDEN: Hidden = {
  kind: new Set(),
  sureness: new Set(),
  agreement: new Set(),
  source: new Set(),
};

/** Told where a passage names the time itself or that of a speech; inferred where it follows from its surroundings. */
export function surenessOf({ when, mentions }: TimelineEvent): Sureness {
  if (!when) return 'undated';
  const bases = when.mentions.map((index) => mentions[index]?.timeBasis);
  return bases.some((basis) => basis === 'told') ? 'told' : 'inferred';
}

/** Disputed where passages date it otherwise, be it in one source or in several. */
export function agreementOf(event: TimelineEvent): Agreement {
  if (event.disputed.length > 0) return 'disputed';
  return sourcesOf(event).length > 1 ? 'several' : 'single';
}

/** The ids of the documents that tell `event`, each once. */
export function sourcesOf({ mentions }: TimelineEvent): string[] {
  return [...new Set(mentions.map((mention) => mention.document))];
}

/** Whether `event` has, in every facet, a value that is not switched off. */
export function isShown(event: TimelineEvent, hidden: Hidden): boolean {
  return Object.entries(FACETS).every(([facet, valuesOf]) =>
    valuesOf(event).some((value) => !hidden[facet as Facet].has(value)),
  );
}

/** How many of `events` have each value of `facet`. */
export function countValues(events: readonly TimelineEvent[], facet: Facet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of events.flatMap(FACETS[facet]))
    counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** `hidden` with `value` of `facet` switched on if it was off, and off if it was on. */
export function toggled(hidden: Hidden, facet: Facet, value: string): Hidden {
  const values = new Set(hidden[facet]);
  if (!values.delete(value)) values.add(value);
  return { ...hidden, [facet]: values };
}

/** `hidden` with only one of the `values` of `facet` switched on; all of them where that was so before. */
export function onlyOne(
  hidden: Hidden,
  facet: Facet,
  value: string,
  values: readonly string[],
): Hidden {
  const others = values.filter((other) => other !== value);
  return { ...hidden, [facet]: new Set(isOnly(hidden[facet], value, values) ? [] : others) };
}

/** Whether of several `values` this one alone is not switched off. */
export function isOnly(
  off: ReadonlySet<string>,
  value: string,
  values: readonly string[],
): boolean {
  return values.length > 1 && values.every((one) => (one !== value) === off.has(one));
}

/** `hidden` with every value of `facet` switched on. */
export function cleared(hidden: Hidden, facet: Facet): Hidden {
  return { ...hidden, [facet]: new Set() };
}

/** The kinds that occur among `events`, in the order of the legend. */
export function kindsIn(events: readonly TimelineEvent[]): EventKind[] {
  const present = new Set<string>(events.map(({ kind }) => kind));
  return (Object.keys(KINDS) as EventKind[]).filter((kind) => present.has(kind));
}
