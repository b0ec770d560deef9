import { civilDate, nthWeekday, type Day } from '../calendar.ts';
import { readYear, storyYear } from '../month-date.ts';
import { valueOnly } from '../reading.ts';
import { rule, type Match } from '../rule.ts';
import { at, named, type Meaning } from '../setting.ts';
import { monthOn } from '../sides.ts';
import { pad, slotAt, type Slot } from '../slot.ts';
import type { Found } from '../timex-result.ts';
import {
  MONTH,
  monthNumber,
  readOrdinal,
  WEEKDAY,
  WEEKDAY_WORDS,
  weekdayNumber,
  YEAR,
} from '../words.ts';

/** "the first Monday of September", "the last Sunday in March", "the third Thursday of November 2024". */
export const nthWeekdayOfMonth = rule(
  'nth-weekday',
  WEEKDAY_WORDS,
  `(?:the )?(?<nth>first|second|third|fourth|fifth|last|final) (?<day>${WEEKDAY}) (?:of|in) (?<month>${MONTH})(?:,? (?<year>${YEAR}))?`,
  ({ groups }: Match): Found | null => {
    const { nth = '', day = '', month = '', year } = groups;
    if (!/^\p{Lu}/u.test(month)) return null;
    const number = monthNumber(month);
    const dayIn = (inYear: number): Day =>
      nthWeekday(inYear, number, weekdayNumber(day), readOrdinal(nth) ?? -1);
    const inYear = readYear(year);
    return {
      type: 'DATE',
      meaning: inYear === undefined ? bare(number, dayIn) : named(slotAt('day', dayIn(inYear))),
    };
  },
);

function bare(month: number, dayIn: (year: number) => Day): Meaning {
  return ({ story, today, side, anchor }) => {
    const dayOf = (year: number): Slot => slotAt('day', dayIn(year));
    if (story)
      return at(dayOf(storyYear(story.slot, month)), { kind: 'expression', span: story.span });
    if (today === null)
      return { reading: valueOnly(`XXXX-${pad(month)}`, 'day'), anchor: { kind: 'missing' } };
    return at(dayOf(civilDate(monthOn(today, month, side).from).year), anchor);
  };
}
