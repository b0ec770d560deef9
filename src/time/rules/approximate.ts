import type { ParsingContext } from 'chrono-node';
import { aboutSlot } from '../reading.ts';
import { refiner } from '../refiner.ts';
import type { Meaning } from '../setting.ts';
import { TimexResult } from '../timex-result.ts';

const BEFORE = /(?<![\p{L}\p{N}])(?:circa|ca\.?|c\.|around|approximately|roughly) $/iu;
const DATES = new Set(['year', 'month', 'day-month', 'month-day', 'decade', 'century']);

/** "circa 1850", "around Nov. 1", "c. 466 BC": takes the words in that say that a date is a rough one. */
export const approximate = refiner((context, results) =>
  results.map((result) => (isDate(result) ? withAbout(context, result) : result)),
);

function isDate({ rule, found }: TimexResult): boolean {
  return DATES.has(rule) && found.type === 'DATE' && !found.ends && found.mod === undefined;
}

function withAbout(context: ParsingContext, result: TimexResult): TimexResult {
  const start = Math.max(0, result.index - 15);
  const match = BEFORE.exec(context.text.slice(start, result.index));
  if (!match) return result;
  return new TimexResult(context, result.rule, start + match.index, result.to, {
    type: 'DATE',
    mod: 'APPROX',
    meaning: roughly(result.found.meaning),
  });
}

function roughly(meaning: Meaning): Meaning {
  return (setting) => {
    const resolved = meaning(setting);
    return resolved?.slot ? { ...resolved, reading: aboutSlot(resolved.slot) } : resolved;
  };
}
