import { oneOfDays, slotInterval, wholeSlot } from './reading.ts';
import { slotAt, slotHolding, type CalendarUnit, type Slot } from './slot.ts';
import type { Reading } from './time-expression.ts';

/** The early, middle or late part, the very beginning or end of it, or a half. */
export type Part = 'START' | 'MID' | 'END' | 'OPENING' | 'CLOSE' | 'FIRST_HALF' | 'SECOND_HALF';

type Bounds = readonly [from: number, to: number];

/** The parts of a slot, counted in slots of a smaller unit: from which to before which. */
const PARTS: Readonly<
  Partial<Record<CalendarUnit, readonly [CalendarUnit, Record<Part, Bounds>]>>
> = {
  century: ['decade', parts([0, 3], [3, 7], [7, 10], [0, 1], [9, 10])],
  decade: ['year', parts([0, 4], [4, 7], [7, 10], [0, 2], [8, 10])],
  year: ['month', parts([0, 4], [4, 8], [8, 12], [0, 3], [9, 12])],
  half: ['month', parts([0, 2], [2, 4], [4, 6])],
  season: ['month', parts([0, 1], [1, 2], [2, 3])],
  quarter: ['month', parts([0, 1], [1, 2], [2, 3])],
  month: ['day', parts([0, 10], [10, 20], [20, 31])],
  week: ['day', parts([0, 2], [2, 4], [4, 7])],
};

function parts(
  START: Bounds,
  MID: Bounds,
  END: Bounds,
  OPENING = START,
  CLOSE = END,
): Record<Part, Bounds> {
  const [, all] = END;
  const middle = Math.floor(all / 2);
  return { START, MID, END, OPENING, CLOSE, FIRST_HALF: [0, middle], SECOND_HALF: [middle, all] };
}

/** The early, middle or late part of a slot; the slot itself where no part is usual. */
export function partOfSlot(slot: Slot, part: Part): Reading {
  const row = PARTS[slot.unit];
  if (!row) return wholeSlot(slot);
  const [unit, bounds] = row;
  const first = slotHolding(unit, slot.from).index;
  const beyond = slotHolding(unit, slot.to - 1).index;
  const [from, to] = bounds[part];
  const start = slotAt(unit, first + from);
  const end = slotAt(unit, Math.min(first + to - 1, beyond));
  if (slot.unit === 'week') return oneOfDays(start.from, end.to, slot.value, 'week');
  return { ...slotInterval(start, end), value: slot.value, granularity: slot.unit };
}

/** The first or last month of the running year, where its very beginning or end is meant. */
export function monthAtEdge(year: Slot, part: 'OPENING' | 'CLOSE'): Reading {
  const month = slotHolding('month', part === 'OPENING' ? year.from : year.to - 1);
  return { ...wholeSlot(month), value: year.value };
}
