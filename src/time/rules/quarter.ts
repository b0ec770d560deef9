import { civilDate } from '../calendar.ts';
import { rule, type Match } from '../rule.ts';
import { at, fromToday, named, type Meaning, type Resolved, type Told } from '../setting.ts';
import { slotAt, slotHolding, type CalendarUnit } from '../slot.ts';
import type { Found } from '../timex-result.ts';
import { YEAR, words } from '../words.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
  latter: 2,
};
const WHOSE = "(?<whose>last|this|next|that) year's ";

const NEEDED = words('quarter half q1 q2 q3 q4 h1 h2 h3 h4');

/** "the third quarter of 2024", "Q3 2024", "third-quarter", "the first half", "H1 2025", "last year's second half". */
export const quarter = rule(
  'quarter',
  NEEDED,
  `(?:${WHOSE}|the (?:(?<yearFirst>${YEAR}) |(?<yearAgo>year-(?:ago|earlier)) )?)?(?:fiscal[ -])?(?:(?<nth>first|second|third|fourth|1st|2nd|3rd|4th|latter|final|last(?= (?:quarter|half) of (?:fiscal )?\\d{4}))[ -](?:fiscal )?(?<unit>quarter|half)|` +
    `(?<letter>[qh])(?<digit>[1-4]))(?!-?final|-?time| an? | dozen| million| century|-century| hour|-hour|-marathon|back)` +
    `(?:,? (?:of |in |fiscal )*(?:(?:the )?(?:fiscal |FY ?)?(?<year>${YEAR})|(?<shift>last|this|next|that) year|the year))?`,
  construct,
);

function construct(match: Match): (Found & { from?: number }) | null {
  const found = read(match);
  const joined = /^the (?=(?:fiscal )?(?:first|second|third|fourth)-)/i.exec(match.matched);
  return found && joined ? { ...found, from: joined[0].length } : found;
}

/** "The third quarter of the moon", "of the game": of what is no stretch of the calendar. */
const OF_ANOTHER =
  /^ of (?:the|an?|his|her|its|their) (?!(?:[a-z]+ )?(?:year|decade|century)\b)[a-z]/;

function read({ groups, matched, before, after }: Match): Found | null {
  const unit: CalendarUnit = (groups['unit'] ?? groups['letter']!).toLowerCase().startsWith('q')
    ? 'quarter'
    : 'half';
  const perYear = unit === 'quarter' ? 4 : 2;
  const number =
    groups['digit'] !== undefined
      ? Number(groups['digit'])
      : (NUMBERS[groups['nth']!.toLowerCase()] ?? perYear);
  if (
    number > perYear ||
    (groups['letter'] !== undefined && !/[QH]/.test(matched[0]!) && !/ [QH]\d/.test(matched))
  )
    return null;
  const year = groups['year'] ?? groups['yearFirst'];
  if (unit === 'quarter' && year === undefined && OF_ANOTHER.test(after)) return null;
  if (
    unit === 'half' &&
    year === undefined &&
    (/\b(?:in|of) $/i.test(before)
      ? /^ of (?!the year)/.test(after)
      : !/^the |year/i.test(matched) || /^ of /.test(after))
  )
    return null;
  if (year !== undefined)
    return { type: 'DATE', meaning: named(slotAt(unit, Number(year) * perYear + number - 1)) };
  return {
    type: 'DATE',
    meaning: bare(
      unit,
      number,
      groups['shift'] ?? groups['whose'] ?? (groups['yearAgo'] && 'last'),
    ),
  };
}

function bare(unit: CalendarUnit, number: number, shift: string | undefined): Meaning {
  const perYear = unit === 'quarter' ? 4 : 2;
  return (setting) => {
    if (setting.story && shift === undefined) return inYearOf(setting.story, unit, number);
    const { previous } = setting;
    if (previous && shift?.toLowerCase() === 'that') return inYearOf(previous, unit, number);
    return fromToday(
      (today) => {
        const now = slotHolding(unit, today);
        const thisYear = civilDate(today).year * perYear + number - 1;
        if (shift !== undefined)
          return slotAt(unit, thisYear + perYear * (SHIFTS[shift.toLowerCase()] ?? 0));
        const ahead = thisYear - now.index;
        if (setting.side === 'future')
          return slotAt(unit, ahead < -2 ? thisYear + perYear : thisYear);
        return slotAt(unit, ahead > 0 ? thisYear - perYear : thisYear);
      },
      `XXXX-${unit === 'quarter' ? 'Q' : 'H'}${number}`,
      unit === 'quarter' ? 'quarter' : 'half',
    )(setting);
  };
}

function inYearOf({ slot, span }: Told, unit: CalendarUnit, number: number): Resolved {
  const index = civilDate(slot.from).year * (unit === 'quarter' ? 4 : 2) + number - 1;
  return at(slotAt(unit, index), { kind: 'expression', span });
}

const SHIFTS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1, that: 0 };
