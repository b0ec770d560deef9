import type { Span } from '../document/span.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import type { EventKind } from './kinds.ts';

/** What the text claims of an event at the time of writing. */
export type Status = 'happened' | 'planned' | 'possible' | 'denied';

/** Somebody or something named in the text: the fullest name the document gives, and where this mention stands. */
export interface Named {
  readonly name: string;
  readonly span: Span;
}

/**
 * How a mention came by its time: told beside the trigger, that of the speech it reports, that of the event told just
 * before, or the document's own day (present news).
 */
export type TimeBasis = 'told' | 'speech' | 'narrative' | 'creation';

/** One event as one passage of one document tells it. */
export interface EventMention {
  /** `SourceDocument.id`. */
  readonly document: string;
  /** The passage: the sentence, or the sentences of one speech, that tell it. */
  readonly span: Span;
  readonly trigger: Span;
  readonly kind: EventKind;
  readonly status: Status;
  /** The words from which its date follows, or null where the text gives none. */
  readonly time: TimeExpression | null;
  readonly timeBasis: TimeBasis | null;
  readonly participants: readonly Named[];
  readonly place: Named | null;
  /** A short title in the passage's own words. */
  readonly title: string;
}
