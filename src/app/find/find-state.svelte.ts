import type { TimeRange } from '../../document/time-range.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';
import type { Facet } from '../state/facets.ts';
import {
  activeKeys,
  chosen,
  filterEvents,
  NO_FILTERS,
  tally,
  withoutFacet,
} from '../state/filter.ts';
import type { Choices, FilterKey, Filters, Wish } from '../state/filter.ts';
import { extentWithin } from './extent-within.ts';
import { sortEvents } from '../state/sort-events.ts';
import { termsOf } from './query.ts';

/** What the reader looks for, and which events that leaves. */
export class FindState {
  readonly #events: () => readonly TimelineEvent[];
  /** The words searched for, as typed. */
  query = $state.raw('');
  /** The events found for the words searched for last; null before the first answer. */
  hits = $state.raw<ReadonlySet<string> | null>(null);
  period = $state.raw<TimeRange | null>(null);
  choices = $state.raw<Choices>({});

  /** `events` gives all events of the story at any time. */
  constructor(events: () => readonly TimelineEvent[]) {
    this.#events = events;
  }

  readonly terms = $derived(termsOf(this.query));
  readonly filters: Filters = $derived.by(() => ({
    hits: this.terms.length > 0 ? this.hits : null,
    period: this.period,
    choices: this.choices,
  }));
  readonly active: readonly FilterKey[] = $derived(activeKeys(this.filters));
  readonly shown = $derived.by(() => filterEvents(this.#events(), this.filters));
  /** The time that the events take which are shown, as far as it is looked for; null where none has a date. */
  readonly extent: TimeRange | null = $derived.by(() => extentWithin(this.shown, this.period));
  readonly tally = $derived.by(() => tally(this.#events(), this.filters));
  /** How many events of the whole story have each value. */
  readonly whole = $derived.by(() => tally(this.#events(), NO_FILTERS).counts);
  readonly inTime = $derived.by(() => sortEvents(this.shown, 'date'));
  /** The filter without which most events come back; null where no single one would do. */
  readonly wayOut: FilterKey | null = $derived.by(() => {
    const gains = [...this.tally.gains].toSorted(([, a], [, b]) => b - a);
    return gains[0]?.[0] ?? null;
  });

  /** Asks for a value of a facet, or for events without it; asked again, no longer. */
  choose(facet: Facet, value: string, wish: Wish): void {
    this.choices = chosen(this.choices, facet, value, wish);
  }

  /** Takes one filter away. */
  clear(key: FilterKey): void {
    if (key === 'search') this.query = '';
    else if (key === 'period') this.period = null;
    else this.choices = withoutFacet(this.choices, key);
  }

  clearAll(): void {
    this.query = '';
    this.period = null;
    this.choices = {};
  }

  /**
   * The event that is `step` places from the one with the id `from`, in time, round the ends; from elsewhere the first
   * or the last. Null where nothing is shown.
   */
  neighbour(from: string | null, step: 1 | -1): TimelineEvent | null {
    const here = this.inTime.findIndex(({ id }) => id === from);
    const next = here < 0 && step < 0 ? -1 : here + step;
    return this.inTime.at(next % this.inTime.length) ?? null;
  }
}
