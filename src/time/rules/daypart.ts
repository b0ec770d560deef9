import { rule, type Match } from '../rule.ts';
import { timeOfToldDay } from '../time-meaning.ts';
import { daypart as partOfDay } from '../time-of-day.ts';
import type { Found } from '../timex-result.ts';

/** "the morning", "that evening", "at night", "by nightfall", "dawn". */
export const daypart = rule(
  'daypart',
  '(?:(?<which>the|that|the same|the early|the late|mid|mid-|early|late)[ -]?)?(?:early |late )?(?<part>morning|afternoon|evening|night|dawn|dusk|daybreak|nightfall)',
  ({ groups, before, after, matched }: Match): Found | null => {
    if (
      /\b(?:[Gg]ood|[Ee]very|each|opening|first|election|one|\d+|[Oo]vernight|a|movie|date|Twelfth|Saturday) $/.test(
        before,
      )
    )
      return null;
    if (
      /^(?:s\b|-| (?:of the|Live|club|shift|vision|news|show|Star|News|Post|Herald|Show|Edition))/.test(
        after,
      )
    )
      return null;
    if (
      groups['which'] === undefined &&
      !/\b(?:at|by|in|until|before|after|since|during|all|and|through|from|to|till) $/i.test(before)
    )
      return null;
    if (/^\p{Lu}/u.test(groups['part']!)) return null;
    if (/ $/.test(matched)) return null;
    const time = partOfDay(groups['part']!);
    return time && { type: 'TIME', meaning: timeOfToldDay(time), timeOfDay: time };
  },
);
