import { addMonths, civilDate, type Day } from './calendar.ts';
import { aboutSlot, beforeSlot, wholeSlot } from './reading.ts';
import { slotAt, slotHolding, type CalendarUnit, type Slot } from './slot.ts';
import type { Reading, TimexMod } from './time-expression.ts';

/** "More than two years ago": -2, `year`, `MORE_THAN`. */
export interface Move {
  readonly unit: string;
  /** Negative for what lies behind. */
  readonly count: number;
  readonly mod?: TimexMod | undefined;
}

/** What a move from a day comes to: a day for days and weeks, else a slot of the unit that was counted. */
export function moved(from: Day, { unit, count }: Move, told: CalendarUnit): Slot {
  switch (unit) {
    case 'day':
      return slotAt('day', from + Math.round(count));
    case 'weekend':
      return slotAt('weekend', slotHolding('weekend', from).index + Math.round(count));
    case 'fortnight':
      return slotAt('day', from + Math.round(count * 14));
    case 'week':
      return slotAt('day', from + Math.round(count * 7));
    case 'month':
    case 'quarter':
      return slotHolding(
        told === 'quarter' ? 'quarter' : 'month',
        addMonths(from, Math.round(count * (unit === 'month' ? 1 : 3))),
      );
    default:
      return inYears(from, count * (unit === 'decade' ? 10 : unit === 'century' ? 100 : 1), told);
  }
}

function inYears(from: Day, years: number, told: CalendarUnit): Slot {
  if (!Number.isInteger(years))
    return slotHolding('month', addMonths(from, Math.round(years * 12)));
  if (told === 'quarter') return slotHolding('quarter', addMonths(from, years * 12));
  return slotAt('year', civilDate(from).year + years);
}

/** How many slots of what it comes to a round number may be wrong to either side. */
const SLACKS: Readonly<Record<string, number>> = { week: 2, decade: 2, century: 2 };

/** How exactly a move from today is meant: days and fortnights to the day, one year to the month, decades to some years. */
export function roughly(from: Day, slot: Slot, { unit, count, mod }: Move): Reading {
  if (mod === 'MORE_THAN' && count < 0 && unit !== 'day') return beforeSlot(slot, 2);
  if (unit === 'day' || unit === 'fortnight') return wholeSlot(slot);
  if (unit === 'year' && Math.abs(count) === 1) {
    const month = slotHolding('month', addMonths(from, count * 12));
    return { ...aboutSlot(month), value: slot.value };
  }
  return aboutSlot(slot, SLACKS[unit] ?? 0);
}
