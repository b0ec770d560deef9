import type { Refiner } from 'chrono-node/en';
import type { ParsingResult } from 'chrono-node/en';

/** Of results that share characters keeps the longest; of equally long ones that of the rule listed first. */
export const longestMatch: Refiner = {
  refine: (_context, results) => {
    if (results.length < 2) return results;
    const kept: ParsingResult[] = [];
    for (const result of [...results].sort((a, b) => a.index - b.index)) {
      const last = kept.at(-1);
      if (!last || result.index >= last.index + last.text.length) kept.push(result);
      else if (result.text.length > last.text.length) kept[kept.length - 1] = result;
    }
    return kept;
  },
};
