import type { Span } from './span.ts';
import type { TimeRange } from './time-range.ts';

/** How the creation time of a document is known. */
export type AnchorSource = 'metadata' | 'text' | 'inferred' | 'reader';

/**
 * The moment from which a document's "today" is counted (TimeML's document creation time).
 * `when` is the slot in which it lies: a day where only the day is known, else the second or minute.
 * `offset` is minutes east of UTC; the civil day of `when.start` at that offset is "today".
 */
export interface TimeAnchor {
  readonly when: TimeRange;
  readonly offset: number;
  readonly known: AnchorSource;
  /** Where the text says so; absent for what a reader set or what was inferred. */
  readonly span?: Span;
}
