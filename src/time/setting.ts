import type { Span } from '../document/span.ts';
import type { Day } from './calendar.ts';
import { slotInterval, valueOnly, wholeSlot } from './reading.ts';
import type { Slot } from './slot.ts';
import type { Alternative, Anchor, Granularity, Reading, TimexMod } from './time-expression.ts';

/** On which side of the anchor a bare weekday, month or date lies, as far as its clause tells. */
export type Side = 'past' | 'future' | 'unknown';

/** The calendar slot that an earlier expression of the document came to. */
export interface Told {
  readonly slot: Slot;
  readonly span: Span;
  /** The index of its sentence. */
  readonly sentence: number;
  /** How it was counted from another. */
  readonly step?: Step | undefined;
}

/** A count back or ahead ("a year earlier": -1, `year`) from what was told before, or from today where that is null. */
export interface Step {
  readonly unit: string;
  readonly count: number;
  readonly from: Told | null;
}

/** All that the meaning of an expression may depend on besides its own words. */
export interface Setting {
  /** The civil day that "today" is, or null where nothing tells it. */
  readonly today: Day | null;
  /** What `today` comes from. */
  readonly anchor: Anchor;
  readonly side: Side;
  /** The last calendar date told before this expression, for "two days later". */
  readonly previous: Told | null;
  /** The last quarter told in the sentences just before, for "a year earlier" in the news of results. */
  readonly quarter: Told | null;
  /**
   * The date to which the story has come, where bare dates go by it and not by the day of writing: in histories, and
   * after a year at the head of the sentence ("In 1989 the tunnel opened on 9 November").
   */
  readonly story: Told | null;
  /** Whether the document tells a history: then what counts from today counts from the day to which the story has come. */
  readonly history: boolean;
  /** The date that an earlier sentence tells of the event of these words, with the span of the last of them there. */
  readonly eventOf: (words: readonly string[]) => Told | null;
}

/** What an expression comes to in a setting. */
export interface Resolved {
  readonly reading: Reading;
  readonly anchor: Anchor;
  /** The slot of the calendar it names, where it is one: what later expressions count from. */
  readonly slot?: Slot;
  /** How the slot was counted, where it was. */
  readonly step?: Step;
  /** Of a range: its first and last slot; of a list: all. */
  readonly ends?: readonly Slot[];
  /** The ends are dates of their own ("on 4 and 9 September") with nothing between. */
  readonly apart?: boolean;
  readonly mod?: TimexMod;
  readonly alternatives?: readonly Alternative[];
}

/** The meaning of an expression: what it comes to in a setting, or null where it comes to nothing. */
export type Meaning = (setting: Setting) => Resolved | null;

/** The meaning of what names its slot itself: "14 August 2025". */
export function named(slot: Slot): Meaning {
  return () => ({ reading: wholeSlot(slot), anchor: { kind: 'none' }, slot });
}

/** The meaning of a value without a place in the calendar: "two years", "recently". */
export function unplaced(value: string, granularity: Granularity): Meaning {
  return () => ({ reading: valueOnly(value, granularity), anchor: { kind: 'none' } });
}

/** The meaning of what is counted from today; without one it keeps TIMEX3's underspecified `value`. */
export function fromToday(
  count: (today: Day, setting: Setting) => Slot,
  value: string,
  granularity: Granularity,
): Meaning {
  return (setting) =>
    setting.today === null
      ? { reading: valueOnly(value, granularity), anchor: { kind: 'missing' } }
      : at(count(setting.today, setting), setting.anchor);
}

/** From one slot to another, both included; null where they stand in the wrong order. */
export function between(first: Slot, last: Slot, anchor: Anchor): Resolved | null {
  if (last.from < first.from) return null;
  return { reading: slotInterval(first, last), anchor, slot: last, ends: [first, last] };
}

/** The whole slot, counted from an anchor. */
export function at(slot: Slot, anchor: Anchor): Resolved {
  return { reading: wholeSlot(slot), anchor, slot };
}
