import { exactly, somewhereIn } from '../document/time-range.ts';
import { DAY_MS, type Day } from './calendar.ts';
import { edtfDay, slotAt, type Slot } from './slot.ts';
import type { Granularity, Reading } from './time-expression.ts';

/** The whole of a calendar slot. */
export function wholeSlot(slot: Slot): Reading {
  return {
    value: slot.value,
    edtf: slot.edtf,
    range: exactly(slot.from * DAY_MS, slot.to * DAY_MS),
    granularity: slot.unit,
  };
}

/** From the first slot to the second, both included: `1939/1945`. */
export function slotInterval(first: Slot, last: Slot): Reading {
  const [start, end] = [edtfStart(first), edtfEnd(last)];
  return {
    value: `${first.value}/${last.value}`,
    edtf: start === end ? start : `${start}/${end}`,
    range: exactly(first.from * DAY_MS, last.to * DAY_MS),
    granularity: last.unit,
  };
}

/** One of the days from `from` to before `to`: `[2025-08-11..2025-08-14]`. `value` is that of the slot they lie in. */
export function oneOfDays(from: Day, to: Day, value: string, granularity: Granularity): Reading {
  return {
    value,
    edtf: to - from === 1 ? edtfDay(from) : `[${edtfDay(from)}..${edtfDay(to - 1)}]`,
    range:
      to - from === 1
        ? exactly(from * DAY_MS, to * DAY_MS)
        : somewhereIn(from * DAY_MS, to * DAY_MS),
    granularity,
  };
}

/**
 * About a slot: the ends may lie `slack` slots of its unit to either side. EDTF has no sign for about an interval, nor for
 * about a decade or century (`198X`): theirs stays as it is.
 */
export function aboutSlot(slot: Slot, slack = 0): Reading {
  const before = slotAt(slot.unit, slot.index - slack);
  const after = slotAt(slot.unit, slot.index + slack);
  return {
    ...wholeSlot(slot),
    edtf: /[/X]/.test(slot.edtf) ? slot.edtf : `${slot.edtf}~`,
    range: {
      start: { start: before.from * DAY_MS, end: slot.from * DAY_MS },
      end: { start: slot.to * DAY_MS, end: after.to * DAY_MS },
    },
  };
}

/** Within a slot or the `slack` slots before it, and not after: `../1990`. */
export function beforeSlot(slot: Slot, slack: number): Reading {
  const first = slotAt(slot.unit, slot.index - slack);
  return {
    ...wholeSlot(slot),
    edtf: `../${edtfEnd(slot)}`,
    range: somewhereIn(first.from * DAY_MS, slot.to * DAY_MS),
  };
}

/** A value that stands for no stretch of the calendar: durations, sets, `PAST_REF`, `XXXX-WXX-4`. */
export function valueOnly(value: string, granularity: Granularity): Reading {
  return { value, edtf: null, range: null, granularity };
}

function edtfStart(slot: Slot): string {
  return slot.edtf.includes('/') ? edtfDay(slot.from) : slot.edtf;
}

function edtfEnd(slot: Slot): string {
  return slot.edtf.includes('/') ? edtfDay(slot.to - 1) : slot.edtf;
}
