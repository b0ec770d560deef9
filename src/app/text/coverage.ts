import type { Span } from '../../document/span.ts';
import type { Occurrence } from '../../events/event-mention.ts';
import type { TimeExpression } from '../../time/time-expression.ts';

/** What was found in an article, as far as its coverage is counted. */
export interface Read {
  readonly sentences: readonly Span[];
  readonly times: readonly Pick<TimeExpression, 'span' | 'range'>[];
  readonly occurrences: readonly Pick<Occurrence, 'trigger'>[];
}

/** How many sentences of an article there are, and in how many of them what was found. */
export interface Coverage {
  readonly sentences: number;
  readonly both: number;
  readonly eventOnly: number;
  readonly dateOnly: number;
  readonly neither: number;
}

/** Counts the sentences that tell an event (shown or not), a date that has a place in the calendar, both or neither. */
export function coverageOf({ sentences, times, occurrences }: Read): Coverage {
  const triggers = occurrences.map(({ trigger }) => trigger);
  const dates = times.flatMap(({ range, span }) => (range ? span : []));
  const withEvent = holding(sentences, triggers);
  const withDate = holding(sentences, dates);
  const both = [...withEvent].filter((sentence) => withDate.has(sentence)).length;
  const eventOnly = withEvent.size - both;
  const dateOnly = withDate.size - both;
  const neither = sentences.length - both - eventOnly - dateOnly;
  return { sentences: sentences.length, both, eventOnly, dateOnly, neither };
}

/** The sentences in which one of `spans` begins; sentences come in order and share no character. */
function holding(sentences: readonly Span[], spans: readonly Span[]): Set<Span> {
  const beginnings = spans.map(({ from }) => from).toSorted((a, b) => a - b);
  let at = 0;
  return new Set(
    sentences.filter(({ from, to }) => {
      while (at < beginnings.length && beginnings[at]! < from) at++;
      return at < beginnings.length && beginnings[at]! < to;
    }),
  );
}
