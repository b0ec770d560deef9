import { fold } from '../find/query.ts';
import type { Choice } from '../state/filter.ts';
import type { FacetValue } from '../words/facets-in-words.ts';

/** So many values stand there at first, of a facet that has more than two over. */
export const FEW = 7;
/** So many are listed at most; more are found by their letters. */
export const MOST = 100;

/** The values that stand there at first: the first ones, and all that are chosen. */
export function shortList(
  values: readonly FacetValue[],
  choice: Choice | undefined,
): readonly FacetValue[] {
  if (values.length <= FEW + 2) return values;
  return values.filter(({ value }, index) => index < FEW || choice?.has(value));
}

/** All values whose name holds the letters typed, whatever their case and accents; not more than `MOST`. */
export function longList(values: readonly FacetValue[], typed: string): readonly FacetValue[] {
  const letters = fold(typed.trim());
  return values.filter(({ label }) => fold(label).includes(letters)).slice(0, MOST);
}
