import type { ParsingContext } from 'chrono-node';
import { refiner } from '../refiner.ts';
import { timeOn } from '../time-meaning.ts';
import { daypart } from '../time-of-day.ts';
import { TimexResult } from '../timex-result.ts';

const PART_AFTER =
  /^,? (?:in the )?(?:early |late )?(morning|afternoon|evening|night|lunchtime)(?![\p{L}\p{N}-])/u;
const NAMED_NIGHT = /^ Night (?:Live|Football|Lights)/;
const BETWEEN_TIME_AND_DAY = /^,? (?:on |of |in |late |early )?(?:the )?$|^,? $|^ \($/;
const BETWEEN_DAY_AND_TIME = /^,? (?:at |in )?(?:about |around )?$|^ • $|^, at $/;

/** Joins a day and its time: "Thursday night", "noon on 3 August", "Aug. 12 at 8 p.m.", "15 August 2025, 10:29". */
export const timeOnDay = refiner((context, results) =>
  joinNeighbours(
    context,
    results.map((result) => withDaypart(context, result)),
  ),
);

/** "Thursday" and what follows it. */
function withDaypart(context: ParsingContext, day: TimexResult): TimexResult {
  const after = context.text.slice(day.to, day.to + 30);
  const match =
    day.found.type === 'DATE' && isDay(day) && !NAMED_NIGHT.test(after)
      ? PART_AFTER.exec(after)
      : null;
  const time = match && daypart(match[1]!);
  if (!time) return day;
  return new TimexResult(context, day.rule, day.index, day.to + match[0].length, {
    type: 'TIME',
    meaning: timeOn(time, day.found.meaning),
  });
}

function joinNeighbours(context: ParsingContext, results: readonly TimexResult[]): TimexResult[] {
  const kept: TimexResult[] = [];
  for (const result of results) {
    const last = kept.at(-1);
    const both = last && join(context, last, result);
    if (both) kept[kept.length - 1] = both;
    else if (!last || result.index >= last.to) kept.push(result);
  }
  return kept;
}

function join(context: ParsingContext, a: TimexResult, b: TimexResult): TimexResult | null {
  const between = context.text.slice(a.to, b.index);
  if (between.length > 12) return null;
  if (isDay(b) && BETWEEN_TIME_AND_DAY.test(between)) return joined(context, [a, b], a, b);
  if (isDay(a) && BETWEEN_DAY_AND_TIME.test(between)) return joined(context, [a, b], b, a);
  return null;
}

function joined(
  context: ParsingContext,
  [first, last]: readonly [TimexResult, TimexResult],
  time: TimexResult,
  day: TimexResult,
): TimexResult | null {
  const { timeOfDay, mod } = time.found;
  if (!timeOfDay) return null;
  const meaning = timeOn(timeOfDay, day.found.meaning);
  return new TimexResult(context, time.rule, first.index, last.to, { type: 'TIME', meaning, mod });
}

const DAY_RULES = new Set([
  'weekday',
  'day-month',
  'month-day',
  'deictic-day',
  'numeric-date',
  'iso-date',
  'holiday',
  'anaphor',
  'offset',
]);

function isDay(result: TimexResult): boolean {
  const { type, timeOfDay } = result.found;
  return (type === 'DATE' || (type === 'TIME' && !timeOfDay)) && DAY_RULES.has(result.rule);
}
