import { hash } from '../base/hash.ts';
import type { Span } from '../document/span.ts';
import type { EventMention, Status } from '../events/event-mention.ts';
import type { EventKind } from '../events/kinds.ts';
import type { TimelineEvent } from '../merge/timeline-event.ts';
import type { TypedDate } from './review.ts';

/** An event that a reader found themselves, and the passage that tells it. */
export interface AddedEvent {
  /** `SourceDocument.id`. */
  readonly document: string;
  readonly span: Span;
  readonly title: string;
  readonly kind: EventKind;
  readonly status: Status;
  readonly date: TypedDate | null;
}

/** As salient as an event that an article opens with: its reader missed it. */
const SALIENCE = 0.9;

/** The event of the timeline that a reader added. It has no trigger but the end of its passage. */
export function toAddedEvent(added: AddedEvent): TimelineEvent {
  const { document, span, title, kind, status, date } = added;
  const when = date && { edtf: date.edtf, granularity: date.granularity, range: date.range };
  const mention: EventMention = {
    document,
    span,
    trigger: { from: span.to, to: span.to },
    kind,
    status,
    statusTold: false,
    time: null,
    when,
    timeBasis: null,
    participants: [],
    place: null,
    title,
    reference: { form: 'bare', other: null, sentence: 0, speech: null, perfect: false },
  };
  return {
    id: `added-${hash(`${document}|${String(span.from)}|${String(span.to)}`)}`,
    title,
    kind,
    status,
    when: when && { ...when, mentions: [] },
    disputed: [],
    order: null,
    participants: [],
    place: null,
    mentions: [mention],
    because: [],
    salience: SALIENCE,
  };
}
