import { areInOrder, DAY, daysTold, MORE_DAYS, WEEKDAY_BEFORE } from '../days-of-month.ts';
import { fullYear, monthDate, readYear, NAMED_AFTER, SAME_YEAR } from '../month-date.ts';
import { rangeEnds } from '../range-ends.ts';
import { rule, type Match } from '../rule.ts';
import type { Found } from '../timex-result.ts';
import { FULL_MONTH, MONTH, monthNumber, YEAR, MONTH_WORDS } from '../words.ts';

/** "15 August 2025", "Friday, 15 August", "the 14th and 15th of August", "4-6 July", "4, 6 and 8 May", "15. August", "15-Aug-2025", "15-Aug-25". */
export const dayMonth = rule(
  'day-month',
  MONTH_WORDS,
  `(?:${WEEKDAY_BEFORE}(?:,? the |,? )|the (?=\\d{1,2}(?:st|nd|rd|th|-| of| and| to)|[a-z]))?` +
    `(?<first>${DAY})(?:${MORE_DAYS}?,? ?(?<join>-|/|(?<= )(?:to|and|or|through)(?= )) ?(?:the )?(?<lastWords>(?:${WEEKDAY_BEFORE},? (?:the )?)?(?<last>${DAY})))?` +
    `(?:\\.? |-| of |-of-)(?<month>${MONTH}|${FULL_MONTH})` +
    `(?:(?<same>${SAME_YEAR})|(?:,? |-|, of |, in |/)(?:(?<year>${YEAR})|(?<ancient>\\d{1,4}) ?(?<era>BCE?|AD|CE)|(?<=[ -][a-z]{3}[ -])(?<short>\\d\\d)(?=[.,;:)]|$)))?`,
  construct,
);

function construct(match: Match): Found | null {
  const { groups, before } = match;
  const { month = '', short, lastWords } = groups;
  if (!/^\p{Lu}/u.test(month) || /[\d.$£€]$/.test(before.trimEnd().slice(-1) === '.' ? '' : before))
    return null;
  if (NAMED_AFTER.test(match.after)) return null;
  const { words, days, apart } = daysTold(match);
  if (!areInOrder(days)) return null;
  const meaning = monthDate({
    month: monthNumber(month),
    days,
    apart,
    sameYear: groups['same'] !== undefined,
    year:
      short === undefined
        ? readYear(groups['year'] ?? groups['ancient'], groups['era'])
        : fullYear(short),
  });
  return {
    type: 'DATE',
    meaning,
    ends: rangeEnds(match, ...words.slice(0, lastWords === undefined ? 1 : -1), lastWords),
  };
}
