import { lazily } from '../base/lazily.ts';
import { onceFor } from '../base/once-for.ts';
import { EARLIEST, LATEST, somewhereIn } from '../document/time-range.ts';
import type { TimeRange, UncertainRange } from '../document/time-range.ts';
import type { Findings, Timeline } from '../extract.ts';
import type { TimelineEvent, When } from '../merge/timeline-event.ts';
import { eventSources, eventTitle, type Documents } from './event-words.ts';
import { EventColumns, type Gathered } from './event-columns.ts';
import { codeOf } from './kind-counts.ts';
import type { Cluster } from './fold.ts';
import { clustersIn, extentOf, scaleOver, type TimeScale } from './time-scale.ts';
import { rangeToShow } from './vague-wording.ts';

/**
 * An event with a place on the axis: its own date, or the time after the event that it is to follow; and the stretch
 * of time within the known bounds of that and of the other dates that its sources give.
 */
export interface DatedEvent extends TimelineEvent {
  readonly range: UncertainRange;
  readonly extent: TimeRange;
  /** Its place in the columns of its index. */
  readonly at: number;
}

/**
 * A timeline made ready to be laid out again and again. Made once for a timeline, in columns of numbers: an event is
 * looked at as a whole only when it is about to be drawn.
 */
export interface TimelineIndex {
  readonly timeline: Timeline<Findings>;
  readonly documents: Documents;
  readonly byId: ReadonlyMap<string, TimelineEvent>;
  /** The events that have a place on the axis, in the order of the middles of their extents. */
  readonly columns: EventColumns;
  /** The time to show of the event at a place in the columns. */
  readonly rangeAt: (at: number) => UncertainRange;
  /** What a mark of an event tells to those who ask for more. */
  readonly told: (event: TimelineEvent) => Told;
  /** The dated event at a place in the columns. */
  readonly dated: (at: number) => DatedEvent;
  /** The others, of whose time nothing or only an order is known, in their given order. */
  readonly undated: readonly TimelineEvent[];
  /** The clusters of time in which the dated events lie. */
  readonly clusters: () => readonly Cluster[];
}

/** An event's name, date and status, and its sources, in words. */
export interface Told {
  readonly title: string;
  readonly description: string;
}

/** Of an event that is not on the axis. */
const UNKNOWN = somewhereIn(EARLIEST, LATEST);
/** So many dated events are kept as a whole: more than a few pictures have. */
const MOST_MADE = 5000;

/** Prepares a timeline for layout; or a part of it, whose events keep knowing the others by their id. */
export function indexTimeline(
  timeline: Timeline<Findings>,
  events: readonly TimelineEvent[] = timeline.events,
): TimelineIndex {
  const ids = byIdOf(timeline.events);
  const { dated: gathered, undated } = gather(events, ids);
  const columns = new EventColumns(gathered, events);
  const made = new Map<number, DatedEvent>();
  const rangeAt = (at: number): UncertainRange => {
    const event = columns.eventAt(at);
    return rangeToShow(event) ?? timeToCome(event, ids) ?? UNKNOWN;
  };
  const documents = new Map(timeline.extractions.map(({ document }) => [document.id, document]));
  const story = {
    documents,
    get byId() {
      return ids();
    },
  };
  return {
    timeline,
    documents,
    get byId() {
      return ids();
    },
    told: onceFor((event) => ({
      title: eventTitle(event, story),
      description: eventSources(event, documents),
    })),
    columns,
    rangeAt,
    dated: (at) => {
      const before = made.get(at);
      if (before) return before;
      if (made.size >= MOST_MADE) made.clear();
      const event = columns.eventAt(at);
      const dated = { ...event, range: rangeAt(at), extent: columns.extentAt(at), at };
      made.set(at, dated);
      return dated;
    },
    undated,
    clusters: lazily(() => clustersOfEvents(events, ids)),
  };
}

/** What is to be known of all dated events, in one go: to look at each again takes longer than to note it. */
function gather(
  events: readonly TimelineEvent[],
  ids: ById,
): { dated: Gathered; undated: TimelineEvent[] } {
  const starts = new Float64Array(events.length);
  const ends = new Float64Array(events.length);
  const kinds = new Uint8Array(events.length);
  const salience = new Float64Array(events.length);
  const places = new Uint32Array(events.length);
  const undated: TimelineEvent[] = [];
  let count = 0;
  for (let place = 0; place < events.length; place++) {
    const event = events[place]!;
    const bounds = boundsOf(event, ids);
    if (!bounds) {
      undated.push(event);
      continue;
    }
    starts[count] = bounds.start;
    ends[count] = bounds.end;
    kinds[count] = codeOf(event.kind);
    salience[count] = event.salience;
    places[count++] = place;
  }
  const dated = {
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    kinds: kinds.subarray(0, count),
    salience: salience.subarray(0, count),
    places: places.subarray(0, count),
  };
  return { dated, undated };
}

/** The scale on which all events of a timeline are seen in `width` px. */
export function scaleOf(index: TimelineIndex, width: number): TimeScale {
  return scaleOver(index.clusters(), width);
}

type ById = () => ReadonlyMap<string, TimelineEvent>;

/** The clusters of time in which events lie; `byId` gives those that their order names, themselves unless told. */
export function clustersOfEvents(
  events: readonly TimelineEvent[],
  byId: ById = byIdOf(events),
): Cluster[] {
  return clustersIn(rangesOf(events, byId));
}

/** The events by their ids, gathered when they are first asked for. */
function byIdOf(events: readonly TimelineEvent[]): ById {
  return lazily(() => new Map(events.map((event) => [event.id, event])));
}

/** The time after the event that a planned or possible one is to follow; null for all others. */
function timeToCome({ status, order }: TimelineEvent, byId: ById): UncertainRange | null {
  if (order?.relation !== 'after' || !(status === 'planned' || status === 'possible')) return null;
  const end = byId().get(order.event)?.when?.range.end.end;
  return end === undefined || end >= LATEST ? null : somewhereIn(end, LATEST);
}

/** The outermost known bounds of all readings of an event's time; null where its own has none. */
function boundsOf(event: TimelineEvent, byId: ById): TimeRange | null {
  // The time of a vague wording has the bounds of what it was told as.
  const range = event.when?.range ?? timeToCome(event, byId);
  return range && extentWith(range, event.disputed);
}

/** All times that events may have: their own, and the other readings of it. */
function* rangesOf(events: readonly TimelineEvent[], byId: ById): Generator<UncertainRange> {
  for (const event of events) {
    const range = event.when?.range ?? timeToCome(event, byId);
    if (range) yield range;
    for (const reading of event.disputed) yield reading.range;
  }
}

/** The stretch within the known bounds of a range and of the other readings of it; null where it has none itself. */
function extentWith(range: UncertainRange, readings: readonly When[]): TimeRange | null {
  const own = extentOf(range);
  if (!own || readings.length === 0) return own;
  const all = [own, ...readings.flatMap((reading) => extentOf(reading.range) ?? [])];
  return {
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
  };
}
