import { civilDate } from '../calendar.ts';
import { readYear, storyYear } from '../month-date.ts';
import { rule, type Match } from '../rule.ts';
import { at, fromToday, named, type Meaning } from '../setting.ts';
import { monthOn } from '../sides.ts';
import { monthOf, pad } from '../slot.ts';
import type { Found } from '../timex-result.ts';
import { MONTH, MONTH_WORDS, monthNumber, SAID_YEAR, YEAR } from '../words.ts';

/** "August 2025", "Nov. 2015", "2011 March", "last November", "March last year", "in May". */
export const month = rule(
  'month',
  MONTH_WORDS,
  `(?:(?<yearFirst>${YEAR}) |(?:the )?(?<which>last|past|this|this past|this coming|the coming|next|that|the following|the same|the previous) )?` +
    `(?<month>${MONTH})` +
    `(?:(?:,? of |,? in |,? |-)(?<year>${YEAR}|${SAID_YEAR})|(?: |, | of )(?<shift>last|this|next|that|the same|the following|the previous) year|` +
    `,? (?<ancient>\\d{1,4}) ?(?<era>BCE?|AD|CE))?`,
  construct,
);

/** Words that are names, verbs and adjectives as well as months: alone they need a sign that the month is meant. */
const AMBIGUOUS = /^(?:may|march|mar|august|june|april|jan|dec)\.?$/i;
const LEADS_IN =
  /(?:^|[ (])(?:in|of|since|by|until|till|to|from|through|during|before|after|between|and|or|early|late|mid|around|for|on|the|each|every|as of|late in|previous|earlier|throughout|ending|ended|ends|through|beginning|a|via)[ -]$/i;

/** What follows a month in a range or a list of them: "May-June", "March, April and May 2024". */
const MONTHS_AFTER = new RegExp(
  `^(?: ?- ?${MONTH}\\b|(?:(?:,|,? (?:and|or|to)) ${MONTH})+,? (?:of |in )?${YEAR})`,
  'i',
);

/** Words before a month's name that stand before no person's. */
const SURE = /\b(?:in|since|during|until|throughout|early|late|mid)[ -]$/i;
/** Words before a month's name that also stand before other names. */
const WEAK = /\b(?:the|a|and|or|for|to|on|via) $/i;

function construct({ groups, before, after, first, matched }: Match): Found | null {
  const name = groups['month']!;
  if (!/^\p{Lu}/u.test(name)) return null;
  const year = readYear(groups['yearFirst'] ?? groups['year'] ?? groups['ancient'], groups['era']);
  const number = monthNumber(name);
  const length =
    matched.endsWith('.') && !/^ ?[a-z\d(]/.test(after) ? { length: matched.length - 1 } : {};
  if (year !== undefined) return { type: 'DATE', meaning: named(monthOf(year, number)) };
  const { which, shift } = groups;
  if (/^[A-Z]{3}\.?$/.test(name) && shift === undefined) return null;
  if (which !== undefined && /^ \d{1,2}(?!\d)/.test(after)) return null;
  if (which === undefined && shift === undefined) {
    if (
      AMBIGUOUS.test(name) &&
      !MONTHS_AFTER.test(after) &&
      (first || !LEADS_IN.test(before) || (/^ \p{Lu}/u.test(after) && !SURE.test(before)))
    )
      return null;
    if (name.length < 4 && name !== 'May' && WEAK.test(before)) return null;
    if (
      /^-?\d|^ \d/.test(after) ||
      (name.length < 5 &&
        !LEADS_IN.test(before) &&
        !MONTHS_AFTER.test(after) &&
        !name.endsWith('.') &&
        name !== 'July')
    )
      return null;
  }
  return {
    type: 'DATE',
    meaning: bareMonth(number, which?.toLowerCase(), shift?.toLowerCase()),
    ...length,
  };
}

function bareMonth(number: number, which: string | undefined, shift: string | undefined): Meaning {
  return (setting) => {
    const { previous, story } = setting;
    if (previous && (isAnaphoric(which) || isAnaphoric(shift))) {
      const told = civilDate(previous.slot.from);
      const year = told.year + anaphoricShift(which ?? shift, told.month, number);
      return at(monthOf(year, number), { kind: 'expression', span: previous.span });
    }
    if (story && which === undefined && shift === undefined) {
      return at(monthOf(storyYear(story.slot, number), number), {
        kind: 'expression',
        span: story.span,
      });
    }
    return fromToday(
      (today) => {
        const now = civilDate(today);
        if (shift !== undefined) return monthOf(now.year + (SHIFTS[shift] ?? 0), number);
        if (which === 'this') return monthOf(now.year, number);
        if (which === 'next') return monthOf(now.year + (number > now.month ? 0 : 1), number);
        if (which?.endsWith('coming')) return monthOn(today, number, 'future');
        // "last February" in March is not the month just over: that is "last month".
        if (which !== undefined)
          return monthOf(now.year - (number < now.month - 1 ? 0 : 1), number);
        return monthOn(today, number, setting.side);
      },
      `XXXX-${pad(number)}`,
      'month',
    )(setting);
  };
}

const SHIFTS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

function isAnaphoric(word: string | undefined): boolean {
  return word !== undefined && /^(?:that|the )/.test(word) && !word.endsWith('coming');
}

function anaphoricShift(word: string | undefined, told: number, month: number): number {
  if (word === 'the following') return month > told ? 0 : 1;
  if (word === 'the previous') return month < told ? 0 : -1;
  return 0;
}
