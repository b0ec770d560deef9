import { onceFor } from '../../base/once-for.ts';
import { orderOf } from '../../base/order-of.ts';
import { outer } from '../../document/time-range.ts';
import { KINDS } from '../../events/kinds.ts';
import { sourceCount } from '../../layout/event-words.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';
import { STATUSES } from './facets.ts';

/** The columns by which the table can be sorted. */
export type SortKey = 'date' | 'title' | 'kind' | 'status' | 'sources';

/** Numbers in the order of which events are to stand, one an event; found once for the same events. */
type Column = (events: readonly TimelineEvent[]) => Float64Array;

const LABELS = Object.values(KINDS).map(({ label }) => label);
const STATUS_NAMES = Object.keys(STATUSES);

const beginnings = columnOf(beginning);
const titles = ranksOf(({ title }) => title.toLowerCase());
const kinds = ranksOf(({ kind }) => KINDS[kind].label, LABELS.toSorted());
const statuses = ranksOf(({ status }) => status, STATUS_NAMES);

/** What decides on the order; where events are equal in it, what comes next. */
const COLUMNS: Readonly<Record<SortKey, readonly Column[]>> = {
  date: [beginnings],
  title: [titles],
  kind: [kinds, beginnings],
  status: [statuses, beginnings],
  sources: [columnOf(sourceCount)],
};

/** `events` by `key`, undated events last under `date` in either direction; equal ones keep their order. */
export function sortEvents(
  events: readonly TimelineEvent[],
  key: SortKey,
  descending = false,
): TimelineEvent[] {
  let order: Uint32Array = Uint32Array.from(events, (_, place) => place);
  // The last first: each keeps the order of what is equal in it.
  for (const column of COLUMNS[key].toReversed()) {
    const numbers = column(events);
    order = orderOf(descending ? numbers.map((one) => -one) : numbers, order);
  }
  const sorted = Array.from(order, (place) => events[place]!);
  if (key !== 'date') return sorted;
  return [...sorted.filter(({ when }) => when), ...sorted.filter(({ when }) => !when)];
}

function columnOf(number: (event: TimelineEvent) => number): Column {
  return onceFor((events: readonly TimelineEvent[]) => Float64Array.from(events, number));
}

/** The places of words in their `order`, that of their characters unless told. */
function ranksOf(word: (event: TimelineEvent) => string, order?: readonly string[]): Column {
  return onceFor((events: readonly TimelineEvent[]) => {
    const words = events.map(word);
    const ranks = new Map((order ?? [...new Set(words)].sort()).map((one, rank) => [one, rank]));
    return Float64Array.from(words, (one) => ranks.get(one) ?? ranks.size);
  });
}

/** When an event may have begun at the earliest; undated ones after all others. */
function beginning({ when }: TimelineEvent): number {
  return when ? outer(when.range).start : Number.MAX_VALUE;
}
