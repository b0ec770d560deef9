import type { TimeRange, UncertainRange } from '../../document/time-range.ts';
import { countBelow } from '../../base/sorted.ts';
import { AXIS_UNITS } from '../../layout/axis-units.ts';
import type { AxisUnit } from '../../layout/axis-units.ts';
import type { TimelineIndex } from '../../layout/timeline-index.ts';

/** When events begin and end, each sorted: what is needed to count them in any stretch of time. */
interface Ends {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/** Dated events made ready to be counted again and again. */
export interface Tally {
  readonly all: Ends;
  /** Those of whose dates an end is not known, or on whose dates the sources disagree. */
  readonly uncertain: Ends;
}

/** A stretch of time, and how many events there are in it. */
export interface Period {
  readonly range: TimeRange;
  readonly count: number;
  readonly uncertain: number;
}

/** A list that is read aloud has no more periods than this. */
const MOST_PERIODS = 12;
const HOUR = 3_600_000;
const UNITS = AXIS_UNITS.filter(({ least }) => least >= HOUR);

/** Sorts the dated events of an index for counting: in numbers, however many they are. */
export function tallyOf({ columns, rangeAt }: Pick<TimelineIndex, 'columns' | 'rangeAt'>): Tally {
  const starts = new Float64Array(columns.count);
  const ends = new Float64Array(columns.count);
  const uncertain: number[] = [];
  for (let at = 0; at < columns.count; at++) {
    const range = rangeAt(at);
    starts[at] = range.start.start;
    ends[at] = range.end.end;
    if (isUncertain(range) || columns.eventAt(at).disputed.length > 0) uncertain.push(at);
  }
  const some = {
    starts: Float64Array.from(uncertain, (at) => starts[at]!).sort(),
    ends: Float64Array.from(uncertain, (at) => ends[at]!).sort(),
  };
  return { all: { starts: starts.sort(), ends: ends.sort() }, uncertain: some };
}

function isUncertain({ start, end }: UncertainRange): boolean {
  return start.start !== start.end || end.start !== end.end;
}

/** How many events there are that some of `range` belongs to. */
export function countIn({ starts, ends }: Ends, range: TimeRange): number {
  return countBelow(starts, range.end) - countBelow(ends, range.start + 1);
}

/**
 * The stretch cut at the finest units of the calendar that give no more than twelve periods, those with events. Each
 * event counts in the period in which it begins; what goes on as the stretch begins, in the first: together they are
 * `countIn` the whole.
 */
export function periodsIn(tally: Tally, range: TimeRange): Period[] {
  const cuts = cutsOf(range);
  const periods = cuts.slice(1).map((end, index) => {
    const start = cuts[index]!;
    const seen = { start: Math.max(start, range.start), end: Math.min(end, range.end) };
    const count = index === 0 ? countIn : countBeginnings;
    return {
      range: { start, end },
      count: count(tally.all, seen),
      uncertain: count(tally.uncertain, seen),
    };
  });
  return periods.filter(({ count }) => count > 0);
}

function countBeginnings({ starts }: Ends, { start, end }: TimeRange): number {
  return countBelow(starts, end) - countBelow(starts, start);
}

function cutsOf(range: TimeRange): number[] {
  const unit = UNITS.find(
    (one) =>
      (range.end - range.start) / one.least < 2 * MOST_PERIODS &&
      slots(one, range).length <= MOST_PERIODS + 1,
  );
  return unit ? slots(unit, range) : [range.start, range.end];
}

/** The beginnings of the slots of `unit` that `range` touches, and the end of the last. */
function slots({ interval }: AxisUnit, { start, end }: TimeRange): number[] {
  const cuts = [interval.floor(new Date(start))];
  while (cuts.at(-1)!.getTime() < end) cuts.push(interval.offset(cuts.at(-1)!, 1));
  return cuts.map((cut) => cut.getTime());
}
