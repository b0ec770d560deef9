import { addMonths, civilDate, nthWeekday, type Day } from '../calendar.ts';
import { readYear, storyYear } from '../month-date.ts';
import { valueOnly } from '../reading.ts';
import { rule, type Match } from '../rule.ts';
import { at, named, unplaced, type Meaning } from '../setting.ts';
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

/** "the first Monday of September", "the last Sunday in March", "the third Thursday of November 2024", "of next month", "of every month". */
export const nthWeekdayOfMonth = rule(
  'nth-weekday',
  WEEKDAY_WORDS,
  `(?:the )?(?<nth>first|second|third|fourth|fifth|last|final) (?<day>${WEEKDAY}) (?:of|in) (?:(?<month>${MONTH})(?:,? (?<year>${YEAR}))?|(?<which>the|this|that|next|last|each|every) month)`,
  ({ groups }: Match): Found | null => {
    const { nth = '', day = '', month = '', year, which } = groups;
    const dayIn = (inYear: number, inMonth: number): Day =>
      nthWeekday(inYear, inMonth, weekdayNumber(day), readOrdinal(nth) ?? -1);
    if (which !== undefined) return ofMonth(which.toLowerCase(), weekdayNumber(day), dayIn);
    if (!/^\p{Lu}/u.test(month)) return null;
    const number = monthNumber(month);
    const inYear = readYear(year);
    return {
      type: 'DATE',
      meaning:
        inYear === undefined
          ? bare(number, (other) => dayIn(other, number))
          : named(slotAt('day', dayIn(inYear, number))),
    };
  },
);

const SHIFTS: Readonly<Record<string, number>> = { the: 0, this: 0, that: 0, next: 1, last: -1 };

/** Of the running month, that of the story, or one beside it; of every month it is a set. */
function ofMonth(
  which: string,
  weekday: number,
  dayIn: (year: number, month: number) => Day,
): Found {
  const shift = SHIFTS[which];
  if (shift === undefined)
    return { type: 'SET', meaning: unplaced(`XXXX-XX-WXX-${weekday}`, 'day') };
  return {
    type: 'DATE',
    meaning: ({ today, anchor, story, previous }) => {
      const told = which === 'the' ? story : which === 'that' ? previous : null;
      if (!told && today === null)
        return { reading: valueOnly(`XXXX-WXX-${weekday}`, 'day'), anchor: { kind: 'missing' } };
      const { year, month } = civilDate(addMonths(told?.slot.from ?? today ?? 0, shift));
      return at(
        slotAt('day', dayIn(year, month)),
        told ? { kind: 'expression', span: told.span } : anchor,
      );
    },
  };
}

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
