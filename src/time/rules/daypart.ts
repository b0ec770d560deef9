import { rule, type Match } from '../rule.ts';
import { timeBesideToldDay, timeOfToldDay } from '../time-meaning.ts';
import { daypart as partOfDay } from '../time-of-day.ts';
import type { Found } from '../timex-result.ts';
import { DAYPART_WORDS } from '../words.ts';

const NEEDED = [...DAYPART_WORDS, 'hours'];

/** Words before a part of the day that say on which day it is, seen from the one told last. */
const SHIFTS: Readonly<Record<string, number>> = {
  'the following': 1,
  'the next': 1,
  'the previous': -1,
};

/** "the morning", "that evening", "the next morning", "at night", "by nightfall", "dawn". */
export const daypart = rule(
  'daypart',
  NEEDED,
  '(?:(?<which>the|that|the same|the following|the next|the previous|the early|the late|mid|early|late)[ -])?(?:early |late )?(?<part>morning|afternoon|evening|night|dawn|dusk|daybreak|nightfall)(?<hours> hours(?= of))?|the (?:early|small) (?<small>hours)(?= of)',
  (match: Match): Found | null => {
    const { part = 'morning', small } = match.groups;
    if (small === undefined && !isTime(match)) return null;
    const time = partOfDay(part);
    const shift = SHIFTS[match.groups['which']?.toLowerCase() ?? ''];
    if (time && shift !== undefined)
      return { type: 'TIME', meaning: timeBesideToldDay(time, shift) };
    return time && { type: 'TIME', meaning: timeOfToldDay(time), timeOfDay: time };
  },
);

/** What makes something else of the word: "good morning", "election night", "the night shift", "Star". */
const NAME_BEFORE =
  /\b(?:[Gg]ood|[Ee]very|each|opening|first|election|one|\d+|[Oo]vernight|a|movie|date|Twelfth|Saturday) $/;
const NAME_AFTER =
  /^(?:s\b|-| (?:of the|Live|club|shift|vision|news|show|Star|News|Post|Herald|Show|Edition))/;
const LEADS_IN = /\b(?:at|by|in|until|before|after|since|during|all|and|through|from|to|till) $/i;

function isTime({ groups, before, after, matched }: Match): boolean {
  if (NAME_BEFORE.test(before) || NAME_AFTER.test(after)) return false;
  if (groups['which'] === undefined && !LEADS_IN.test(before)) return false;
  return !/^\p{Lu}/u.test(groups['part'] ?? '') && !matched.endsWith(' ');
}
