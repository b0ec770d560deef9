import { overlaps } from '../../document/span.ts';
import type { Span } from '../../document/span.ts';
import type { PageTimeline } from '../../worker/protocol.ts';
import { mentionsIn } from './mentions-in.ts';

/**
 * The date words of a document that stand at some time and date no event of the timeline, in the order of the text.
 * Empty for a document that the timeline does not hold.
 */
export function datesWithoutEvent(document: string, { extractions, events }: PageTimeline): Span[] {
  const extraction = extractions.find((one) => one.document.id === document);
  const used = mentionsIn(document, events).flatMap(({ mention: { time, trigger } }) =>
    time ? [time.span, trigger] : trigger,
  );
  return (extraction?.times ?? [])
    .filter(({ range, span }) => range && !used.some((other) => overlaps(span, other)))
    .map(({ span }) => span)
    .toSorted((a, b) => a.from - b.from);
}
