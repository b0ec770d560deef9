import { civilDate, isCivilDate } from '../calendar.ts';
import { valueOnly } from '../reading.ts';
import { rule, type Match } from '../rule.ts';
import { at, type Meaning, type Setting } from '../setting.ts';
import { dateOf, pad, type Slot } from '../slot.ts';
import type { Found } from '../timex-result.ts';
import { DIGITS } from '../words.ts';

const LEADS_IN = /\b(?:on|by|until|till|since|before|after|from|to|between|and) $/i;
const GOES_ON = /^(?:[.,;:)!?]|$| (?:and|to|with|when|but|at|in|as|is|was|will|or|after|before)\b)/;

/** "on the 28th", "until the 3rd": a day whose month is that of the story or of the day of writing. */
export const dayOfMonth = rule(
  'day-of-month',
  DIGITS,
  'the (?<day>\\d{1,2})(?:st|nd|rd|th)',
  ({ groups, before, after }: Match): Found | null => {
    const day = Number(groups['day']);
    if (day < 1 || day > 31 || !LEADS_IN.test(before) || !GOES_ON.test(after)) return null;
    return { type: 'DATE', meaning: inMonth(day) };
  },
);

function inMonth(day: number): Meaning {
  return (setting) => {
    const { today, previous, story, anchor } = setting;
    if (story && previous && isFine(previous.slot)) {
      const slot = dayIn(previous.slot.from, day, 0);
      return slot && at(slot, { kind: 'expression', span: previous.span });
    }
    if (today === null)
      return { reading: valueOnly(`XXXX-XX-${pad(day)}`, 'day'), anchor: { kind: 'missing' } };
    const slot = dayIn(today, day, monthsAway(today, day, setting));
    return slot && at(slot, anchor);
  };
}

function isFine({ unit }: Slot): boolean {
  return unit === 'day' || unit === 'month';
}

/** The month before or after where the clause lies on the other side of today. */
function monthsAway(today: number, day: number, { side }: Setting): -1 | 0 | 1 {
  const ahead = day - civilDate(today).day;
  if (side === 'past' && ahead > 0) return -1;
  return side === 'future' && ahead < 0 ? 1 : 0;
}

function dayIn(from: number, day: number, shift: number): Slot | null {
  const { year, month } = civilDate(from);
  const months = year * 12 + month - 1 + shift;
  const [inYear, inMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  return isCivilDate(inYear, inMonth, day) ? dateOf(inYear, inMonth, day) : null;
}
