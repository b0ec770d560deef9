import type { Match } from './rule.ts';
import type { Part } from './timex-result.ts';

/**
 * Where the beginning and the end of a range stand in a match, by the words of its last part: "1914" and "18",
 * "May 19" and "21, 2023", "13" and "14 August". Undefined where there is no last part.
 */
export function rangeEnds(
  { matched }: Match,
  first: string,
  last: string | undefined,
): readonly [Part, Part] | undefined {
  if (last === undefined) return undefined;
  const firstEnd = matched.indexOf(first) + first.length;
  return [
    { from: 0, to: firstEnd },
    { from: matched.indexOf(last, firstEnd), to: matched.length },
  ];
}
