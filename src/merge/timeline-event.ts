import type { Dating, EventMention, Status } from '../events/event-mention.ts';
import type { EventKind } from '../events/kinds.ts';

/** When an event was, and which of its mentions say so (indices into `TimelineEvent.mentions`). */
export interface When extends Dating {
  readonly mentions: readonly number[];
}

/** What is known of the time of an event without a date: before or after another event of the timeline. */
export interface Order {
  readonly relation: 'before' | 'after';
  /** `TimelineEvent.id` of the other event. */
  readonly event: string;
}

/** What a reader judges of an event that was found. */
export type Verdict = 'confirmed' | 'disputed' | 'rejected';

/** What a reader made of an event, whose own fields hold what it is by that. */
export interface Reviewed {
  /** Null where they have not judged. */
  readonly verdict: Verdict | null;
  readonly starred: boolean;
  readonly tags: readonly string[];
  readonly comment: string;
  /** What was found where they say otherwise. */
  readonly found: Partial<Pick<TimelineEvent, 'title' | 'when' | 'disputed'>>;
  /** The words in which they said when it was; null where they left that. */
  readonly dateWords: string | null;
}

/** One event of the story, with every passage that tells it. */
export interface TimelineEvent {
  /** Stable: made from what the event is, not from its position. `[\w-]+`. */
  readonly id: string;
  readonly title: string;
  readonly kind: EventKind;
  readonly status: Status;
  /** Null for an undated event. */
  readonly when: When | null;
  /** Other dates that some of its sources give; empty where they agree. */
  readonly disputed: readonly When[];
  readonly order: Order | null;
  readonly participants: readonly string[];
  readonly place: string | null;
  readonly mentions: readonly EventMention[];
  /** Why its mentions were taken for one event: a sentence a merge; empty for a single mention. */
  readonly because: readonly string[];
  /** 0 to 1: what is shown first where room is short. */
  readonly salience: number;
  /** Absent where its reader has said nothing of it. */
  readonly review?: Reviewed;
}
