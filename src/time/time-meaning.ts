import { valueOnly } from './reading.ts';
import type { Meaning, Resolved, Setting } from './setting.ts';
import { slotAt, type Slot } from './slot.ts';
import { timeOnDay, type TimeOfDay } from './time-of-day.ts';

/** The meaning of a time of day on the anchor's day, or `shift` days from it. */
export function timeOfToday(time: TimeOfDay, shift: number): Meaning {
  return (setting) => {
    if (setting.today === null) return withoutDay(time);
    const day = slotAt('day', setting.today + shift);
    return { reading: timeOnDay(time, day), anchor: setting.anchor, slot: day };
  };
}

/** The meaning of a time of day on the day that another expression names, or that expression's own where it is no single day. */
export function timeOn(time: TimeOfDay, day: Meaning): Meaning {
  return (setting) => {
    const resolved = day(setting);
    if (!resolved) return null;
    if (resolved.ends) return overNight(time, resolved, resolved.ends);
    if (!resolved.slot) return withoutDay(time, resolved.reading.value);
    if (resolved.slot.unit !== 'day') return resolved;
    return { ...resolved, reading: timeOnDay(time, resolved.slot), alternatives: [] };
  };
}

/** "The night of 13-14 August" begins on the first and ends on the last; a time on a longer range is the range's own. */
function overNight(time: TimeOfDay, resolved: Resolved, ends: readonly Slot[]): Resolved {
  const [first, last] = ends;
  if (!first || !last || ends.length > 2) return resolved;
  if (last.from - first.from !== 1 || time.granularity !== 'daypart') return resolved;
  const reading = { ...timeOnDay(time, first), edtf: `${first.edtf}/${last.edtf}` };
  return { reading, anchor: resolved.anchor, slot: first };
}

/** The meaning of a time whose day is not said: the day told just before, or the anchor's. */
export function timeOfToldDay(time: TimeOfDay): Meaning {
  return (setting) => {
    const told = toldDay(setting);
    if (!told) return timeOfToday(time, 0)(setting);
    return {
      reading: timeOnDay(time, told.slot),
      anchor: { kind: 'expression', span: told.span },
      slot: told.slot,
    };
  };
}

/** The meaning of a time on the day after or before the one told last: "the next morning" is `shift` 1. */
export function timeBesideToldDay(time: TimeOfDay, shift: number): Meaning {
  return (setting) => {
    const told = toldDay(setting);
    if (!told) return timeOfToday(time, shift)(setting);
    const slot = slotAt('day', told.slot.from + shift);
    return {
      reading: timeOnDay(time, slot),
      anchor: { kind: 'expression', span: told.span },
      slot,
    };
  };
}

function toldDay({ previous }: Setting): { slot: Slot; span: { from: number; to: number } } | null {
  return previous && previous.slot.unit === 'day' ? previous : null;
}

/** `day` is the underspecified value of its day: `XXXX-WXX-4`. */
function withoutDay(time: TimeOfDay, day = 'XXXX-XX-XX'): Resolved {
  const known = day.startsWith('XXXX') ? day : 'XXXX-XX-XX';
  return {
    reading: valueOnly(`${known}${time.value}`, time.granularity),
    anchor: { kind: 'missing' } as const,
  };
}
