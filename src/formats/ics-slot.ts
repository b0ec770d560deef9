import {
  core,
  EARLIEST,
  LATEST,
  outer,
  type TimeRange,
  type UncertainRange,
} from '../document/time-range.ts';
import { wholeUnit, whenInWords } from '../layout/date-words.ts';
import { rangeToShow } from '../layout/vague-wording.ts';
import type { TimelineEvent, When } from '../merge/timeline-event.ts';
import { GRANULARITIES } from '../time/time-expression.ts';

const DAY = 86_400_000;
/** The first moment that iCalendar's years can tell, and the first that they cannot. */
const FIRST = new Date(0).setUTCFullYear(1, 0, 1);
const END = Date.UTC(10_000, 0, 1);

/** Where an event stands in a calendar. */
export interface Slot extends TimeRange {
  readonly allDay: boolean;
  /** How little is known of its time: "sometime in May 2025"; empty where it is surely as the calendar shows it. */
  readonly vague: string;
}

/** What a calendar cannot hold of an event's time: all of it, its year, or an end that is not known. */
export type Loss = 'undated' | 'year' | 'open';

/** Where an event stands in a calendar, if it can, and what is lost of its time. */
export function slotOf(event: TimelineEvent): { readonly slot?: Slot; readonly loss?: Loss } {
  const range = rangeToShow(event);
  if (!event.when || !range) return { loss: 'undated' };
  const whole = outer(range);
  const [noStart, noEnd] = [whole.start <= EARLIEST, whole.end >= LATEST];
  if (noStart && noEnd) return { loss: 'undated' };
  const known = knownOf(range);
  const slot = { ...sized(known), vague: vagueness(range, event) };
  if (slot.start < FIRST || slot.end >= END) return { loss: 'year' };
  return noStart || noEnd ? { slot, loss: 'open' } : { slot };
}

/** What is surely covered, else all in which it may lie; of what is open on one side the day next to the known end. */
function knownOf(range: UncertainRange): TimeRange {
  const { start, end } = core(range) ?? outer(range);
  if (end >= LATEST) return { start: dayOf(start), end: dayOf(start) + DAY };
  if (start <= EARLIEST) return { start: dayOf(end - 1), end: dayOf(end - 1) + DAY };
  return { start, end };
}

function dayOf(time: number): number {
  return Math.floor(time / DAY) * DAY;
}

/** Whole days stand as days, of which a calendar shows at least one. */
function sized({ start, end }: TimeRange): TimeRange & { readonly allDay: boolean } {
  const allDay = start % DAY === 0 && end % DAY === 0;
  return { start, end: allDay ? Math.max(end, start + DAY) : end, allDay };
}

function vagueness(range: UncertainRange, { when, disputed }: TimelineEvent): string {
  const dispute = disputed.length > 0 ? 'date disputed' : '';
  return [when ? roughly(range, when) : '', dispute].filter(Boolean).join(', ');
}

function roughly(range: UncertainRange, { granularity, edtf }: When): string {
  const words = whenInWords({ range });
  const sharp = range.start.start === range.start.end && range.end.start === range.end.end;
  if (!sharp) return core(range) ? words : `sometime ${words}`;
  const isCoarse = GRANULARITIES.indexOf(granularity) < GRANULARITIES.indexOf('day');
  if (!isCoarse || edtf.includes('/')) return '';
  return `sometime ${wholeUnit(outer(range)) ? 'in' : 'from'} ${words}`;
}
