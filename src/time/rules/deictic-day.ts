import { rule } from '../rule.ts';
import { fromToday } from '../setting.ts';
import { slotAt } from '../slot.ts';
import type { Found } from '../timex-result.ts';
import { daypart } from '../time-of-day.ts';
import { timeOfToday } from '../time-meaning.ts';
import { DAYPART_WORDS } from '../words.ts';

const SHIFTS: Readonly<Record<string, number>> = {
  today: 0,
  yesterday: -1,
  tomorrow: 1,
  'day after tomorrow': 2,
  'day before yesterday': -2,
};
const NAMES = /^ (?:programme|program|show|newspaper|FM|host)\b/;

/** A name or the possessive of one: what goes on with "Today" is a title. */
const NAME_BEFORE = /(?<![\p{L}\d])(?:\p{Lu}[\p{L}\d]*(?:'s)?|\d+'s) $/u;

const NEEDED = [...DAYPART_WORDS, 'today', 'yesterday', 'tomorrow', 'tonight'];

/** "today", "yesterday", "tomorrow", "the day after tomorrow", "tonight", "last night", "this morning". */
export const deicticDay = rule(
  'deictic-day',
  NEEDED,
  '(?:the )?(?<day>day after tomorrow|day before yesterday)|(?<bare>today|yesterday|tomorrow)(?: (?<part>morning|afternoon|evening|night|lunchtime))?|' +
    '(?<tonight>tonight)|(?<which>last|this) (?<of>morning|afternoon|evening|night|lunchtime)',
  ({ groups, matched, before, after }): Found | null => {
    if (groups['tonight'] !== undefined) return ofDay('night', 0);
    if (groups['of'] !== undefined)
      return groups['which']!.toLowerCase() === 'last' && !/night|evening/i.test(groups['of'])
        ? null
        : ofDay(groups['of'], /last/i.test(groups['which']!) ? -1 : 0);
    const word = (groups['day'] ?? groups['bare']!).toLowerCase();
    const shift = SHIFTS[word] ?? 0;
    if (groups['part'] !== undefined) return ofDay(groups['part'], shift);
    if (/^[A-Z]/.test(matched) && (NAME_BEFORE.test(before) || NAMES.test(after))) return null;
    return {
      type: 'DATE',
      meaning: fromToday(
        (today) => slotAt('day', today + shift),
        word === 'today' ? 'PRESENT_REF' : shift < 0 ? 'PAST_REF' : 'FUTURE_REF',
        'day',
      ),
    };
  },
);

function ofDay(word: string, shift: number): Found | null {
  const time = daypart(word);
  return time && { type: 'TIME', meaning: timeOfToday(time, shift) };
}
