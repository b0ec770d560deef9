import type { ParsingContext } from 'chrono-node';
import { refiner } from '../refiner.ts';
import type { Meaning } from '../setting.ts';
import { timeOfToldDay, timeOn } from '../time-meaning.ts';
import { clockInPart, daypart } from '../time-of-day.ts';
import { TimexResult } from '../timex-result.ts';

const PART_AFTER =
  /^,? (?:in the )?(?:early |late )?(morning|afternoon|evening|night|lunchtime)(?![\p{L}\p{N}-])/u;
const NAMED_NIGHT = /^ Night (?:Live|Football|Lights)/;
const CLOCK_PART_AFTER = /^ in the (morning|afternoon|evening)(?![\p{L}\p{N}-])/u;
const BETWEEN_TIME_AND_DAY = /^,? (?:on |of |in |late |early )?(?:the )?$|^,? $|^ \($/;
const BETWEEN_DAY_AND_TIME = /^,? (?:at |in )?(?:about |around )?$|^ • $|^, at $/;

/** Joins a day and its time: "Thursday night", "noon on 3 August", "Aug. 12 at 8 p.m.", "15 August 2025, 10:29", "Sundays at 9am". */
export const timeOnDay = refiner((context, results) =>
  joinNeighbours(
    context,
    results.map((result) => inDaypart(context, withDaypart(context, result))),
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

/** "Half past six in the evening". */
function inDaypart(context: ParsingContext, result: TimexResult): TimexResult {
  const { timeOfDay, mod } = result.found;
  if (!timeOfDay || timeOfDay.granularity !== 'minute') return result;
  const match = CLOCK_PART_AFTER.exec(context.text.slice(result.to, result.to + 20));
  const time = match && clockInPart(timeOfDay, match[1]!);
  if (!time) return result;
  return new TimexResult(context, result.rule, result.index, result.to + match[0].length, {
    type: 'TIME',
    meaning: timeOfToldDay(time),
    timeOfDay: time,
    mod,
  });
}

function joinNeighbours(context: ParsingContext, results: readonly TimexResult[]): TimexResult[] {
  const kept: TimexResult[] = [];
  for (const result of results) {
    const last = kept.at(-1);
    const both = last && join(context, last, result);
    if (both) {
      kept[kept.length - 1] = both;
      shareDay(context, kept, result);
    } else if (!last || result.index >= last.to) kept.push(result);
  }
  return kept;
}

const RANGE = /^ ?- ?$|^ (?:to|and|until|till) $/;

/** "From 9am to 5pm on Monday": the day of the later time is that of the one before it. */
function shareDay(context: ParsingContext, kept: TimexResult[], day: TimexResult): void {
  const [first, last] = kept.slice(-2);
  if (!first || !last || last.to !== day.to || !isDay(day)) return;
  const { timeOfDay, mod } = first.found;
  if (!timeOfDay || !RANGE.test(context.text.slice(first.to, last.index))) return;
  const meaning = timeOn(timeOfDay, day.found.meaning);
  kept[kept.length - 2] = new TimexResult(context, first.rule, first.index, first.to, {
    type: 'TIME',
    meaning,
    mod,
  });
}

function join(context: ParsingContext, a: TimexResult, b: TimexResult): TimexResult | null {
  const between = context.text.slice(a.to, b.index);
  if (between.length > 12 || areParts(a, b)) return null;
  if (isDay(b) && BETWEEN_TIME_AND_DAY.test(between)) return joined(context, [a, b], a, b);
  if (!BETWEEN_DAY_AND_TIME.test(between)) return null;
  if (isDay(a)) return joined(context, [a, b], b, a);
  if (a.rule === 'recurrence') return repeated(context, a, b);
  return null;
}

/** "Friday night, in the early hours of Saturday": a day that has its part takes none that follows. */
function areParts(day: TimexResult, { found }: TimexResult): boolean {
  const hasPart = day.found.type === 'TIME' && !day.found.timeOfDay;
  return hasPart && found.timeOfDay?.granularity === 'daypart';
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

/** "Sundays at 9am". */
function repeated(
  context: ParsingContext,
  day: TimexResult,
  time: TimexResult,
): TimexResult | null {
  const { timeOfDay } = time.found;
  if (!timeOfDay) return null;
  const onDay = timeOn(timeOfDay, day.found.meaning);
  const meaning: Meaning = (setting) => {
    const resolved = onDay(setting);
    return resolved && { ...resolved, anchor: { kind: 'none' } };
  };
  return new TimexResult(context, day.rule, day.index, time.to, { type: 'SET', meaning });
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
