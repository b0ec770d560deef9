import type { EventMention, Status } from '../../events/event-mention.ts';
import { KINDS } from '../../events/kinds.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';

/** What the text claims of an event, the surest first. */
export const STATUSES: Readonly<Record<Status, { readonly label: string }>> = {
  happened: { label: 'Happened' },
  planned: { label: 'Planned' },
  possible: { label: 'Possible' },
  denied: { label: 'Denied' },
};

/** How an event came by its date. */
export const SURENESS = {
  told: { label: 'Dated by the text' },
  reader: { label: 'Dated by you' },
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

/** What the reader judged of the events on the timeline. */
const VERDICTS = { confirmed: { label: 'Confirmed' }, disputed: { label: 'Disputed by you' } };

type Labels = Readonly<Record<string, { readonly label: string }>>;

/** A property by which events are filtered. */
interface FacetRule {
  readonly name: string;
  /** The values that an event has in it: at least one. */
  readonly valuesOf: (event: TimelineEvent) => readonly string[];
  /** All values there can be, in their order; absent where each story has its own. */
  readonly labels?: Labels;
  /** What to call `NONE`. */
  readonly none?: string;
}

/** The value of an event that has no other in a facet. */
export const NONE = '';

const NOTHING: readonly string[] = [NONE];

/** The facets, in the order in which they stand. */
export const FACETS = {
  kind: { name: 'Kind', valuesOf: ({ kind }) => [kind], labels: KINDS },
  status: { name: 'Status', valuesOf: ({ status }) => [status], labels: STATUSES },
  participant: {
    name: 'Participant',
    valuesOf: ({ participants }) => (participants.length > 0 ? participants : NOTHING),
    none: 'Nobody named',
  },
  place: { name: 'Place', valuesOf: ({ place }) => [place ?? NONE], none: 'No place named' },
  source: { name: 'Source', valuesOf: sourcesOf },
  sureness: { name: 'Date', valuesOf: (event) => [surenessOf(event)], labels: SURENESS },
  agreement: { name: 'Agreement', valuesOf: (event) => [agreementOf(event)], labels: AGREEMENTS },
  review: {
    name: 'Review',
    valuesOf: ({ review }) => [review?.verdict ?? NONE],
    labels: VERDICTS,
    none: 'Unreviewed',
  },
  tag: {
    name: 'Tag',
    valuesOf: ({ review }) => (review?.tags.length ? review.tags : NOTHING),
    none: 'No tag',
  },
  starred: {
    name: 'Star',
    valuesOf: ({ review }) => [review?.starred ? 'yes' : NONE],
    labels: { yes: { label: 'Starred' } },
    none: 'Not starred',
  },
} as const satisfies Record<string, FacetRule>;
export type Facet = keyof typeof FACETS;

/** The facets as a list. */
export const FACET_LIST = Object.entries(FACETS) as readonly (readonly [Facet, FacetRule])[];

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
