import type { SourceDocument } from '../../src/document/source-document.ts';
import type { TimeAnchor } from '../../src/document/time-anchor.ts';
import {
  EARLIEST,
  exactly,
  LATEST,
  somewhereIn,
  type UncertainRange,
} from '../../src/document/time-range.ts';
import type { Dating, EventMention, Status } from '../../src/events/event-mention.ts';
import type { EventKind } from '../../src/events/kinds.ts';
import type { Timeline } from '../../src/extract.ts';
import type { Order, TimelineEvent, When } from '../../src/merge/timeline-event.ts';
import type { Granularity, TimeExpression, TimexMod } from '../../src/time/time-expression.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** The first moment of a UTC day; months count from 1, years may be 0 or negative (astronomical). */
export function utc(year: number, month = 1, day = 1, hour = 0, minute = 0): number {
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, day);
  return moment.setUTCHours(hour, minute);
}

/** The slot of one civil day. */
export function onDay(year: number, month: number, day: number): UncertainRange {
  return exactly(utc(year, month, day), utc(year, month, day) + DAY);
}

/** The slot of one civil year. */
export function inYear(year: number): UncertainRange {
  return exactly(utc(year), utc(year + 1));
}

/** Some time at or after `moment`. */
export function after(moment: number): UncertainRange {
  return somewhereIn(moment, LATEST);
}

/** Some time before `moment`. */
export function before(moment: number): UncertainRange {
  return somewhereIn(EARLIEST, moment);
}

/** A stretch of which only `[coreStart, coreEnd)` is sure, with ends up to `soft` milliseconds further out. */
export function about(coreStart: number, coreEnd: number, soft: number): UncertainRange {
  return {
    start: { start: coreStart - soft, end: coreStart },
    end: { start: coreEnd, end: coreEnd + soft },
  };
}

/** A document whose text is its sentences, each a paragraph of its own. */
export function documentOf(
  name: string,
  sentences: readonly string[],
  created: TimeAnchor | null = null,
): SourceDocument {
  const text = sentences.join('\n\n');
  return {
    id: name.replace(/\W+/g, '-'),
    name,
    title: sentences[0] === undefined ? null : { value: sentences[0] },
    publisher: null,
    url: null,
    language: 'en',
    text,
    created,
    regions: [{ kind: 'story', span: { from: 0, to: text.length }, why: 'test' }],
  };
}

export interface EventSketch {
  readonly title: string;
  readonly kind?: EventKind;
  readonly status?: Status;
  readonly range?: UncertainRange;
  readonly edtf?: string;
  readonly granularity?: Granularity;
  readonly mod?: TimexMod;
  readonly order?: Order;
  readonly salience?: number;
  readonly place?: string;
  readonly participants?: readonly string[];
  /** Where it is told: a sentence of a document, and the words in it that date the event. */
  readonly told?: readonly {
    in: SourceDocument;
    sentence: string;
    trigger: string;
    date?: string;
  }[];
}

function spanOf(text: string, part: string, from = 0): { from: number; to: number } {
  const at = text.indexOf(part, from);
  if (at < 0) throw new Error(`"${part}" is not in the text`);
  return { from: at, to: at + part.length };
}

function datingOf(
  { edtf = 'XXXX', granularity = 'day' }: EventSketch,
  range: UncertainRange,
): Dating {
  return { range, edtf, granularity };
}

function mentionOf(
  sketch: EventSketch,
  told: NonNullable<EventSketch['told']>[number],
): EventMention {
  const span = spanOf(told.in.text, told.sentence);
  const time: TimeExpression | null =
    told.date === undefined
      ? null
      : {
          span: spanOf(told.in.text, told.date, span.from),
          type: 'DATE',
          value: sketch.edtf ?? 'PAST_REF',
          mod: sketch.mod ?? null,
          edtf: sketch.edtf ?? null,
          range: sketch.range ?? null,
          granularity: sketch.granularity ?? 'day',
          rule: 'test',
          anchor: { kind: 'creation' },
          alternatives: [],
        };
  return {
    document: told.in.id,
    span,
    trigger: spanOf(told.in.text, told.trigger, span.from),
    kind: sketch.kind ?? 'event',
    status: sketch.status ?? 'happened',
    statusTold: false,
    time,
    when: time && sketch.range ? datingOf(sketch, sketch.range) : null,
    timeBasis: time ? 'told' : null,
    participants: [],
    place: null,
    title: sketch.title,
    reference: { form: 'bare', other: null, sentence: 0, speech: null, perfect: false },
  };
}

/** An event made of a few words: what is left out is plain (`event`, `happened`, undated, salience 0.5). */
export function event(sketch: EventSketch): TimelineEvent {
  const mentions = (sketch.told ?? []).map((told) => mentionOf(sketch, told));
  const when: When | null = sketch.range
    ? {
        ...datingOf(sketch, sketch.range),
        mentions: mentions.flatMap((mention, index) => (mention.time ? [index] : [])),
      }
    : null;
  return {
    id: sketch.title.toLowerCase().replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'event',
    title: sketch.title,
    kind: sketch.kind ?? 'event',
    status: sketch.status ?? 'happened',
    when,
    disputed: [],
    order: sketch.order ?? null,
    participants: sketch.participants ?? [],
    place: sketch.place ?? null,
    mentions,
    because: [],
    salience: sketch.salience ?? 0.5,
  };
}

/** A timeline of the given events and documents: dated events by time, then the undated in their given order. */
export function timelineOf(
  events: readonly TimelineEvent[],
  documents: readonly SourceDocument[] = [],
): Timeline {
  const start = (one: TimelineEvent): number => one.when?.range.start.start ?? Infinity;
  return {
    extractions: documents.map((document) => ({
      document,
      sentences: [],
      times: [],
      occurrences: [],
      mentions: [],
      names: [],
    })),
    events: events.toSorted((a, b) => (start(a) === start(b) ? 0 : start(a) - start(b))),
    inferred: [],
  };
}
