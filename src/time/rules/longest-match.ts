import type { Refiner } from 'chrono-node/en';
import type { ParsingResult } from 'chrono-node/en';

/** Of results that share characters keeps the longest; of equally long ones that of the rule listed first. */
export const longestMatch: Refiner = {
  refine: (_context, results) => {
    if (results.length < 2) return results;
    const longestFirst = [...results].sort((a, b) => b.text.length - a.text.length);
    const kept: ParsingResult[] = [];
    for (const result of longestFirst) {
      if (kept.every((other) => isApart(result, other))) kept.push(result);
    }
    return kept.sort((a, b) => a.index - b.index);
  },
};

function isApart(a: ParsingResult, b: ParsingResult): boolean {
  return a.index >= b.index + b.text.length || b.index >= a.index + a.text.length;
}
