import { Chrono, type Refiner } from 'chrono-node/en';
import { askRules } from './ask-rules.ts';
import { anaphor } from './rules/anaphor.ts';
import { anniversary } from './rules/anniversary.ts';
import { approximate } from './rules/approximate.ts';
import { century } from './rules/century.ts';
import { clock } from './rules/clock.ts';
import { dateRange } from './rules/date-range.ts';
import { dayMonth } from './rules/day-month.ts';
import { dayOfMonth } from './rules/day-of-month.ts';
import { daypart } from './rules/daypart.ts';
import { decade } from './rules/decade.ts';
import { deicticDay } from './rules/deictic-day.ts';
import { duration } from './rules/duration.ts';
import { edgeOfPeriod } from './rules/edge-of-period.ts';
import { eventOffset } from './rules/event-offset.ts';
import { fiscalYear } from './rules/fiscal-year.ts';
import { holiday } from './rules/holiday.ts';
import { isoDate } from './rules/iso-date.ts';
import { longestMatch } from './rules/longest-match.ts';
import { month } from './rules/month.ts';
import { monthDay } from './rules/month-day.ts';
import { nthWeekdayOfMonth } from './rules/nth-weekday.ts';
import { numericDate } from './rules/numeric-date.ts';
import { offset } from './rules/offset.ts';
import { openSide } from './rules/open-side.ts';
import { partOfPeriod } from './rules/part-of-period.ts';
import { quarter } from './rules/quarter.ts';
import { recurrence } from './rules/recurrence.ts';
import { relativePeriod } from './rules/relative-period.ts';
import { reportedPeriod } from './rules/reported-period.ts';
import { runningPeriod } from './rules/running-period.ts';
import { season } from './rules/season.ts';
import { sharedYear } from './rules/shared-year.ts';
import { timeOnDay } from './rules/time-on-day.ts';
import { turnOfCentury } from './rules/turn-of-century.ts';
import { vague } from './rules/vague.ts';
import { weekday } from './rules/weekday.ts';
import { weekdayInWeeks } from './rules/weekday-in-weeks.ts';
import { weekOf } from './rules/week-of.ts';
import { year } from './rules/year.ts';
import { zoneInBrackets } from './rules/zone-in-brackets.ts';
import type { Rule } from './rule.ts';
import { TimexResult } from './timex-result.ts';

/** What finds expressions. Where two find the same words, the one listed first names them. */
export const PARSERS: readonly Rule[] = [
  isoDate,
  numericDate,
  dayMonth,
  monthDay,
  dayOfMonth,
  anniversary,
  month,
  weekOf,
  holiday,
  weekday,
  weekdayInWeeks,
  nthWeekdayOfMonth,
  deicticDay,
  clock,
  daypart,
  relativePeriod,
  anaphor,
  runningPeriod,
  reportedPeriod,
  offset,
  quarter,
  season,
  decade,
  century,
  turnOfCentury,
  year,
  fiscalYear,
  recurrence,
  duration,
  vague,
];

/** What joins and sifts them, in this order. */
export const REFINERS: readonly Refiner[] = [
  longestMatch,
  zoneInBrackets,
  timeOnDay,
  edgeOfPeriod,
  partOfPeriod,
  sharedYear,
  dateRange,
  approximate,
  openSide,
  eventOffset,
];

const asker = askRules(PARSERS);

/** Chrono with our grammar and nothing of its own. Its parsers are asked in its first refiner's way, not in chrono's. */
const chrono = new Chrono({ parsers: [], refiners: [asker, ...REFINERS] });

/** Chrono wants a moment and a zone to count from. Ours counts from the setting, so any will do, if always the same. */
const REFERENCE = { instant: new Date(0), timezone: 0 };

/** What the grammar finds in a folded text, in order and disjoint. */
export function parse(text: string): TimexResult[] {
  if (!asker.mayFind(text)) return [];
  return chrono.parse(text, REFERENCE).filter((result) => result instanceof TimexResult);
}
