import { areApart, monthDate, readYear, SAME_YEAR } from '../month-date.ts';
import { rangeEnds } from '../range-ends.ts';
import { rule, type Match } from '../rule.ts';
import type { Found } from '../timex-result.ts';
import {
  MONTH,
  monthNumber,
  ORDINAL_WORD,
  readOrdinal,
  SHORT_WEEKDAY,
  WEEKDAY,
  YEAR,
  MONTH_WORDS,
} from '../words.ts';

const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)?|${ORDINAL_WORD})`;

/** "August 15, 2025", "Friday, Aug. 15", "May 19-21, 2023", "March 3, 4 and 5". */
export const monthDay = rule(
  'month-day',
  MONTH_WORDS,
  `(?:(?:${WEEKDAY}|${SHORT_WEEKDAY})(?:,? the |,? ))?` +
    `(?<month>${MONTH})(?: |-|, )(?:the )?(?<first>${DAY})(?!:\\d|%|\\d)` +
    `(?:(?<middle>, \\d{1,2})?(?<join> ?- ?| to | and |, and | through )(?:the )?(?<last>${DAY})(?!\\d|:\\d|%|,\\d| percent))?` +
    `(?:(?<same>${SAME_YEAR})|(?:,? |-|/)(?:(?<year>${YEAR})|(?<ancient>\\d{1,4}) ?(?<era>BCE?|AD|CE)))?`,
  construct,
);

function construct(match: Match): (Found & { length?: number }) | null {
  const { groups, after } = match;
  const { first = '', month = '', last } = groups;
  if (!/^\p{Lu}/u.test(month) || /^(?:,\d|\.\d| ?(?:percent|%|[ap]\.?m\b))/.test(after))
    return null;
  const firstDay = readOrdinal(first) ?? 0;
  const lastDay = last === undefined ? undefined : (readOrdinal(last) ?? 0);
  if (
    /^[a-z]/.test(first) &&
    !/^(?:January|February|March|April|June|July|Aug|Sep|Oct|Nov|Dec)/.test(month)
  )
    return null;
  if (last !== undefined && !isLater(first, last)) return firstAlone(match, firstDay);
  return {
    type: 'DATE',
    ends: rangeEnds(match, first, last),
    meaning: monthDate({
      month: monthNumber(month),
      firstDay,
      lastDay,
      apart:
        lastDay !== undefined &&
        areApart(groups['join'], lastDay - firstDay - (groups['middle'] ? 1 : 0), match),
      sameYear: groups['same'] !== undefined,
      year: readYear(groups['year'] ?? groups['ancient'], groups['era']),
    }),
  };
}

/** Whether two days of a month make a range: told alike, and the last after the first. */
function isLater(first: string, last: string): boolean {
  return (
    /^\d/.test(first) === /^\d/.test(last) && (readOrdinal(last) ?? 0) > (readOrdinal(first) ?? 0)
  );
}

/** "June 25 - the first of its kind": the number after the dash is none of the date's. */
function firstAlone({ groups, matched }: Match, firstDay: number): Found & { length: number } {
  const { first = '', month = '' } = groups;
  return {
    type: 'DATE',
    meaning: monthDate({ month: monthNumber(month), firstDay }),
    length: matched.indexOf(first, matched.indexOf(month) + month.length) + first.length,
  };
}
