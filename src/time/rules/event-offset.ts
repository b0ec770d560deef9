import type { ParsingContext } from 'chrono-node';
import { AMOUNT, countOf } from '../duration.ts';
import { moved } from '../moved.ts';
import { wholeSlot } from '../reading.ts';
import { refiner } from '../refiner.ts';
import { at, type Meaning } from '../setting.ts';
import { TimexResult } from '../timex-result.ts';
import { singular, UNIT } from '../words.ts';

/** What may stand between "after" and the date of the event: its name, and no clause. */
const EVENT =
  "(?:(?!(?:he|she|it|they|we|i|you|who|which|that|was|were|is|are|had|has|taking|being)\\b)[\\p{L}'-]+ ){0,6}";
const TO_DATE = new RegExp(`^ (?<way>after|before) ${EVENT}$`, 'iu');
const DAY_BEFORE = new RegExp(
  `\\bthe (?:(?<eve>eve) of|(?<unit>day|week|month|year) (?<way>after|before)) ${EVENT}$`,
  'iu',
);
const COUNTED = new RegExp(`(?<amount>${AMOUNT}) (?<unit>${UNIT})$`, 'i');
const REACH = 70;
/** What every such expression holds. */
const SIGNS = /after|before|eve of/i;

/** Rules whose expressions can be an event's own date. */
const DATES = new Set(['day-month', 'month-day', 'iso-date', 'numeric-date', 'month', 'holiday']);

/** The name of an event in small letters: "after the peace talks", with what may stand behind it. */
const NAMED =
  /^ (?<way>after|before) (?:the|that|this|his|her|their|its) (?<name>\p{Ll}+(?: \p{Ll}+){0,2}?)(?=[.,;:)!?]|$| (?:he|she|it|they|we|in|on|at|of|with|by|and|but|the|a)\b)/u;

/**
 * Counts from an event whose date is told with its name: "two weeks after the summit of 16 May 2025", "on the eve of the
 * 15 August summit", or by an earlier sentence with the same words. An event without a date leaves the duration as it
 * is.
 */
export const eventOffset = refiner((context, results) =>
  SIGNS.test(context.text)
    ? results.flatMap((_, i) => countedFromEvent(context, results, i))
    : [...results],
);

function countedFromEvent(
  context: ParsingContext,
  results: readonly TimexResult[],
  i: number,
): TimexResult[] {
  const [result, next] = [results[i]!, results[i + 1]];
  const counted = next && isDate(next) ? countedTo(context, result, next) : null;
  const before = isDate(result) ? dayBefore(context, result, results[i - 1]?.to ?? 0) : null;
  return before ? [before, result] : [counted ?? countedToTold(context, result) ?? result];
}

function isDate({ rule, found }: TimexResult): boolean {
  return DATES.has(rule) && found.type === 'DATE' && !found.ends;
}

function countedTo(context: ParsingContext, a: TimexResult, date: TimexResult): TimexResult | null {
  if (a.found.type !== 'DURATION' || date.index - a.to > REACH) return null;
  const way = TO_DATE.exec(context.text.slice(a.to, date.index))?.groups?.['way'];
  const { amount, unit } = COUNTED.exec(a.text)?.groups ?? {};
  const count = countOf(amount);
  if (way === undefined || unit === undefined || count === null) return null;
  const meaning = countFrom(
    date.found.meaning,
    singular(unit),
    signed(count, way),
    a.found.meaning,
  );
  return new TimexResult(context, 'event-offset', a.index, a.to, { ...a.found, meaning });
}

/** "The summit was held on 16 May. Two weeks after the summit …": the date is told before. */
function countedToTold(context: ParsingContext, a: TimexResult): TimexResult | null {
  if (a.found.type !== 'DURATION') return null;
  const { way, name } = NAMED.exec(context.text.slice(a.to, a.to + REACH))?.groups ?? {};
  const { amount, unit } = COUNTED.exec(a.text)?.groups ?? {};
  const count = countOf(amount);
  if (way === undefined || name === undefined || unit === undefined || count === null) return null;
  const date: Meaning = ({ eventOf }) => {
    const told = eventOf(name.split(' '));
    return told && at(told.slot, { kind: 'event', span: told.span });
  };
  const meaning = countFrom(date, singular(unit), signed(count, way), a.found.meaning);
  return new TimexResult(context, 'event-offset', a.index, a.to, { ...a.found, meaning });
}

function signed(count: number, way: string): number {
  return /before/i.test(way) ? -count : count;
}

function dayBefore(context: ParsingContext, date: TimexResult, from: number): TimexResult | null {
  const start = Math.max(from, date.index - REACH);
  const match = DAY_BEFORE.exec(context.text.slice(start, date.index));
  if (!match) return null;
  const { eve, unit = 'day', way = 'before' } = match.groups ?? {};
  const index = start + match.index;
  const length = eve === undefined ? `the ${unit} ${way}`.length : 'the eve'.length;
  return new TimexResult(context, 'event-offset', index, index + length, {
    type: 'DATE',
    meaning: countFrom(date.found.meaning, unit.toLowerCase(), signed(1, way)),
  });
}

/** `count` units from the day that a date names; `plain` where that has none, and for its TIMEX3 value. */
function countFrom(date: Meaning, unit: string, count: number, plain?: Meaning): Meaning {
  return (setting) => {
    const base = date(setting);
    const own = plain?.(setting) ?? null;
    if (!base?.slot || /hour|minute|second/.test(unit)) return own;
    const from = count < 0 ? base.slot.from : base.slot.to - 1;
    const slot = moved(from, { unit, count }, base.slot.unit);
    const reading = wholeSlot(slot);
    return {
      reading: own ? { ...reading, value: own.reading.value } : reading,
      anchor: base.anchor,
      slot,
    };
  };
}
