import { rule, type Match } from '../rule.ts';
import { timeOfToldDay } from '../time-meaning.ts';
import { daypart as partOfDay } from '../time-of-day.ts';
import type { Found } from '../timex-result.ts';

/** "the morning", "that evening", "at night", "by nightfall", "dawn". */
export const daypart = rule(
  'daypart',
  '(?:(?<which>the|that|the same|the early|the late|mid|mid-|early|late)[ -]?)?(?:early |late )?(?<part>morning|afternoon|evening|night|dawn|dusk|daybreak|nightfall)(?<hours> hours(?= of))?|the (?:early|small) (?<small>hours)(?= of)',
  (match: Match): Found | null => {
    const { part = 'morning', small } = match.groups;
    if (small === undefined && !isTime(match)) return null;
    const time = partOfDay(part);
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
