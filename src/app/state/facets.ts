import type { EventMention, Status } from '../../events/event-mention.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';

/** What the text claims of an event, the surest first. */
export const STATUSES: Readonly<Record<Status, { readonly label: string }>> = {
  happened: { label: 'Happened' },
  planned: { label: 'Planned' },
  possible: { label: 'Possible' },
  denied: { label: 'Denied' },
};

/** How an event came by its date. */
export type Sureness = 'told' | 'reader' | 'inferred' | 'undated';

/** Who tells an event, and whether they agree on its date. */
export type Agreement = 'single' | 'several' | 'disputed';

/** The values that an event has in a facet: at least one. */
type ValuesOf = (event: TimelineEvent) => readonly string[];

/** The value of an event that has no other in a facet. */
export const NONE = '';

const NOTHING: readonly string[] = [NONE];

/** The facets, properties by which events are filtered, in the order in which they stand. */
export const FACETS = {
  kind: ({ kind }) => [kind],
  status: ({ status }) => [status],
  participant: ({ participants }) => someOf(participants),
  place: ({ place }) => [place ?? NONE],
  source: sourcesOf,
  sureness: (event) => [surenessOf(event)],
  agreement: (event) => [agreementOf(event)],
  review: ({ review }) => [review?.verdict ?? NONE],
  tag: ({ review }) => someOf(review?.tags),
  starred: ({ review }) => [review?.starred ? 'yes' : NONE],
} as const satisfies Record<string, ValuesOf>;
export type Facet = keyof typeof FACETS;

/** The facets as a list. */
export const FACET_LIST = Object.entries(FACETS) as readonly (readonly [Facet, ValuesOf])[];

function someOf(values: readonly string[] = NOTHING): readonly string[] {
  return values.length > 0 ? values : NOTHING;
}

/**
 * Told where a passage names the time itself or that of a speech; inferred where it follows from its surroundings; the
 * reader's where no passage gives it.
 */
export function surenessOf({ when, mentions }: TimelineEvent): Sureness {
  if (!when) return 'undated';
  if (when.mentions.length === 0) return 'reader';
  return when.mentions.some((index) => mentions[index]?.timeBasis === 'told') ? 'told' : 'inferred';
}

/** Disputed where passages date it otherwise, be it in one source or in several. */
export function agreementOf(event: TimelineEvent): Agreement {
  if (event.disputed.length > 0) return 'disputed';
  const [first] = event.mentions;
  const isElsewhere = ({ document }: EventMention): boolean => document !== first?.document;
  return event.mentions.some(isElsewhere) ? 'several' : 'single';
}

/** The ids of the documents that tell `event`, each once. */
export function sourcesOf({ mentions }: TimelineEvent): string[] {
  return [...new Set(mentions.map((mention) => mention.document))];
}
