import { DAY_MS } from '../calendar.ts';
import { exactly } from '../../document/time-range.ts';
import { oneOfDays, wholeSlot } from '../reading.ts';
import { quarterOfYearBefore } from '../reported-quarter.ts';
import { rule, type Match } from '../rule.ts';
import { fromToday, type Meaning, type Resolved } from '../setting.ts';
import { edtfDay, slotAt, slotHolding, type CalendarUnit } from '../slot.ts';
import type { Found } from '../timex-result.ts';
import { UNIT_WORDS } from '../words.ts';

const UNIT = 'day|week|weekend|month|quarter|year|decade|century';
const SHIFTS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  this: 0,
  'this past': -1,
  current: 0,
  next: 1,
  coming: 1,
  'this coming': 1,
};

/** "last week", "this year", "earlier this month", "later this week", "next weekend", "the week before last", "over the weekend". */
export const relativePeriod = rule(
  'relative-period',
  UNIT_WORDS,
  `(?:(?<when>earlier|later) (?:in )?)?(?:(?:(?<the>the )(?<the_which>current|coming|(?:last|past)(?= quarter))|(?<which>last|this past|this coming|this|next)) (?<unit>${UNIT})(?<beyond> but one)?|` +
    `the (?<before>week|month|year|weekend|decade) (?<last>before last|after next)|(?<weekend>the weekend(?!-)))`,
  construct,
);

const NOT_PERIOD =
  /^(?:-|'s (?![\w$£€])| (?:of (?:the|his|her|their|its|a|high|school)|Day\b|in which))/;

function construct({ groups, matched, before, after }: Match): Found | null {
  if (groups['weekend'] !== undefined) return { type: 'DATE', meaning: theWeekend };
  if (groups['before'] !== undefined) {
    const shift = groups['last'] === 'before last' ? -2 : 2;
    return {
      type: 'DATE',
      meaning: shifted(groups['before'].toLowerCase() as CalendarUnit, shift),
    };
  }
  const unit = groups['unit']!.toLowerCase() as CalendarUnit;
  const which = (groups['which'] ?? groups['the_which'] ?? '').toLowerCase();
  if (unit === 'day' && which !== 'this') return null;
  if (/^This (?:Week|Day|Year)/.test(matched) && /["“”]$/.test(before)) return null;
  if (
    groups['which']?.toLowerCase() === 'past' ||
    (/\bthe $/i.test(before) && which !== 'current' && groups['the'] === undefined)
  )
    return null;
  if (NOT_PERIOD.test(after)) return null;
  if (unit === 'year' && which === 'last' && isCompared(before, after))
    return { type: 'DATE', meaning: comparedYear };
  const shift = (SHIFTS[which] ?? 0) * (groups['beyond'] !== undefined ? 2 : 1);
  const when = groups['when']?.toLowerCase();
  if (when === undefined || shift !== 0)
    return {
      type: 'DATE',
      meaning: shifted(unit, shift),
      mod: when === 'earlier' ? 'START' : when === 'later' ? 'END' : undefined,
    };
  return {
    type: 'DATE',
    meaning: within(unit, when === 'earlier'),
    mod: when === 'earlier' ? 'START' : 'END',
  };
}

/** A sum told for comparison: "compared with a loss of $3 million last year", "from last year's $5 million". */
function isCompared(before: string, after: string): boolean {
  if (/^['’]s [$£€]/.test(after)) return /\bfrom $/i.test(before);
  return /\b(?:compared (?:with|to)|from|against)\b[^.;]*[$£€]\d[^;]*[a-z,] $/i.test(before);
}

/** Beside the results of a quarter that of the year before is meant. */
const comparedYear: Meaning = (setting) =>
  setting.quarter ? quarterOfYearBefore(setting) : shifted('year', -1)(setting);

function shifted(unit: CalendarUnit, shift: number): Meaning {
  return fromToday(
    (today) => slotAt(unit, slotHolding(unit, today).index + shift),
    underspecified(shift),
    unit,
  );
}

/** The part of the running week, month … that lies behind or ahead. */
function within(unit: CalendarUnit, behind: boolean): Meaning {
  return (setting) => {
    const whole = shifted(unit, 0)(setting);
    const { today } = setting;
    if (today === null || !whole?.slot) return whole;
    const { from, to, value } = whole.slot;
    const [first, beyond] = behind
      ? [from, Math.max(today, from + 1)]
      : [Math.min(today, to - 1), to];
    if (unit === 'week') return { ...whole, reading: oneOfDays(first, beyond, value, 'week') };
    return {
      ...whole,
      reading: stretch(whole, behind ? first : today, behind ? today + 1 : beyond),
    };
  };
}

function stretch(whole: Resolved, first: number, beyond: number) {
  return {
    ...whole.reading,
    edtf: `${edtfDay(first)}/${edtfDay(beyond - 1)}`,
    range: exactly(first * DAY_MS, beyond * DAY_MS),
  };
}

/** The weekend on the side of the clause: the last one for what is past, on a weekend the running one. */
const theWeekend: Meaning = (setting) => {
  const { today, anchor, side } = setting;
  if (today === null)
    return fromToday(() => slotAt('weekend', 0), 'XXXX-WXX-WE', 'weekend')(setting);
  const running = slotHolding('weekend', today);
  const slot =
    side === 'future' || today >= running.from ? running : slotAt('weekend', running.index - 1);
  return { reading: wholeSlot(slot), anchor, slot };
};

function underspecified(shift: number): string {
  return shift < 0 ? 'PAST_REF' : shift > 0 ? 'FUTURE_REF' : 'PRESENT_REF';
}
