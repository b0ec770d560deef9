import { GENERATOR } from '../base/version.ts';
import { toJsonText } from '../base/visible.ts';
import type { SourceDocument } from '../document/source-document.ts';
import { slice, type Span } from '../document/span.ts';
import type { TimeAnchor } from '../document/time-anchor.ts';
import { EARLIEST, LATEST, type UncertainRange } from '../document/time-range.ts';
import type { Dating, EventMention, Named } from '../events/event-mention.ts';
import type { Findings, Timeline } from '../extract.ts';
import type { Reviewed, TimelineEvent, When } from '../merge/timeline-event.ts';
import type { Anchor, TimeExpression } from '../time/time-expression.ts';
import type {
  CreatedRecord,
  DateRecord,
  DocumentRecord,
  EventRecord,
  InferredRecord,
  MentionRecord,
  NamedRecord,
  PassageRecord,
  ReviewRecord,
  TimeRecord,
  TimelineRecord,
  WhenRecord,
} from './json-records.ts';

/** Grows when a field changes its meaning or goes; new fields leave it as it is. */
const JSON_VERSION = 1;

/**
 * The timeline as a JSON document, a `TimelineRecord`, indented. Nothing in it depends on the machine or on the order
 * in which the documents were given. `rejected` are events of these documents that are not on it.
 */
export function toJson(
  timeline: Timeline<Findings>,
  rejected: readonly TimelineEvent[] = [],
): string {
  const documents = timeline.extractions.map(({ document }) => document).toSorted(byName);
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const record: TimelineRecord = {
    format: 'dateline',
    version: JSON_VERSION,
    generator: GENERATOR,
    documents: documents.map((document) => documentRecord(document, timeline.inferred)),
    events: timeline.events.map((event) => eventRecord(event, texts)),
    rejected: rejected.map((event) => eventRecord(event, texts)),
    apart: timeline.apart ?? [],
  };
  return toJsonText(record);
}

function byName(a: SourceDocument, b: SourceDocument): number {
  return compare(a.name, b.name) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function documentRecord(document: SourceDocument, inferred: Timeline['inferred']): DocumentRecord {
  const { id, name, title, publisher, url, language, created, picked = [] } = document;
  return {
    id,
    name,
    title: title?.value ?? null,
    publisher: publisher?.value ?? null,
    url,
    language,
    created: created && createdRecord(created, document.text),
    inferred: inferredRecord(inferred.find((one) => one.document === id)),
    picked: picked.map(({ span, value }) => ({ ...passage(document.text, span), value })),
  };
}

function inferredRecord(inferred: Timeline['inferred'][number] | undefined): InferredRecord | null {
  if (!inferred) return null;
  const { when, after, before } = inferred;
  return { from: iso(when.start), to: iso(when.end), after, before };
}

function createdRecord({ when, offset, known, span }: TimeAnchor, text: string): CreatedRecord {
  return {
    from: iso(when.start),
    to: iso(when.end),
    offset,
    known,
    words: span ? passage(text, span) : null,
  };
}

function eventRecord(event: TimelineEvent, texts: ReadonlyMap<string, string>): EventRecord {
  const { id, title, kind, status, participants, place, order, because, salience } = event;
  return {
    id,
    title,
    kind,
    status,
    date: event.when && whenRecord(event.when),
    disputed: event.disputed.map(whenRecord),
    order,
    participants,
    place,
    salience,
    because,
    mentions: event.mentions.map((mention) =>
      mentionRecord(mention, texts.get(mention.document) ?? ''),
    ),
    review: event.review ? reviewRecord(event.review) : null,
  };
}

function reviewRecord({ found, ...said }: Reviewed): ReviewRecord {
  const { verdict, starred, tags, comment, dateWords } = said;
  const foundTitle = found.title ?? null;
  const foundDate = found.when ? whenRecord(found.when) : null;
  return { verdict, starred, tags, comment, foundTitle, dateWords, foundDate };
}

function whenRecord(when: When): WhenRecord {
  return { ...dateRecord(when), mentions: when.mentions };
}

function dateRecord({ edtf, granularity, range }: Dating): DateRecord {
  return { edtf, granularity, ...boundsRecord(range) };
}

type Bounds = Omit<DateRecord, 'edtf' | 'granularity'>;

/** The four points between which a stretch of time begins and ends. */
function boundsRecord({ start, end }: UncertainRange): Bounds {
  return {
    earliestStart: iso(start.start),
    latestStart: iso(start.end),
    earliestEnd: iso(end.start),
    latestEnd: iso(end.end),
  };
}

function mentionRecord(mention: EventMention, text: string): MentionRecord {
  const { document, span, trigger, kind, status, statusTold, when, timeBasis, time } = mention;
  return {
    document,
    ...passage(text, span),
    trigger: passage(text, trigger),
    title: mention.title,
    kind,
    status,
    statusTold,
    date: when && dateRecord(when),
    dateBasis: timeBasis,
    dateWords: time && timeRecord(time, text),
    participants: mention.participants.map((named) => namedRecord(named, text)),
    place: mention.place && namedRecord(mention.place, text),
  };
}

function timeRecord(time: TimeExpression, text: string): TimeRecord {
  const { type, value, mod, edtf, granularity, rule, alternatives } = time;
  return {
    ...passage(text, time.span),
    type,
    value,
    mod,
    edtf,
    granularity,
    rule,
    anchor: anchorRecord(time.anchor, text),
    alternatives: alternatives.map((other) => ({
      value: other.value,
      edtf: other.edtf,
      granularity: other.granularity,
      why: other.why,
    })),
  };
}

function anchorRecord(anchor: Anchor, text: string): TimeRecord['anchor'] {
  const span = 'span' in anchor ? anchor.span : null;
  return { kind: anchor.kind, words: span && passage(text, span) };
}

function namedRecord({ name, span }: Named, text: string): NamedRecord {
  return { name, ...passage(text, span) };
}

function passage(text: string, span: Span): PassageRecord {
  return { start: span.from, end: span.to, text: slice(text, span) };
}

function iso(ms: number): string | null {
  return ms <= EARLIEST || ms >= LATEST ? null : new Date(ms).toISOString();
}
