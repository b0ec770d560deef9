import type { ParsingContext } from 'chrono-node';
import { refiner } from '../refiner.ts';
import type { Meaning } from '../setting.ts';
import type { Reading, TimexMod } from '../time-expression.ts';
import { TimexResult } from '../timex-result.ts';

/** Words before a day that leave one side of it open: those that include the day itself. */
const BEFORE =
  /(?:\b(?<by>by|on or before|no later than|not later than)|\b(?<since>since|on or after|no earlier than)) (?:the )?$/i;
const DAYS = new Set([
  'day-month',
  'month-day',
  'iso-date',
  'numeric-date',
  'weekday',
  'day-of-month',
]);

/** "by Friday", "on or before 1 March 2027", "since 24 February 2022": the EDTF says which side is open. */
export const openSide = refiner((context, results) =>
  results.map((result) => (isDay(result) ? withSide(context, result) : result)),
);

function isDay({ rule, found }: TimexResult): boolean {
  return DAYS.has(rule) && found.type === 'DATE' && !found.ends && found.mod === undefined;
}

function withSide(context: ParsingContext, result: TimexResult): TimexResult {
  const words = context.text.slice(Math.max(0, result.index - 20), result.index);
  const match = BEFORE.exec(words)?.groups;
  if (!match) return result;
  const mod: TimexMod = match['by'] === undefined ? 'ON_OR_AFTER' : 'ON_OR_BEFORE';
  const meaning = opened(result.found.meaning, mod);
  return new TimexResult(context, result.rule, result.index, result.to, {
    type: 'DATE',
    mod,
    meaning,
  });
}

function opened(meaning: Meaning, mod: TimexMod): Meaning {
  return (setting) => {
    const resolved = meaning(setting);
    return resolved?.slot?.unit === 'day'
      ? { ...resolved, reading: openReading(resolved.reading, mod) }
      : resolved;
  };
}

function openReading(reading: Reading, mod: TimexMod): Reading {
  if (reading.edtf === null) return reading;
  const edtf = mod === 'ON_OR_BEFORE' ? `../${reading.edtf}` : `${reading.edtf}/..`;
  return { ...reading, edtf };
}
