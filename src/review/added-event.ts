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
  /** The words in the passage that tell it, where the reader found it by these; absent where they chose the passage. */
  readonly trigger?: Span;
  readonly title: string;
  readonly kind: EventKind;
  readonly status: Status;
  readonly date: TypedDate | null;
}

const PREFIX = 'added-';

/** As salient as an event that an article opens with: its reader missed it. */
const SALIENCE = 0.9;

/** `TimelineEvent.id` of an added event: one for the same passage, and the same words in it, is the same event. */
export function addedId({ document, span, trigger }: AddedEvent): string {
  const place = [document, span.from, span.to, ...(trigger ? [trigger.from] : [])];
  return `${PREFIX}${hash(place.join('|'))}`;
}

/** Whether a reader added this event. */
export function isAdded({ id }: Pick<TimelineEvent, 'id'>): boolean {
  return id.startsWith(PREFIX);
}

/** The event of the timeline that a reader added. Where no words of its passage tell it, its trigger is that passage's end. */
export function toAddedEvent(added: AddedEvent): TimelineEvent {
  const { document, span, title, kind, status, date } = added;
  const when = date && { edtf: date.edtf, granularity: date.granularity, range: date.range };
  const mention: EventMention = {
    document,
    span,
    trigger: added.trigger ?? { from: span.to, to: span.to },
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
    id: addedId(added),
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
