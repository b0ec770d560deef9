import { lazily } from '../../base/lazily.ts';
import { civilDate, type Day } from '../calendar.ts';
import { HOLIDAYS, NAMED_DAYS, type YearlyDay } from '../holidays.ts';
import { slotInterval, valueOnly } from '../reading.ts';
import { rule, type Match } from '../rule.ts';
import { at, type Meaning, type Resolved, type Side } from '../setting.ts';
import { pad, slotAt, slotHolding, type Slot } from '../slot.ts';
import type { Anchor } from '../time-expression.ts';
import type { Found } from '../timex-result.ts';
import { YEAR, wordsIn } from '../words.ts';

const yearlyDays = lazily(() =>
  HOLIDAYS.map(([name, ...days]) => [exactly(name), ...days] as const),
);
const daysOnce = lazily(() =>
  NAMED_DAYS.map(([name, ...days]) => [exactly(name), ...days] as const),
);
const NAMES = [...NAMED_DAYS, ...HOLIDAYS].map(([name]) => name).join('|');

/** Names in which that of a day stands for something else. */
const NO_DAY =
  /^(?: (?:Agreement|Rising|Island|massacre|agreement|accord|tree|card|present|carol|market|parade|shopping|season|lights|party|sale)|['-]?\d)/;

/** Told of the day as of a thing: the date is that of the commemoration, and told with it. */
const COMMEMORATED =
  /^\W{0,3}(?:(?:which|that) )?(?:(?:is|was|will|be|being|are|were) ){0,3}(?:commemorated|celebrated|observed|marked)\b/;

const NEEDED = [...NAMED_DAYS, ...HOLIDAYS].flatMap(([name]) => wordsIn(name));

/** "Christmas", "Good Friday 2024", "the Boxing Day tsunami of 2004", "last Thanksgiving", "Ramadan", "Easter week", "9/11": with rules for movable days. */
export const holiday = rule(
  'holiday',
  NEEDED,
  `(?:(?<which>last|this|next) )?(?<name>${NAMES})(?: (?<span>week|weekend)(?!-))?(?:,? (?:of |in )?(?<year>${YEAR})|(?=(?: [a-z]{3,}){1,2} (?:of|in) (?<yearAfter>${YEAR}))|)`,
  ({ groups, after }: Match): Found | null => {
    const name = groups['name']!;
    if (!/^(?:the )?[\p{Lu}\d]/u.test(name)) return null;
    const once = daysOnce().find(([words]) => words.test(name));
    if (once) return { type: 'DATE', meaning: () => stretch(once[1], once[2], { kind: 'none' }) };
    const yearly = yearlyDays().find(([words]) => words.test(name));
    if (!yearly || NO_DAY.test(after) || COMMEMORATED.test(after)) return null;
    const { span, which } = groups;
    const year = groups['year'] ?? groups['yearAfter'];
    const whole = (inYear: number, anchor: Anchor): Resolved =>
      span === undefined
        ? stretch(yearly[1](inYear), yearly[2]?.(inYear), anchor)
        : at(around(yearly[1](inYear), span.toLowerCase()), anchor);
    if (year !== undefined)
      return { type: 'DATE', meaning: () => whole(Number(year), { kind: 'none' }) };
    return { type: 'DATE', meaning: bare(yearly[1], which?.toLowerCase(), whole) };
  },
);

function exactly(name: string): RegExp {
  return new RegExp(`^(?:${name})$`, 'i');
}

/** One day, or all from the first to the last; their TIMEX3 value is the month that they begin in. */
function stretch(first: Day, last: Day | undefined, anchor: Anchor): Resolved {
  const slot = slotAt('day', first);
  if (last === undefined) return at(slot, anchor);
  const reading = slotInterval(slot, slotAt('day', last));
  return { reading: { ...reading, value: slotHolding('month', first).value }, anchor, slot };
}

/** The week of a day; the weekend nearest to it, with its Monday or Thursday. */
function around(day: Day, span: string): Slot {
  return span === 'week' ? slotHolding('week', day) : slotHolding('weekend', day - 3);
}

function bare(
  day: YearlyDay,
  which: string | undefined,
  whole: (year: number, anchor: Anchor) => Resolved,
): Meaning {
  return ({ today, side, anchor }) => {
    if (today === null)
      return { reading: valueOnly(withoutYear(day), 'day'), anchor: { kind: 'missing' } };
    const told = which === 'last' ? 'past' : which === 'next' ? 'future' : side;
    return whole(yearOn(day, today, told), anchor);
  };
}

/** Days before a holiday on which what belongs to it is told as past. */
const SOON = 7;

function yearOn(day: YearlyDay, today: Day, side: Side): number {
  const { year } = civilDate(today);
  const now = day(year);
  if (side === 'past') return now <= today + SOON ? year : year - 1;
  if (side === 'future') return now >= today ? year : year + 1;
  return year;
}

/** `XXXX-12-25` for a day that has its date, `XXXX` for one that moves. */
function withoutYear(day: YearlyDay): string {
  const one = civilDate(day(2023));
  const other = civilDate(day(2024));
  if (one.month !== other.month || one.day !== other.day) return 'XXXX';
  return `XXXX-${pad(one.month)}-${pad(one.day)}`;
}
