import type { Span } from '../document/span.ts';

/** Those of `spans` (in order, disjoint) that come within `reach` characters of `span`; found without looking at all. */
export function near<T extends Span>(spans: readonly T[], span: Span, reach: number): readonly T[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.to < span.from - reach) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < spans.length && spans[end]!.from <= span.to + reach) end += 1;
  return spans.slice(low, end);
}
