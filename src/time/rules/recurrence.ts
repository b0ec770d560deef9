import { durationValue, unitGranularity } from '../duration.ts';
import { isCivilDate } from '../calendar.ts';
import { rule, type Match } from '../rule.ts';
import { unplaced } from '../setting.ts';
import { pad } from '../slot.ts';
import { daypart } from '../time-of-day.ts';
import type { Found } from '../timex-result.ts';
import {
  FULL_MONTH,
  monthNumber,
  NUMBER,
  readNumber,
  SEASON,
  UNIT,
  WEEKDAY,
  weekdayNumber,
  DAYPART_WORDS,
  MONTH_WORDS,
  SEASON_WORDS,
  UNIT_WORDS,
  WEEKDAY_WORDS,
} from '../words.ts';

const ADVERBS: Readonly<Record<string, string>> = {
  daily: 'P1D',
  nightly: 'P1D',
  hourly: 'PT1H',
  weekly: 'P1W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  yearly: 'P1Y',
  annually: 'P1Y',
  biennial: 'P2Y',
  everyday: 'P1D',
};
const SEASONS: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
};
const PARTS = 'morning|afternoon|evening|night';

const NEEDED = [
  ...WEEKDAY_WORDS,
  ...MONTH_WORDS,
  ...SEASON_WORDS,
  ...DAYPART_WORDS,
  ...UNIT_WORDS,
  ...Object.keys(ADVERBS),
  'annum',
];

/** "every Friday", "each September", "every 4 July", "Mondays", "alternate Saturdays", "daily", "every two weeks", "five times a day". */
export const recurrence = rule(
  'recurrence',
  NEEDED,
  `(?:every|each)(?<other> other| second)? (?:(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<dayMonth>${FULL_MONTH})|(?<monthDay>${FULL_MONTH}) (?<dayOf>\\d{1,2})(?:st|nd|rd|th)?|(?:(?<count>${NUMBER}) )?(?:(?<weekday>${WEEKDAY})(?: (?<dayPart>${PARTS}))?|(?<month>${FULL_MONTH})|(?<season>${SEASON})|(?<part>${PARTS})|(?<unit>${UNIT})))|` +
    `(?:once|twice|(?:${NUMBER}|several|many) times) (?:an?|per|each|every) (?<perUnit>day|week|month|year|hour)|` +
    `(?:(?:alternate )?(?<days>${WEEKDAY})s|(?<nights>${WEEKDAY}) (?<nightPart>${PARTS})s)|` +
    `(?<adverb>${Object.keys(ADVERBS).join('|')})|(?:times (?:an?|each|every)|per) (?<rate>day|week|month|year|hour)|per (?<annum>annum)`,
  construct,
);

function construct(match: Match): Found | null {
  const { groups, before, after, matched } = match;
  const { weekday, month, season, part, unit, adverb } = groups;
  if (adverb !== undefined)
    return (/^\p{Lu}/u.test(matched) && /^ \p{Lu}/u.test(after)) ||
      /^(?:ly|-)/.test(after) ||
      /\b(?:The|semi-?) ?$/.test(before)
      ? null
      : set(ADVERBS[adverb.toLowerCase()]!);
  const date = groups['day'] ?? groups['dayOf'];
  if (date !== undefined) {
    const number = monthNumber(groups['dayMonth'] ?? groups['monthDay'] ?? '');
    return isCivilDate(2000, number, Number(date))
      ? set(`XXXX-${pad(number)}-${pad(Number(date))}`)
      : null;
  }
  const day = weekday ?? groups['days'] ?? groups['nights'];
  if (day !== undefined) {
    const night = groups['dayPart'] ?? groups['nightPart'];
    return set(
      `XXXX-WXX-${weekdayNumber(day)}${night === undefined ? '' : (daypart(night)?.value ?? '')}`,
    );
  }
  if (month !== undefined) return set(`XXXX-${pad(monthNumber(month))}`);
  if (season !== undefined) return set(`XXXX-${SEASONS[season.toLowerCase()]!}`);
  if (part !== undefined) return set(`XXXX-XX-XX${daypart(part)?.value ?? ''}`);
  if (unit === undefined)
    return set(durationValue('1', groups['perUnit'] ?? groups['rate'] ?? 'year'));
  if (/second/i.test(unit)) return null;
  const count =
    groups['other'] !== undefined
      ? 2
      : groups['count'] === undefined
        ? 1
        : readNumber(groups['count']);
  return set(durationValue(String(count), unit), unit);
}

function set(value: string | null, unit = 'day'): Found | null {
  return value === null ? null : { type: 'SET', meaning: unplaced(value, unitGranularity(unit)) };
}
