import { civilDate, isCivilDate } from '../calendar.ts';
import { rule, type Match } from '../rule.ts';
import { at } from '../setting.ts';
import { dateOf } from '../slot.ts';
import type { Found } from '../timex-result.ts';
import { YEAR, DIGITS } from '../words.ts';

/** "on this day in 1947", "this day in 1947": the day of writing, in that year. */
export const anniversary = rule(
  'anniversary',
  DIGITS,
  `this day in (?<year>${YEAR})`,
  ({ groups }: Match): Found => ({
    type: 'DATE',
    meaning: ({ today, anchor }) => {
      if (today === null) return null;
      const { month, day } = civilDate(today);
      const year = Number(groups['year']);
      return isCivilDate(year, month, day) ? at(dateOf(year, month, day), anchor) : null;
    },
  }),
);
