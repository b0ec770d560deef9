import { outer } from '../../document/time-range.ts';
import { KINDS } from '../../events/kinds.ts';
import { sourceCount } from '../../layout/event-words.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';
import { STATUSES } from './facets.ts';

/** The columns by which the table can be sorted. */
export type SortKey = 'date' | 'title' | 'kind' | 'status' | 'sources';

const STATUS_ORDER = Object.keys(STATUSES);

type Order = (a: TimelineEvent, b: TimelineEvent) => number;

const ORDERS: Record<SortKey, Order> = {
  date: (a, b) => compare(beginning(a), beginning(b)),
  title: (a, b) => compare(a.title.toLowerCase(), b.title.toLowerCase()),
  kind: (a, b) => compare(KINDS[a.kind].label, KINDS[b.kind].label) || ORDERS.date(a, b),
  status: (a, b) =>
    STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status) || ORDERS.date(a, b),
  sources: (a, b) => sourceCount(a) - sourceCount(b),
};

/** `events` by `key`, undated events last under `date` in either direction; equal ones keep their order. */
export function sortEvents(
  events: readonly TimelineEvent[],
  key: SortKey,
  descending = false,
): TimelineEvent[] {
  const order = ORDERS[key];
  const sorted = events.toSorted((a, b) => (descending ? order(b, a) : order(a, b)));
  if (key !== 'date') return sorted;
  return [...sorted.filter(({ when }) => when), ...sorted.filter(({ when }) => !when)];
}

function compare(a: number | string, b: number | string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** When an event may have begun at the earliest; undated ones after all others. */
function beginning({ when }: TimelineEvent): number {
  return when ? outer(when.range).start : Infinity;
}
