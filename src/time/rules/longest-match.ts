import type { Refiner } from 'chrono-node/en';
import type { ParsingResult } from 'chrono-node/en';

/** Of results that share characters keeps the longest; of equally long ones that of the rule listed first. */
export const longestMatch: Refiner = {
  refine: (_context, results) => {
    if (results.length < 2) return results;
    const inOrder = [...results].sort((a, b) => a.index - b.index);
    return runs(inOrder).flatMap((run) => (run.length > 1 ? longestOf(run) : run));
  },
};

/** Results in runs that share no characters with one another. */
function runs(results: readonly ParsingResult[]): ParsingResult[][] {
  const all: ParsingResult[][] = [];
  let reach = 0;
  for (const result of results) {
    if (all.length === 0 || result.index >= reach) all.push([result]);
    else all.at(-1)?.push(result);
    reach = Math.max(reach, endOf(result));
  }
  return all;
}

/** The longest of a run, then the longest of those that share nothing with it, and so on. */
function longestOf(run: readonly ParsingResult[]): ParsingResult[] {
  const kept: ParsingResult[] = [];
  for (const result of [...run].sort((a, b) => b.text.length - a.text.length)) {
    if (kept.every((other) => isApart(result, other))) kept.push(result);
  }
  return kept.sort((a, b) => a.index - b.index);
}

function isApart(a: ParsingResult, b: ParsingResult): boolean {
  return a.index >= endOf(b) || b.index >= endOf(a);
}

function endOf({ index, text }: ParsingResult): number {
  return index + text.length;
}
