import { somewhereIn } from '../../document/time-range.ts';
import { civilDate, DAY_MS } from '../calendar.ts';
import { rule, type Match } from '../rule.ts';
import { at, unplaced, type Meaning, type Resolved, type Told } from '../setting.ts';
import { slotAt, slotHolding, timexYear, type CalendarUnit, type Slot } from '../slot.ts';
import { valueOnly } from '../reading.ts';
import type { TimexMod } from '../time-expression.ts';
import type { Found } from '../timex-result.ts';
import { UNIT_WORDS } from '../words.ts';

const SHIFTS: Readonly<Record<string, number>> = {
  'the same': 0,
  that: 0,
  'that same': 0,
  'the following': 1,
  'the next': 1,
  'the previous': -1,
  'the preceding': -1,
  'the prior': -1,
  'the subsequent': 1,
};

const UNIT = 'day|week|weekend|month|quarter|year|decade|century';

/** "the same day", "that year", "the following month", "later that year", "the day before", "during this period". */
export const anaphor = rule(
  'anaphor',
  UNIT_WORDS,
  `(?:(?<when>earlier|later|early|late) (?:in )?)?(?<which>the same|that same|that|the following|the next|the previous|the preceding|the prior|the subsequent) (?<unit>${UNIT})(?!-|'s? time)|` +
    'the (?<counted>day|week|month|year) (?<way>before|after|earlier)(?= ?(?:[.,;:)]|$))|(?<period>this|that) period',
  (match: Match): Found | null => {
    const { which, unit, counted, way, period } = match.groups;
    if (period !== undefined) return { type: 'DATE', meaning: unplaced('PAST_REF', 'year') };
    if (counted !== undefined && way !== undefined)
      return { type: 'DATE', meaning: beside(toUnit(counted), /after/i.test(way) ? 1 : -1) };
    if (which === undefined || unit === undefined || isClause(match)) return null;
    const meaning = beside(toUnit(unit), SHIFTS[which.toLowerCase()] ?? 0);
    return { type: 'DATE', meaning, mod: modOf(match.groups['when']) };
  },
);

function toUnit(words: string): CalendarUnit {
  return words.toLowerCase() as CalendarUnit;
}

function modOf(when: string | undefined): TimexMod | undefined {
  if (when === undefined) return undefined;
  return /^earl/i.test(when) ? 'START' : 'END';
}

/** "That day when …", "that week of …" name their day themselves; "That Day" is a title. */
function isClause({ groups: { which = '', unit = '' }, after }: Match): boolean {
  if (/^\p{Lu}\p{Ll}/u.test(unit)) return true;
  const goesOn = /^ (?:when|after|before|of|to|for|is|that|in which)\b/.test(after);
  return goesOn && /day|week/i.test(unit) && /that$/i.test(which);
}

/** The slot `shift` units from what was told last; from today where nothing was. */
function beside(unit: CalendarUnit, shift: number): Meaning {
  return ({ previous, today, anchor }) => {
    if (previous && isCoarser(previous.slot, unit)) return someDayIn(previous);
    if (previous) {
      const index = slotHolding(unit, shift > 0 ? previous.slot.to - 1 : previous.slot.from).index;
      return at(slotAt(unit, index + shift), { kind: 'expression', span: previous.span });
    }
    if (today === null)
      return { reading: valueOnly('PAST_REF', unit), anchor: { kind: 'missing' } };
    return at(slotAt(unit, slotHolding(unit, today).index + shift), anchor);
  };
}

/** "That day", where only a month, a season or a year was told. */
function isCoarser({ from, to }: Slot, asked: CalendarUnit): boolean {
  return asked === 'day' && to - from > WEEK;
}

const WEEK = 7;

/** A day of what was told, none can say which: `1990-06-XX`, `1990-XX-XX`. */
function someDayIn({ slot, span }: Told): Resolved {
  const value = slot.unit === 'month' ? `${slot.value}-XX` : someDayOfYear(slot);
  return {
    reading: {
      value,
      edtf:
        slot.unit === 'month' || slot.unit === 'year'
          ? `${slot.edtf}${value.slice(slot.value.length)}`
          : null,
      range: somewhereIn(slot.from * DAY_MS, slot.to * DAY_MS),
      granularity: 'day',
    },
    anchor: { kind: 'expression', span },
    slot,
  };
}

function someDayOfYear({ from, to }: Slot): string {
  const { year } = civilDate(from);
  return civilDate(to - 1).year === year ? `${timexYear(year)}-XX-XX` : 'XXXX-XX-XX';
}
