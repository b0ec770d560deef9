import { areApart, fullYear, monthDate, readYear, SAME_YEAR } from '../month-date.ts';
import { rangeEnds } from '../range-ends.ts';
import { rule, type Match } from '../rule.ts';
import type { Found } from '../timex-result.ts';
import {
  FULL_MONTH,
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

/** "15 August 2025", "Friday, 15 August", "the 14th and 15th of August", "4-6 July", "15. August", "15-Aug-2025", "15-Aug-25". */
export const dayMonth = rule(
  'day-month',
  MONTH_WORDS,
  `(?:(?:${WEEKDAY}|${SHORT_WEEKDAY})(?:,? the |,? )|the (?=\\d{1,2}(?:st|nd|rd|th|-| of| and| to)|[a-z]))?` +
    `(?<first>${DAY})(?:,? ?(?<join>-|/|(?<= )(?:to|and|or|through)(?= )) ?(?:the )?(?<lastWords>(?:(?:${WEEKDAY}|${SHORT_WEEKDAY}),? (?:the )?)?(?<last>${DAY})))?` +
    `(?:\\.? |-| of |-of-)(?<month>${MONTH}|${FULL_MONTH})` +
    `(?:(?<same>${SAME_YEAR})|(?:,? |-|, of |, in |/)(?:(?<year>${YEAR})|(?<ancient>\\d{1,4}) ?(?<era>BCE?|AD|CE)|(?<=[ -][a-z]{3}[ -])(?<short>\\d\\d)(?=[.,;:)]|$)))?`,
  construct,
);

function construct(match: Match): Found | null {
  const { groups, before } = match;
  const { first = '', month = '', last, short } = groups;
  if (!/^\p{Lu}/u.test(month) || /[\d.$£€]$/.test(before.trimEnd().slice(-1) === '.' ? '' : before))
    return null;
  const firstDay = readOrdinal(first) ?? 0;
  const lastDay = last === undefined ? undefined : (readOrdinal(last) ?? 0);
  const meaning = monthDate({
    month: monthNumber(month),
    firstDay,
    lastDay,
    apart: lastDay !== undefined && areApart(groups['join'], lastDay - firstDay, match),
    sameYear: groups['same'] !== undefined,
    year:
      short === undefined
        ? readYear(groups['year'] ?? groups['ancient'], groups['era'])
        : fullYear(short),
  });
  return { type: 'DATE', meaning, ends: rangeEnds(match, first, groups['lastWords']) };
}
