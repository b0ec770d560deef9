import type { Span } from '../document/span.ts';
import type { UncertainRange } from '../document/time-range.ts';

/** TIMEX3's types. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3's modifiers. */
export type TimexMod =
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END';

/** The unit to which a time is told, coarsest first. */
export const GRANULARITIES = [
  'millennium',
  'century',
  'decade',
  'year',
  'half',
  'season',
  'quarter',
  'month',
  'week',
  'weekend',
  'day',
  'daypart',
  'hour',
  'minute',
  'second',
] as const;
export type Granularity = (typeof GRANULARITIES)[number];

/** What an expression was counted from. */
export type Anchor =
  /** It says itself when it was: "14 August 2025". */
  | { readonly kind: 'none' }
  /** The document's creation time. */
  | { readonly kind: 'creation' }
  /** The day on which the quoted words were spoken; `span` is where that day is told. */
  | { readonly kind: 'speech'; readonly span: Span | null }
  /** Another expression of the same document. */
  | { readonly kind: 'expression'; readonly span: Span }
  /** An event of the same document; `span` is its trigger. */
  | { readonly kind: 'event'; readonly span: Span }
  /** It needs a creation time, and the document has none. */
  | { readonly kind: 'missing' };

/** One way to understand an expression. `edtf` and `range` are null for durations, sets and what cannot be resolved. */
export interface Reading {
  /** TIMEX3 value: `2025-08-15`, `2025-W33`, `P3M`, `PAST_REF` … */
  readonly value: string;
  readonly edtf: string | null;
  readonly range: UncertainRange | null;
  readonly granularity: Granularity;
}

/** A reading that was not chosen, and what would have to be true for it. */
export interface Alternative extends Reading {
  readonly why: string;
}

/** Why the likeliest reading is an alternative: the reader picked another one. */
export const AS_FIRST_READ = 'as it was read first';

/** An expression of time in the text. */
export interface TimeExpression extends Reading {
  readonly span: Span;
  readonly type: TimexType;
  readonly mod: TimexMod | null;
  /** The rule that found it: its file's name in `time/rules/`. */
  readonly rule: string;
  readonly anchor: Anchor;
  readonly alternatives: readonly Alternative[];
}
