import { areInOrder, DAY, daysTold, MORE_DAYS, WEEKDAY_BEFORE } from '../days-of-month.ts';
import { monthDate, readYear, NAMED_AFTER, SAME_YEAR } from '../month-date.ts';
import { rangeEnds } from '../range-ends.ts';
import { rule, type Match } from '../rule.ts';
import type { Found } from '../timex-result.ts';
import { MONTH, monthNumber, YEAR, MONTH_WORDS } from '../words.ts';

/** "August 15, 2025", "Friday, Aug. 15", "May 19-21, 2023", "March 3, 4 and 5". */
export const monthDay = rule(
  'month-day',
  MONTH_WORDS,
  `(?:${WEEKDAY_BEFORE}(?:,? the |,? ))?` +
    `(?<month>${MONTH})(?: |-|, )(?:the )?(?<first>${DAY})(?!:\\d|%|\\d)` +
    `(?:${MORE_DAYS}?(?<join> ?- ?| to | and |, and | through )(?:the )?(?<last>${DAY})(?!\\d|:\\d|%|,\\d| percent))?` +
    `(?:(?<same>${SAME_YEAR})|(?:,? |-|/)(?:(?<year>${YEAR})|(?<ancient>\\d{1,4}) ?(?<era>BCE?|AD|CE)))?`,
  construct,
);

function construct(match: Match): (Found & { length?: number }) | null {
  const { groups, after } = match;
  const { first = '', month = '' } = groups;
  if (!/^\p{Lu}/u.test(month) || /^(?:,\d|\.\d| ?(?:percent|%|[ap]\.?m\b))/.test(after))
    return null;
  if (NAMED_AFTER.test(after)) return null;
  const { words, days, apart } = daysTold(match);
  if (
    /^[a-z]/.test(first) &&
    !/^(?:January|February|March|April|June|July|Aug|Sep|Oct|Nov|Dec)/.test(month)
  )
    return null;
  if (!areInOrder(days) || !areToldAlike(words)) return firstAlone(match, days[0]!);
  return {
    type: 'DATE',
    ends: rangeEnds(match, ...words),
    meaning: monthDate({
      month: monthNumber(month),
      days,
      apart,
      sameYear: groups['same'] !== undefined,
      year: readYear(groups['year'] ?? groups['ancient'], groups['era']),
    }),
  };
}

/** Whether days are told all in figures or all in words. */
function areToldAlike(words: readonly string[]): boolean {
  return new Set(words.map((word) => /^\d/.test(word))).size === 1;
}

/** "June 25 - the first of its kind": the number after the dash is none of the date's. */
function firstAlone({ groups, matched }: Match, firstDay: number): Found & { length: number } {
  const { first = '', month = '' } = groups;
  return {
    type: 'DATE',
    meaning: monthDate({ month: monthNumber(month), days: [firstDay] }),
    length: matched.indexOf(first, matched.indexOf(month) + month.length) + first.length,
  };
}
