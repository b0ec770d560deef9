import { onceFor } from '../../base/once-for.ts';
import type { TimeRange } from '../../document/time-range.ts';
import { extentOf } from '../../layout/time-scale.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';
import { FACET_LIST } from './facets.ts';
import type { Facet } from './facets.ts';

/** What is wanted of a value: only events that have it (or another such value), or none that has it. */
export type Wish = 'only' | 'without';

/** The values of a facet that the reader chose; those that are not in it are left to the others. */
export type Choice = ReadonlyMap<string, Wish>;

/** What the reader chose, facet by facet; a facet without a choice is absent. */
export type Choices = Readonly<Partial<Record<Facet, Choice>>>;

/** All that decides which events are shown. All of it has to hold. */
export interface Filters {
  /** The ids of the events that a search found; null where nothing is searched for. */
  readonly hits: ReadonlySet<string> | null;
  /** The stretch of time that an event must touch; an undated event touches none. */
  readonly period: TimeRange | null;
  readonly choices: Choices;
}

/** One filter of several. */
export type FilterKey = 'search' | 'period' | Facet;

type Test = (event: TimelineEvent) => boolean;

/** How many events have each value of a facet. */
export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** What the filters make of a story. */
export interface Tally {
  /** Of each value, how many events have it that pass the filters other than its own facet. */
  readonly counts: Counts;
  /** How many events would come back if this filter alone were taken away. */
  readonly gains: ReadonlyMap<FilterKey, number>;
}

export const NO_FILTERS: Filters = { hits: null, period: null, choices: {} };

/** The events that pass all filters; `events` itself where there is none. */
export function filterEvents(
  events: readonly TimelineEvent[],
  filters: Filters,
): readonly TimelineEvent[] {
  const tests = [...testsOf(filters).values()];
  return tests.length === 0 ? events : events.filter((event) => tests.every((test) => test(event)));
}

const tallyOfAll = onceFor((events: readonly TimelineEvent[]) => count(events, new Map()));

/** What the filters make of these events; of all of the same events it is counted once. */
export function tally(events: readonly TimelineEvent[], filters: Filters): Tally {
  const tests = testsOf(filters);
  return tests.size === 0 ? tallyOfAll(events) : count(events, tests);
}

/** Counts in one pass: an event that fails a single filter counts for that one. */
function count(events: readonly TimelineEvent[], filters: ReadonlyMap<FilterKey, Test>): Tally {
  const tests = [...filters];
  const counts = Object.fromEntries(
    FACET_LIST.map(([facet]) => [facet, new Map<string, number>()]),
  );
  const gains = new Map<FilterKey, number>();
  for (const event of events) {
    const failed = tests.filter(([, test]) => !test(event));
    const [first] = failed;
    if (failed.length > 1) continue;
    if (first) increment(gains, first[0]);
    for (const [facet, valuesOf] of FACET_LIST)
      if (!first || first[0] === facet)
        for (const value of valuesOf(event)) increment(counts[facet]!, value);
  }
  return { counts: counts as Record<Facet, Map<string, number>>, gains };
}

/** The filters that are set, each with what it asks of an event. */
function testsOf({ hits, period, choices }: Filters): Map<FilterKey, Test> {
  const tests = new Map<FilterKey, Test>();
  if (hits) tests.set('search', ({ id }) => hits.has(id));
  if (period) tests.set('period', (event) => touches(event, period));
  for (const [facet, valuesOf] of FACET_LIST) {
    const choice = choices[facet];
    if (choice) tests.set(facet, (event) => passes(valuesOf(event), choice));
  }
  return tests;
}

function touches({ when }: TimelineEvent, { start, end }: TimeRange): boolean {
  const extent = when && extentOf(when.range);
  return extent !== null && extent.start < end && start < Math.max(extent.end, extent.start + 1);
}

function passes(values: readonly string[], choice: Choice): boolean {
  const wishes = values.map((value) => choice.get(value));
  if (wishes.includes('without')) return false;
  return wishes.includes('only') || ![...choice.values()].includes('only');
}

/** The choices with a wish for a value; without one where that wish was there already. */
export function chosen(choices: Choices, facet: Facet, value: string, wish: Wish): Choices {
  const choice = new Map(choices[facet]);
  if (choice.get(value) === wish) choice.delete(value);
  else choice.set(value, wish);
  return choice.size > 0 ? { ...choices, [facet]: choice } : withoutFacet(choices, facet);
}

/** The choices but for those of one facet. */
export function withoutFacet(choices: Choices, facet: Facet): Choices {
  return Object.fromEntries(Object.entries(choices).filter(([key]) => key !== facet));
}

/** The filters that are set, in the order in which they are named. */
export function activeKeys(filters: Filters): FilterKey[] {
  return [...testsOf(filters).keys()];
}

function increment<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
