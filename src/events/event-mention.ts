import type { Span } from '../document/span.ts';
import type { UncertainRange } from '../document/time-range.ts';
import type { NameType } from '../language/names.ts';
import type { Granularity, TimeExpression } from '../time/time-expression.ts';
import type { EventKind } from './kinds.ts';

/** What the text claims of an event at the time of writing. */
export type Status = 'happened' | 'planned' | 'possible' | 'denied';

/** Somebody or something named in the text: the fullest name the document gives, and where this mention stands. */
export interface Named {
  readonly name: string;
  /** What a title calls it (`Name.short`). */
  readonly short: string;
  readonly type: NameType;
  readonly span: Span;
}

/**
 * How an event came by its time: told beside the trigger, that of the speech it reports, the one told where the same
 * word told it before, or for the same event with the same people, that of the event it is told to go with, some time before that on its day, some time between that
 * and the writing, the document's own day (present news), or the day that the story goes on at, which is only the
 * likeliest.
 */
export type TimeBasis =
  | 'told'
  | 'speech'
  | 'repeated'
  | 'retold'
  | 'narrative'
  | 'before'
  | 'since'
  | 'creation'
  | 'running';

/** The date that follows for an event. */
export interface Dating {
  readonly range: UncertainRange;
  readonly edtf: string;
  readonly granularity: Granularity;
}

/** What the wording says of which event is meant; merging reads it. */
export interface Reference {
  /** "a summit", "the summit", "these talks", or neither (verbs, names). */
  readonly form: 'indefinite' | 'definite' | 'demonstrative' | 'bare';
  /** "second", "another", "future": another event than the one already told. */
  readonly other: string | null;
  /** Position of the sentence in the document. */
  readonly sentence: number;
  /** The speech that tells it (`Quotation.speech`), or null outside quotation marks. */
  readonly speech: number | null;
  /** "has said", "had said": told as background. */
  readonly perfect: boolean;
}

/** Something that a text says happened, happens or may happen: whatever tells it, worth showing or not. */
export interface Occurrence {
  readonly trigger: Span;
  readonly kind: EventKind;
  readonly status: Status;
  /** Whether words of the passage say so ("upcoming", "will", "met"); else the status is only the likeliest. */
  readonly statusTold: boolean;
  /** The words from which its date follows, or null where it follows from no words or is not known. */
  readonly time: TimeExpression | null;
  readonly when: Dating | null;
  readonly timeBasis: TimeBasis | null;
  /** Where the date is only the likeliest: the stretch in which it surely lies, if the text tells one. */
  readonly within: Dating | null;
}

/** One event of the timeline as one passage of one document tells it. */
export interface EventMention extends Omit<Occurrence, 'within'> {
  /** `SourceDocument.id`. */
  readonly document: string;
  /** The passage: the sentence, or the sentences of one speech, that tell it. */
  readonly span: Span;
  readonly participants: readonly Named[];
  readonly place: Named | null;
  /** A short title in the passage's own words. */
  readonly title: string;
  readonly reference: Reference;
}
