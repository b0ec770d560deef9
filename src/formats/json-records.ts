import type { AnchorSource } from '../document/time-anchor.ts';
import type { Status, TimeBasis } from '../events/event-mention.ts';
import type { EventKind } from '../events/kinds.ts';
import type { Order, Verdict } from '../merge/timeline-event.ts';
import type { Anchor, Granularity, TimexMod, TimexType } from '../time/time-expression.ts';

/**
 * The timeline as JSON holds it. Every `start` and `end` is a UTF-16 offset into the text of the document named, half
 * open; every time is ISO 8601 in UTC, null where it is open.
 */
export interface TimelineRecord {
  readonly format: 'dateline';
  readonly version: number;
  /** The program that found the events, and its version: another version may find others. */
  readonly generator: string;
  /** By name. */
  readonly documents: readonly DocumentRecord[];
  /** By time; undated ones last. */
  readonly events: readonly EventRecord[];
  /** Those that its reader took off the timeline. */
  readonly rejected: readonly EventRecord[];
  /** What its reader keeps apart: a mention, and those of which it tells another event. */
  readonly apart: readonly ApartRecord[];
}

/** Mentions by `document:start`, the id of their document and where their trigger stands. */
interface ApartRecord {
  readonly mention: string;
  readonly from: readonly string[];
}

export interface DocumentRecord {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string;
  readonly created: CreatedRecord | null;
  /** For a document that does not say when it was written. */
  readonly inferred: InferredRecord | null;
  /** Words that its reader wants read otherwise than at first, and as which TIMEX3 value. */
  readonly picked: readonly PickedRecord[];
}

interface PickedRecord extends PassageRecord {
  readonly value: string;
}

/** Between which moments a document was written, as far as the events it shares with others tell (their ids). */
export interface InferredRecord {
  readonly from: string | null;
  readonly to: string | null;
  readonly after: string | null;
  readonly before: string | null;
}

/** When a document was written: in the slot `[from, to)`, told by clocks `offset` minutes east of UTC. */
export interface CreatedRecord {
  readonly from: string | null;
  readonly to: string | null;
  readonly offset: number;
  readonly known: AnchorSource;
  readonly words: PassageRecord | null;
}

export interface EventRecord {
  readonly id: string;
  readonly title: string;
  readonly kind: EventKind;
  readonly status: Status;
  readonly date: WhenRecord | null;
  /** Other dates that some of its sources give. */
  readonly disputed: readonly WhenRecord[];
  readonly order: Order | null;
  readonly participants: readonly string[];
  readonly place: string | null;
  readonly salience: number;
  /** Why its mentions were taken for one event. */
  readonly because: readonly string[];
  readonly mentions: readonly MentionRecord[];
  /** Null where its reader said nothing of it. */
  readonly review: ReviewRecord | null;
}

/** What a reader made of an event; its own title and date are what it is by that. */
export interface ReviewRecord {
  /** Null where they have not judged. */
  readonly verdict: Verdict | null;
  readonly starred: boolean;
  readonly tags: readonly string[];
  readonly comment: string;
  /** The title that was found, null where it is the event's. */
  readonly foundTitle: string | null;
  /** The words in which they said when it was, null where the date is the one that was found. */
  readonly dateWords: string | null;
  /** The date that was found where they said another; null too where none was found. */
  readonly foundDate: WhenRecord | null;
}

/** A date in EDTF, and the four points between which what it dates begins and ends. */
export interface DateRecord {
  readonly edtf: string;
  readonly granularity: Granularity;
  readonly earliestStart: string | null;
  readonly latestStart: string | null;
  readonly earliestEnd: string | null;
  readonly latestEnd: string | null;
}

export interface WhenRecord extends DateRecord {
  /** Which mentions say so: positions in the event's list. */
  readonly mentions: readonly number[];
}

/** A stretch of a document's text, and its exact words. */
export interface PassageRecord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface NamedRecord extends PassageRecord {
  /** The fullest name that the document gives. */
  readonly name: string;
}

/** One passage that tells the event. */
export interface MentionRecord extends PassageRecord {
  /** `DocumentRecord.id`. */
  readonly document: string;
  readonly trigger: PassageRecord;
  readonly title: string;
  readonly kind: EventKind;
  readonly status: Status;
  readonly statusTold: boolean;
  readonly date: DateRecord | null;
  readonly dateBasis: TimeBasis | null;
  readonly dateWords: TimeRecord | null;
  readonly participants: readonly NamedRecord[];
  readonly place: NamedRecord | null;
}

/** The words from which a date follows, and how. */
export interface TimeRecord extends PassageRecord {
  readonly type: TimexType;
  readonly value: string;
  readonly mod: TimexMod | null;
  readonly edtf: string | null;
  readonly granularity: Granularity;
  readonly rule: string;
  /** What it was counted from, and where the document tells that. */
  readonly anchor: { readonly kind: Anchor['kind']; readonly words: PassageRecord | null };
  /** Readings that were not chosen. */
  readonly alternatives: readonly AlternativeRecord[];
}

interface AlternativeRecord {
  readonly value: string;
  readonly edtf: string | null;
  readonly granularity: Granularity;
  readonly why: string;
}
