import { rule, type Match } from '../rule.ts';
import { named } from '../setting.ts';
import { decadeBefore, slotAt } from '../slot.ts';
import type { Found } from '../timex-result.ts';
import { DIGITS } from '../words.ts';

const NAMES: Readonly<Record<string, number>> = {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
  noughties: 10,
};

const NEEDED = [...DIGITS, ...Object.keys(NAMES)];

/** "the 1980s", "the '80s", "mid-'80s", "the nineties", "the 470s BC". */
export const decade = rule(
  'decade',
  NEEDED,
  `(?:the )?(?:(?<year>1\\d\\d0|20\\d0)'?s|(?<ancient>\\d{2,3}0)s(?<bc> BCE?)|'(?<short>\\d0)'?s|(?<second>[2-9]0)'?s|` +
    `(?<name>${Object.keys(NAMES).join('|')})|nineteen[ -](?<said>${Object.keys(NAMES).join('|')}))`,
  construct,
);

/** A decade told just before, to which a short one is joined: "the 1940s and 50s". */
const DECADE_BEFORE = /(?:\d{3}0|'\d0)'?s,? (?:and|to|or|through) (?:early |late |mid-)?'?$/;

/** The apostrophe of "mid-'80s" and "the 1940s and '50s" stands before the word that the rule begins with. */
const APOSTROPHE_BEFORE = /(?:^|[\s(-])'$/;

function construct(match: Match): (Found & { from?: number }) | null {
  const found = read(match);
  return found && APOSTROPHE_BEFORE.test(match.before) ? { ...found, from: -1 } : found;
}

function read({ groups, before, matched }: Match): Found | null {
  if (/\b(?:his|her|their|mid|low|high|upper) $/i.test(before) && groups['year'] === undefined)
    return null;
  // "2010's final race" is that of the year.
  if (/^\d{4}'s/.test(matched) && !/\b(?:early|mid|late)[ -]$/i.test(before)) return null;
  if (groups['ancient'] !== undefined)
    return { type: 'DATE', meaning: named(decadeBefore(Number(groups['ancient']))) };
  const name = groups['name'] ?? groups['said'];
  if (groups['name'] !== undefined && !/^the /i.test(matched)) return null;
  const { second } = groups;
  if (second !== undefined && !APOSTROPHE_BEFORE.test(before) && !DECADE_BEFORE.test(before))
    return null;
  const tens =
    name !== undefined ? NAMES[name.toLowerCase()]! : Number(groups['short'] ?? second ?? 0) / 10;
  const year = groups['year'] !== undefined ? Number(groups['year']) : 1900 + tens * 10;
  // "The 1800s" are a hundred years, "the 2000s" ten.
  const whole = year % 100 === 0 && year < 2000 && groups['year'] !== undefined;
  return {
    type: 'DATE',
    meaning: named(whole ? slotAt('century', year / 100) : slotAt('decade', year / 10)),
  };
}
