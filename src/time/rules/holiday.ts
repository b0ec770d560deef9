import { civilDate, type Day } from '../calendar.ts';
import { HOLIDAYS, NAMED_DAYS, type YearlyDay } from '../holidays.ts';
import { valueOnly } from '../reading.ts';
import { rule, type Match } from '../rule.ts';
import { at, named, type Meaning, type Side } from '../setting.ts';
import { slotAt } from '../slot.ts';
import type { Found } from '../timex-result.ts';
import { YEAR } from '../words.ts';

const YEARLY = HOLIDAYS.map(([name, day]) => [new RegExp(`^(?:${name})$`, 'i'), day] as const);
const ONCE = NAMED_DAYS.map(([name, day]) => [new RegExp(`^(?:${name})$`, 'i'), day] as const);

/** Told of the day as of a thing: the date is that of the commemoration, and told with it. */
const COMMEMORATED =
  /^\W{0,3}(?:(?:which|that) )?(?:(?:is|was|will|be|being|are|were) ){0,3}(?:commemorated|celebrated|observed|marked)\b/;

/** "Christmas", "Good Friday 2024", "last Thanksgiving", "9/11": named days, with rules for the movable ones. */
export const holiday = rule(
  'holiday',
  `(?:(?<which>last|this|next) )?(?<name>${[...HOLIDAYS, ...NAMED_DAYS].map(([name]) => name).join('|')})(?:,? (?:of |in )?(?<year>${YEAR}))?`,
  ({ groups, after }: Match): Found | null => {
    const name = groups['name']!;
    if (
      !/^(?:the )?[\p{Lu}\d]/u.test(name) ||
      /^(?: (?:Agreement|Rising|Island|massacre|agreement|accord|tree|card|present|carol|market|parade|shopping|season|lights|party|sale)|['-]?\d)/.test(
        after,
      )
    )
      return null;
    if (COMMEMORATED.test(after)) return null;
    const once = ONCE.find(([words]) => words.test(name))?.[1];
    if (once !== undefined) return { type: 'DATE', meaning: named(slotAt('day', once)) };
    const yearly = YEARLY.find(([words]) => words.test(name))?.[1];
    if (!yearly) return null;
    if (groups['year'] !== undefined)
      return { type: 'DATE', meaning: named(slotAt('day', yearly(Number(groups['year'])))) };
    return { type: 'DATE', meaning: bare(yearly, groups['which']?.toLowerCase()) };
  },
);

function bare(day: YearlyDay, which: string | undefined): Meaning {
  return ({ today, side, anchor }) => {
    if (today === null)
      return { reading: valueOnly(withoutYear(day), 'day'), anchor: { kind: 'missing' } };
    return at(
      slotAt('day', on(day, today, which === 'last' ? 'past' : which === 'next' ? 'future' : side)),
      anchor,
    );
  };
}

function on(day: YearlyDay, today: Day, side: Side): Day {
  const { year } = civilDate(today);
  const now = day(year);
  if (side === 'past') return now <= today ? now : day(year - 1);
  if (side === 'future') return now >= today ? now : day(year + 1);
  return now;
}

/** `XXXX-12-25` for a day that has its date, `XXXX` for one that moves. */
function withoutYear(day: YearlyDay): string {
  const one = civilDate(day(2023));
  const other = civilDate(day(2024));
  if (one.month !== other.month || one.day !== other.day) return 'XXXX';
  return `XXXX-${String(one.month).padStart(2, '0')}-${String(one.day).padStart(2, '0')}`;
}
