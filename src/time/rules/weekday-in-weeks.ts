import { valueOnly } from '../reading.ts';
import { rule, type Match } from '../rule.ts';
import { at, type Meaning } from '../setting.ts';
import { weekdayOn } from '../sides.ts';
import { slotAt } from '../slot.ts';
import type { Found } from '../timex-result.ts';
import { NUMBER, readNumber, WEEKDAY, weekdayNumber, WEEKDAY_WORDS } from '../words.ts';

const COUNT = `(?:a|${NUMBER})`;

/** "Saturday in three weeks", "a week on Monday", "two weeks from Friday", "a week ago Tuesday", "two Fridays ago". */
export const weekdayInWeeks = rule(
  'weekday-in-weeks',
  WEEKDAY_WORDS,
  `(?<first>${WEEKDAY}) in (?<after>${COUNT}) weeks?|` +
    `(?:(?<count>${COUNT}) weeks?|a (?<fortnight>fortnight)) (?<way>on|from|ago on|ago) (?<last>${WEEKDAY})|` +
    `(?<past>${NUMBER}) (?<many>${WEEKDAY})s ago`,
  ({ groups, before }: Match): Found | null => {
    if (/^on$/i.test(groups['way'] ?? '') && !isWeekOn(groups['count'], before)) return null;
    const past = groups['past'] === undefined ? null : readNumber(groups['past']);
    if (past !== null)
      return { type: 'DATE', meaning: inWeeks(weekdayNumber(groups['many']!), past - 1, true) };
    const weeks = groups['fortnight'] ? 2 : count(groups['after'] ?? groups['count'] ?? '');
    if (weeks === null) return null;
    const number = weekdayNumber(groups['first'] ?? groups['last'] ?? '');
    return { type: 'DATE', meaning: inWeeks(number, weeks, /^ago/i.test(groups['way'] ?? '')) };
  },
);

/** "A week on Monday", and not "after four weeks on Monday". */
function isWeekOn(count: string | undefined, before: string): boolean {
  const spent = /\b(?:after|for|of|in|over|within|last(?:ed|s|ing)?|took|spent) $/i.test(before);
  return !spent && (count === undefined || /^(?:a|two)$/i.test(count));
}

function count(words: string): number | null {
  return /^a$/i.test(words) ? 1 : readNumber(words);
}

function inWeeks(number: number, weeks: number, ago: boolean): Meaning {
  return ({ today, anchor }) => {
    if (today === null)
      return { reading: valueOnly(`XXXX-WXX-${number}`, 'day'), anchor: { kind: 'missing' } };
    const next = weekdayOn(ago ? today - 1 : today + 1, number, ago ? 'past' : 'future');
    return at(slotAt('day', next.index + (ago ? -7 : 7) * weeks), anchor);
  };
}
