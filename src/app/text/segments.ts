import type { Span } from '../../document/span.ts';

/** The three strengths in which a passage is marked: its date words, its trigger, the whole of it. */
export type Strength = 'date' | 'trigger' | 'passage';

/** A stretch of the text marked for one event, or words that belong to none: a date, or what else is told. */
export type Marking =
  | {
      readonly span: Span;
      readonly strength: Strength;
      /** `TimelineEvent.id`. */
      readonly event: string;
    }
  | { readonly span: Span; readonly strength: 'loose date'; readonly event: null }
  | {
      readonly span: Span;
      readonly strength: 'told only';
      readonly event: null;
      /** What the words were read as. */
      readonly readAs: string;
    };

/** A stretch of text through which no marking begins or ends. */
export interface Segment extends Span {
  readonly text: string;
  /** The event whose date words these are, the innermost where several are. */
  readonly date: string | null;
  /** The event whose trigger this is, the innermost where several are. */
  readonly trigger: string | null;
  /** Whether these are date words that belong to no event. */
  readonly looseDate: boolean;
  /** What these words were read as, though they stand on no timeline; null where they were not. */
  readonly toldOnly: string | null;
  /** Every event whose passage this belongs to. */
  readonly passages: readonly string[];
}

/**
 * Cuts `span` of `text` wherever a marking begins or ends. The segments follow each other without gaps and give back
 * the text when joined; markings may overlap in any way, and what lies outside `span` is left out.
 */
export function toSegments(text: string, span: Span, markings: readonly Marking[]): Segment[] {
  const inside = markings.filter((m) => m.span.from < span.to && span.from < m.span.to);
  const cuts = cutsOf(span, inside);
  return cuts.slice(1).map((to, index) => toSegment(text, cuts[index] ?? span.from, to, inside));
}

function cutsOf(span: Span, markings: readonly Marking[]): number[] {
  const ends = markings.flatMap((m) => [m.span.from, m.span.to]);
  const within = ends.filter((at) => span.from < at && at < span.to);
  return [...new Set([span.from, ...within, span.to])].sort((a, b) => a - b);
}

function toSegment(text: string, from: number, to: number, markings: readonly Marking[]): Segment {
  const here = markings.filter((m) => m.span.from <= from && to <= m.span.to);
  return {
    from,
    to,
    text: text.slice(from, to),
    date: innermost(here, 'date'),
    trigger: innermost(here, 'trigger'),
    looseDate: here.some((m) => m.strength === 'loose date'),
    toldOnly: here.find((m) => m.strength === 'told only')?.readAs ?? null,
    passages: [...new Set(here.flatMap((m) => (m.strength === 'passage' ? m.event : [])))],
  };
}

function innermost(markings: readonly Marking[], strength: Strength): string | null {
  const length = (m: Marking) => m.span.to - m.span.from;
  const candidates = markings.filter((m) => m.strength === strength);
  return candidates.toSorted((a, b) => length(a) - length(b))[0]?.event ?? null;
}

/** The event that a click on `segment` means: that of its trigger, else of its date words, else of its passage. */
export function eventAt(segment: Segment): string | null {
  return segment.trigger ?? segment.date ?? segment.passages[0] ?? null;
}
