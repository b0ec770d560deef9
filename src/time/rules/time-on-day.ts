import type { ParsingContext } from 'chrono-node';
import type { Refiner } from 'chrono-node/en';
import { timeOn } from '../time-meaning.ts';
import { daypart } from '../time-of-day.ts';
import { TimexResult } from '../timex-result.ts';

const PART_AFTER =
  /^,? (?:in the )?(?:early |late )?(morning|afternoon|evening|night|lunchtime)(?![\p{L}\p{N}-])/u;
const NAMED_NIGHT = /^ Night (?:Live|Football|Lights)/;
const BETWEEN_TIME_AND_DAY = /^,? (?:on |of |in |late |early )?(?:the )?$|^,? $|^ \($/;
const BETWEEN_DAY_AND_TIME = /^,? (?:at |in )?(?:about |around )?$|^ • $|^, at $/;

/** Joins a day and its time: "Thursday night", "noon on 3 August", "Aug. 12 at 8 p.m.", "15 August 2025, 10:29". */
export const timeOnDay: Refiner = {
  refine: (context, results) =>
    joinNeighbours(
      context,
      (results as TimexResult[]).map((result) => withDaypart(context, result)),
    ),
};

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
  const joined: TimexResult[] = [];
  for (const result of results) {
    const last = joined.at(-1);
    const both = last && join(context, last, result);
    if (both) joined[joined.length - 1] = both;
    else if (!last || result.index >= last.to) joined.push(result);
  }
  return joined;
}

function join(context: ParsingContext, a: TimexResult, b: TimexResult): TimexResult | null {
  const between = context.text.slice(a.to, b.index);
  if (between.length > 12) return null;
  if (a.found.timeOfDay && isDay(b) && BETWEEN_TIME_AND_DAY.test(between))
    return joinedResult(context, a, b, a, b);
  if (b.found.timeOfDay && isDay(a) && BETWEEN_DAY_AND_TIME.test(between))
    return joinedResult(context, a, b, b, a);
  return null;
}

function joinedResult(
  context: ParsingContext,
  a: TimexResult,
  b: TimexResult,
  time: TimexResult,
  day: TimexResult,
) {
  return new TimexResult(context, time.rule, a.index, b.to, {
    type: 'TIME',
    meaning: timeOn(time.found.timeOfDay!, day.found.meaning),
    mod: time.found.mod,
  });
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
  return result.found.type === 'DATE' && DAY_RULES.has(result.rule);
}
