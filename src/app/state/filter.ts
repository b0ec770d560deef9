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

/** The facets by which events are filtered: each gives the values that an event has in it. */
export const FACETS = {
  kind: (event: TimelineEvent): readonly string[] => [event.kind],
  sureness: (event: TimelineEvent): readonly string[] => [surenessOf(event)],
  source: (event: TimelineEvent): readonly string[] => sourcesOf(event),
} as const;
export type Facet = keyof typeof FACETS;

/** The values that are switched off, facet by facet. */
export type Hidden = Readonly<Record<Facet, ReadonlySet<string>>>;

export const NOTHING_HIDDEN: Hidden = { kind: new Set(), sureness: new Set(), source: new Set() };

/** Told where a passage names the time itself or that of a speech; inferred where it follows from its surroundings. */
export function surenessOf({ when, mentions }: TimelineEvent): Sureness {
  if (!when) return 'undated';
  const bases = when.mentions.map((index) => mentions[index]?.timeBasis);
  return bases.some((basis) => basis === 'told') ? 'told' : 'inferred';
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

/** The kinds that occur among `events`, in the order of the legend. */
export function kindsIn(events: readonly TimelineEvent[]): EventKind[] {
  const present = new Set<string>(events.map(({ kind }) => kind));
  return (Object.keys(KINDS) as EventKind[]).filter((kind) => present.has(kind));
}
