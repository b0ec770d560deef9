import { offsetAtLocal, type Zone } from '../document/zones.ts';
import type { UncertainRange } from '../document/time-range.ts';
import { DAY_MS } from './calendar.ts';
import { pad, type Slot } from './slot.ts';
import type { Granularity, Reading } from './time-expression.ts';

/** A time within a day: "3.45pm", "lunchtime". Minutes (with fractions) count from the day's beginning. */
export interface TimeOfDay {
  /** What TIMEX3 writes after the date: `T15:45`, `TMO`. */
  readonly value: string;
  readonly granularity: Granularity;
  /** Begins between the first two, ends between the last two. */
  readonly minutes: readonly [number, number, number, number];
  readonly zone: Zone | null;
}

/** TIMEX3's parts of the day, and the hours between which each begins and ends. */
const DAYPARTS: Readonly<Record<string, readonly [string, number, number, number, number]>> = {
  daybreak: ['TMO', 4, 5, 7, 8],
  dawn: ['TMO', 4, 5, 7, 8],
  morning: ['TMO', 5, 6, 12, 12],
  lunchtime: ['TMI', 11, 12.5, 13.5, 15],
  midday: ['TMI', 11, 12, 13, 14],
  afternoon: ['TAF', 12, 12, 17, 18],
  dusk: ['TEV', 17, 18, 20, 21],
  evening: ['TEV', 17, 18, 22, 24],
  night: ['TNI', 18, 21, 29, 30],
  nightfall: ['TNI', 18, 18, 22, 23],
};

/** The part of the day of a word of the table ("morning" …), or null. */
export function daypart(word: string, zone: Zone | null = null): TimeOfDay | null {
  const row = DAYPARTS[word.toLowerCase()];
  if (!row) return null;
  const [value, ...hours] = row;
  const [a, b, c, d] = hours.map((hour) => hour * 60) as [number, number, number, number];
  return { value, granularity: 'daypart', minutes: [a, b, c, d], zone };
}

/** The clock time; null where there is none ("25:00"). 24:00 is the end of the day. */
export function clockTime(
  hour: number,
  minute: number | null,
  second: number | null,
  zone: Zone | null,
): TimeOfDay | null {
  if (hour > 24 || (minute ?? 0) > 59 || (second ?? 0) > 59 || (hour === 24 && (minute ?? 0) > 0))
    return null;
  const from = hour * 60 + (minute ?? 0) + (second ?? 0) / 60;
  const granularity = second !== null ? 'second' : 'minute';
  const length = second !== null ? 1 / 60 : 1;
  const seconds = second === null ? '' : `:${pad(second)}`;
  return {
    value: `T${pad(hour)}:${pad(minute ?? 0)}${seconds}`,
    granularity,
    minutes: [from, from, from + length, from + length],
    zone,
  };
}

/** The time on a day. Without a zone the day's own 24 hours in UTC stand for it. */
export function timeOnDay(time: TimeOfDay, day: Slot): Reading {
  const midnight = day.from * DAY_MS;
  const [a, b, c, d] = time.minutes.map((minutes) =>
    toUtc(midnight + Math.round(minutes * 60_000), time.zone),
  ) as [number, number, number, number];
  const range: UncertainRange = { start: { start: a, end: b }, end: { start: c, end: d } };
  const clock = time.granularity !== 'daypart';
  const zone =
    clock && time.zone
      ? zoneSuffix(offsetAtLocal(time.zone, midnight + time.minutes[0] * 60_000))
      : '';
  const edtf = clock ? `${day.edtf}${time.value}${zone}` : day.edtf;
  return { value: `${day.value}${time.value}${zone}`, edtf, range, granularity: time.granularity };
}

function toUtc(localMs: number, zone: Zone | null): number {
  return zone ? localMs - offsetAtLocal(zone, localMs) * 60_000 : localMs;
}

function zoneSuffix(offset: number): string {
  if (offset === 0) return 'Z';
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

const NOON = 12 * 60;

/** A clock time of twelve hours in a part of the day: "9 o'clock in the evening" is 21:00. */
export function clockInPart({ minutes, zone }: TimeOfDay, part: string): TimeOfDay | null {
  const [from] = minutes;
  const late = !/morning/i.test(part) && from < NOON;
  const at = /morning/i.test(part) ? from % NOON : late ? from + NOON : from;
  return clockTime(Math.floor(at / 60), Math.floor(at % 60), null, zone);
}
