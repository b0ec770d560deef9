import { civilDate, dayOf, isCivilDate } from '../calendar.ts';
import { rule } from '../rule.ts';
import { at, fromToday, named } from '../setting.ts';
import { dayOn } from '../sides.ts';
import { slotAt, slotHolding } from '../slot.ts';
import type { Found } from '../timex-result.ts';
import { MONTH, monthNumber, YEAR, UNIT_WORDS } from '../words.ts';

/** "the week of August 4", "week 30": ISO weeks by a day in them or by number. */
export const weekOf = rule(
  'week-of',
  UNIT_WORDS,
  `(?:the )?week (?:(?:of|beginning|ending|starting) (?:(?<month>${MONTH}) (?<day>\\d{1,2})|(?<dayFirst>\\d{1,2}) (?<monthLast>${MONTH}))(?:,? (?<year>${YEAR}))?|(?<number>[1-5]?\\d)(?: of (?<of>${YEAR}))?)(?!\\d)`,
  ({ groups, before }): Found | null => {
    if (groups['number'] !== undefined) {
      const number = Number(groups['number']);
      if (number < 1 || number > 53 || !/\bin $/i.test(before)) return null;
      const inYear = (year: number) =>
        slotAt('week', slotHolding('week', dayOf(year, 1, 4)).index + number - 1);
      if (groups['of'] !== undefined)
        return { type: 'DATE', meaning: named(inYear(Number(groups['of']))) };
      return {
        type: 'DATE',
        meaning: fromToday(
          (today) => inYear(civilDate(today).year),
          `XXXX-W${groups['number'].padStart(2, '0')}`,
          'week',
        ),
      };
    }
    const month = monthNumber(groups['month'] ?? groups['monthLast']!);
    const day = Number(groups['day'] ?? groups['dayFirst']);
    const year = groups['year'];
    if (!isCivilDate(Number(year ?? 2024), month, day)) return null;
    if (year !== undefined)
      return { type: 'DATE', meaning: named(slotHolding('week', dayOf(Number(year), month, day))) };
    return {
      type: 'DATE',
      meaning: (setting) => {
        if (setting.today === null) return null;
        const slot = dayOn(setting.today, month, day, setting.side);
        return slot && at(slotHolding('week', slot.from), setting.anchor);
      },
    };
  },
);
