import type { ParsingContext } from 'chrono-node';
import type { Refiner } from 'chrono-node/en';
import { TimexResult } from './timex-result.ts';

/** A chrono refiner over results of our rules; others it leaves out. */
export function refiner(
  refine: (context: ParsingContext, results: readonly TimexResult[]) => TimexResult[],
): Refiner {
  return {
    refine: (context, results) =>
      results.length === 0
        ? results
        : refine(
            context,
            results.filter((result) => result instanceof TimexResult),
          ),
  };
}
