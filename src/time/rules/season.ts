import { readYear } from '../month-date.ts';
import { rule, type Match } from '../rule.ts';
import { seasonMeaning } from '../season-meaning.ts';
import { named } from '../setting.ts';
import { slotAt } from '../slot.ts';
import type { Found } from '../timex-result.ts';
import { SAID_YEAR, SEASON, SEASON_WORDS, YEAR } from '../words.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  spring: 0,
  summer: 1,
  autumn: 2,
  fall: 2,
  winter: 3,
};

/** "spring 2022", "the summer of 1940", "last winter", "this fall", "over the summer". */
export const season = rule(
  'season',
  SEASON_WORDS,
  `(?:(?<which>last|past|this|this past|this coming|the coming|next|the|that same|that|the following|the same|the previous) )?` +
    `(?<season>${SEASON})(?:(?:,? of |,? in |,? |-)(?:(?<year>${YEAR}|${SAID_YEAR})(?:[-/]\\d\\d(?!\\d))?|(?<ancient>\\d{2,4}) (?<bc>BCE?))|,? (?:of )?(?<shift>last|this|next|that) year)?`,
  construct,
);

const NAMES =
  /^ (?:Olympic|Games|Palace|Street|School|Conference|Break|Soldier|Uprising|War|of (?!\d)|back|apart|asleep|short|in love|into|from|water|season)/;
const LEADS_IN =
  /\b(?:in|since|by|until|till|during|before|after|between|and|or|each|every|through|throughout|over|early|late|mid|for|and|(?:onset|start|beginning|middle|height|depths|end) of)[ -]$/i;

/** "Their main summer offensive": a season that names a campaign. */
const CAMPAIGN = /^ (?:counter-?)?(?:offensive|campaign)s?\b/;
const GOES_ON = /^(?:[.,;)]|$| (?:and|or|to|when|as|but|with|by|for|from|until|that)\b)/;

function construct(match: Match): (Found & { from?: number }) | null {
  const { year, ancient, bc, shift, which, season = '' } = match.groups;
  const number = NUMBERS[season.toLowerCase()] ?? 0;
  const inYear = readYear(year ?? ancient, bc);
  if (inYear !== undefined)
    return { type: 'DATE', meaning: named(slotAt('season', inYear * 4 + number)) };
  if (shift === undefined && !isSeason(match)) return null;
  const meaning = seasonMeaning(number, which?.toLowerCase(), shift?.toLowerCase());
  const campaign = which !== undefined && /^the$/i.test(which) && CAMPAIGN.test(match.after);
  return { type: 'DATE', meaning, ...(campaign ? { from: which.length + 1 } : {}) };
}

/** Whether the word means the time of year: "fall" and "spring" are verbs and more besides. */
function isSeason({ groups: { which, season = '' }, before, after }: Match): boolean {
  if (NAMES.test(after)) return false;
  const fall = /fall/i.test(season);
  if (CAMPAIGN.test(after)) return !fall;
  if (which === undefined)
    return fall || /spring/i.test(season)
      ? /\bin (?:early |late )?$/i.test(before)
      : LEADS_IN.test(before);
  if (!/^the$/i.test(which)) return true;
  if (fall) return /\b(?:in|during|over|until|since|by) $/i.test(before);
  return LEADS_IN.test(before) || GOES_ON.test(after);
}
