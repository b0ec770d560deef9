import type { SourceDocument } from '../document/source-document.ts';
import { KINDS, type EventKind } from '../events/kinds.ts';
import type { TimelineEvent } from '../merge/timeline-event.ts';
import { sourceName } from './event-words.ts';
import { indexTimeline, type TimelineIndex } from './timeline-index.ts';

/** By what a picture may be parted into lanes. */
export const LANES_BY = ['none', 'kind', 'article', 'participant', 'place'] as const;
export type LanesBy = (typeof LANES_BY)[number];

/** The dated events that have one thing in common, to be drawn in rows of their own. */
export interface Lane {
  /** What they have in common: a kind, a document's id, a name; `OTHERS` or `WITHOUT`. */
  readonly key: string;
  readonly name: string;
  /** What the lane holds in words, where its name does not say it; else empty. */
  readonly holds: string;
  readonly events: readonly TimelineEvent[];
  readonly index: TimelineIndex;
}

/** The key of the lane that gathers what has too few events for a lane of its own, and of the lane of events without any value. */
export const OTHERS = '*others';
export const WITHOUT = '*without';

/** A picture is calm with so many lanes. */
const MOST_LANES = 8;
/** So many of the gathered values are named. */
const MOST_NAMED = 12;

/** How events are parted by one of their properties. */
interface Grouping {
  readonly valuesOf: (event: TimelineEvent) => readonly string[];
  readonly nameOf: (value: string, index: TimelineIndex) => string;
  /** The values in their own order; the most frequent first where absent. */
  readonly order?: readonly string[];
  /** What to call the lane of the events that have no value. */
  readonly without: string;
}

const GROUPINGS: Readonly<Record<Exclude<LanesBy, 'none'>, Grouping>> = {
  kind: {
    valuesOf: ({ kind }) => [kind],
    nameOf: (kind) => KINDS[kind as EventKind].label,
    order: Object.keys(KINDS),
    without: 'No kind',
  },
  article: {
    valuesOf: ({ mentions }) => distinct(mentions.map(({ document }) => document)),
    nameOf: (id, { documents }) => articleName(id, documents),
    without: 'No article',
  },
  participant: {
    valuesOf: ({ participants }) => distinct(participants),
    nameOf: (name) => name,
    without: 'Nobody named',
  },
  place: {
    valuesOf: ({ place }) => (place === null ? [] : [place]),
    nameOf: (name) => name,
    without: 'No place',
  },
};

/**
 * The lanes of a timeline's dated events, made once for an index: none for `none`. An event stands in the lane of each
 * of its values. Lanes with most events come first, kinds in the order of the legend; values with the fewest events
 * share one lane where there would be too many, and events without a value stand in the last.
 */
export function lanesOf(index: TimelineIndex, by: LanesBy): Lane[] {
  if (by === 'none') return [];
  const grouping = GROUPINGS[by];
  const dated = datedOf(index);
  const { groups, without } = grouped(dated, grouping);
  const most = MOST_LANES - (without.length > 0 ? 1 : 0);
  const bySize = [...groups].toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  const own = bySize.slice(0, bySize.length > most ? most - 1 : most);
  const gathered = bySize.slice(own.length);
  const lanes = inOrder(own, grouping.order).map(([value, events]) =>
    laneOf(value, grouping.nameOf(value, index), events, index),
  );
  return [
    ...lanes,
    ...(gathered.length > 0 ? [othersOf(gathered, grouping, dated, index)] : []),
    ...(without.length > 0 ? [laneOf(WITHOUT, grouping.without, without, index)] : []),
  ];
}

type Group = readonly [value: string, events: readonly TimelineEvent[]];

function grouped(
  events: readonly TimelineEvent[],
  { valuesOf }: Grouping,
): { groups: ReadonlyMap<string, TimelineEvent[]>; without: TimelineEvent[] } {
  const groups = new Map<string, TimelineEvent[]>();
  const without: TimelineEvent[] = [];
  for (const event of events) {
    const values = valuesOf(event);
    if (values.length === 0) without.push(event);
    for (const value of values) {
      const group = groups.get(value);
      if (group) group.push(event);
      else groups.set(value, [event]);
    }
  }
  return { groups, without };
}

function inOrder(groups: readonly Group[], order: readonly string[] | undefined): Group[] {
  if (!order) return [...groups];
  return groups.toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
}

/** The events that have a place on the axis, in their given order. */
function datedOf({ timeline, undated }: TimelineIndex): TimelineEvent[] {
  const without = new Set(undated);
  return timeline.events.filter((event) => !without.has(event));
}

function othersOf(
  gathered: readonly Group[],
  { nameOf }: Grouping,
  dated: readonly TimelineEvent[],
  index: TimelineIndex,
): Lane {
  const events = new Set(gathered.flatMap(([, group]) => group));
  const names = gathered.slice(0, MOST_NAMED).map(([value]) => nameOf(value, index));
  const more = gathered.length - names.length;
  const lane = laneOf(
    OTHERS,
    `${String(gathered.length)} others`,
    dated.filter((event) => events.has(event)),
    index,
  );
  return { ...lane, holds: `${names.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}` };
}

function laneOf(
  key: string,
  name: string,
  events: readonly TimelineEvent[],
  index: TimelineIndex,
): Lane {
  return {
    key,
    name,
    holds: '',
    events,
    index: indexTimeline(index.timeline, events),
  };
}

/** Who wrote an article; its title where others of the timeline have the same author. */
function articleName(id: string, documents: ReadonlyMap<string, SourceDocument>): string {
  const document = documents.get(id);
  if (!document) return id;
  const name = sourceName(document);
  const shared = [...documents.values()].filter((other) => sourceName(other) === name).length > 1;
  return shared ? (document.title?.value ?? document.name) : name;
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
