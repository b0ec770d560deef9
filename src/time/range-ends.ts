import type { Match } from './rule.ts';
import type { Part } from './timex-result.ts';

/**
 * Where the beginning and the end of a range, or the members of a list, stand in a match, by their words in order: "1914"
 * and "18", "May 19" and "21, 2023", "13" and "14 August". What stands before the first goes with it, what stands after
 * the last with that. Undefined where there are not two.
 */
export function rangeEnds(
  { matched }: Match,
  ...told: readonly (string | undefined)[]
): readonly Part[] | undefined {
  const ends: Part[] = [];
  for (const words of told) {
    if (words === undefined) continue;
    const from = matched.indexOf(words, ends.at(-1)?.to ?? 0);
    ends.push({ from: ends.length === 0 ? 0 : from, to: from + words.length });
  }
  const last = ends.pop();
  return last && ends.length > 0 ? [...ends, { ...last, to: matched.length }] : undefined;
}
