import type { ParsingContext } from 'chrono-node';
import type { Day } from '../calendar.ts';
import { slotInterval, wholeSlot } from '../reading.ts';
import { refiner } from '../refiner.ts';
import type { Meaning, Resolved } from '../setting.ts';
import { slotAt, slotHolding, type CalendarUnit, type Slot } from '../slot.ts';
import { TimexResult } from '../timex-result.ts';
import { NUMBER_WORD, readNumber, readOrdinal } from '../words.ts';

const BEFORE = new RegExp(
  '(?:\\bthe )?\\b(?:(?<nth>first|opening|second|third|fourth|fifth)|last|final|closing) ' +
    `(?:(?<count>\\d{1,2}|${NUMBER_WORD}) )?(?<unit>day|week|weekend|month|quarter|year)(?<many>s)? of (?:the )?$`,
  'i',
);
const REACH = 45;

/** So many units of a period: from the `nth` (1 is the first) on, or at its end. */
interface Edge {
  readonly nth: number | null;
  readonly count: number;
  readonly unit: CalendarUnit;
}

/**
 * "the first week of last month", "the final day of July", "the third week of May", "the first two quarters of 1990": one date. "The last three
 * months of 2024" is a duration and a date to TIMEX3, and stays so; the duration has its place.
 */
export const edgeOfPeriod = refiner((context, results) => {
  const kept: TimexResult[] = [];
  for (const result of results) {
    const last = kept.at(-1);
    const edged = withEdge(context, result);
    if (!edged) kept.push(result);
    else if (!last || last.to <= edged.index) kept.push(edged);
    else if (/quarters$/i.test(last.text)) kept[kept.length - 1] = edged;
    else kept.splice(-1, 1, placed(context, last, edged), result);
  }
  return kept;
});

/** The duration with the place of the whole. */
function placed(context: ParsingContext, duration: TimexResult, edged: TimexResult): TimexResult {
  const { rule, index, to, found } = duration;
  return new TimexResult(context, rule, index, to, {
    ...found,
    meaning: (setting) => {
      const own = found.meaning(setting);
      const whole = edged.found.meaning(setting);
      if (!own || !whole) return own;
      return { ...whole, reading: { ...whole.reading, value: own.reading.value } };
    },
  });
}

function withEdge(context: ParsingContext, result: TimexResult): TimexResult | null {
  const { type, mod, ends, meaning } = result.found;
  if (type !== 'DATE' || mod !== undefined || ends) return null;
  const start = Math.max(0, result.index - REACH);
  const match = BEFORE.exec(context.text.slice(start, result.index));
  const { nth, count, unit = '', many } = match?.groups ?? {};
  if (!match || (count === undefined) !== (many === undefined)) return null;
  const edge: Edge = {
    nth: nth === undefined ? null : (readOrdinal(nth) ?? 1),
    count: readNumber(count ?? '1') ?? 1,
    unit: unit.toLowerCase() as CalendarUnit,
  };
  return new TimexResult(context, result.rule, start + match.index, result.to, {
    type,
    meaning: atEdge(meaning, edge),
  });
}

function atEdge(meaning: Meaning, edge: Edge): Meaning {
  return (setting) => {
    const resolved = meaning(setting);
    return resolved?.slot ? cutTo(resolved, resolved.slot, edge) : resolved;
  };
}

function cutTo(resolved: Resolved, period: Slot, edge: Edge): Resolved {
  const [from, to] = bounds(period, edge);
  if (from < period.from || to > period.to) return resolved;
  const slot = slotOf(from, to);
  if (slot) return { ...resolved, reading: wholeSlot(slot), slot };
  const reading = slotInterval(slotAt('day', from), slotAt('day', to - 1));
  const { value, unit: granularity } = period;
  return {
    ...resolved,
    reading: { ...reading, value, granularity },
    mod: edge.nth === null ? 'END' : edge.nth === 1 ? 'START' : 'MID',
  };
}

/** Weeks count from the first or last day; all else are slots of the calendar. */
function bounds({ from, to }: Slot, { nth, count, unit }: Edge): readonly [Day, Day] {
  if (nth === null) {
    if (unit === 'week') return [to - 7 * count, to];
    const last = slotHolding(unit, to - 1);
    return [slotAt(unit, last.index - count + 1).from, last.to];
  }
  const before = nth - 1;
  if (unit === 'week') return [from + 7 * before, from + 7 * (before + count)];
  const held = slotHolding(unit, from);
  const index = held.index + before + (unit === 'weekend' && held.from < from ? 1 : 0);
  return [slotAt(unit, index).from, slotAt(unit, index + count - 1).to];
}

const UNITS: readonly CalendarUnit[] = ['day', 'weekend', 'month', 'quarter', 'half', 'year'];

/** The slot of the calendar with these bounds, where there is one. */
function slotOf(from: Day, to: Day): Slot | null {
  const slots = UNITS.map((unit) => slotHolding(unit, from));
  return slots.find((slot) => slot.from === from && slot.to === to) ?? null;
}
