import { somewhereIn, type UncertainRange } from '../../document/time-range.ts';
import { isSomeDay } from '../bare-duration.ts';
import { addMonths, DAY_MS, type Day } from '../calendar.ts';
import { valueOnly } from '../reading.ts';
import { rule } from '../rule.ts';
import type { Meaning } from '../setting.ts';
import { slotHolding } from '../slot.ts';
import { NUMBER, SEASON, UNIT, wordsIn } from '../words.ts';

/** Words that only say behind, now or ahead. */
const VALUES: readonly (readonly [value: string, words: string])[] = [
  [
    'PRESENT_REF',
    'now|just now|currently|these days|nowadays|at the moment|the present|at present|this time|presently',
  ],
  [
    'PAST_REF',
    '(?:(?:more|most) )?recently|lately|the (?:recent )?past|(?:the )?recent (?:past|years|decades)|the other day|(?:a )?long (?:time )?ago|a (?:short |little )?while ago|an earlier (?:date|time)',
  ],
  [
    'FUTURE_REF',
    'soon|one day|the (?:near |foreseeable )?future|the (?:near|short|long) term|a (?:later|future) (?:date|time)|(?:(?:the )?coming|future) (?:days|weeks|months|quarters|years)|the (?:days|weeks|months|years) ahead',
  ],
];

/** Between which days what is told so vaguely lies, where that can be said. */
const BOUNDS: readonly (readonly [words: RegExp, bounds: (today: Day) => readonly [Day, Day]])[] = [
  [/^the other day$/, (today) => [today - 7, today]],
  [/coming days$|days ahead$/, (today) => [today, today + 8]],
  [/coming weeks$|weeks ahead$/, (today) => [today, slotHolding('month', addMonths(today, 1)).to]],
];

/** What "the past" counts: "in the past three seasons". */
const COUNTED = new RegExp(
  `^(?:-| (?:few|several|couple|many|half|tense|participle|${NUMBER}|${UNIT}|${SEASON}s?)\\b)`,
  'i',
);

const PATTERNS = VALUES.map(
  ([value, words]) => [value, new RegExp(`^(?:${words})$`, 'i')] as const,
);

const NEEDED = VALUES.flatMap(([, words]) => wordsIn(words));

/** "recently", "now", "soon", "in the near future": a reference without a place in the calendar. */
export const vague = rule(
  'vague',
  NEEDED,
  VALUES.map(([, words]) => words).join('|'),
  ({ matched, before, after }) => {
    const value = PATTERNS.find(([, words]) => words.test(matched))?.[0];
    if (value === undefined) return null;
    if (/^now$/i.test(matched) && /^(?:,? (?:defunct|famous|that)\b|-)/.test(after)) return null;
    if (/^one day$/i.test(matched) && !isSomeDay(before)) return null;
    if (/^the (?:past|present|future|\w+ term)$/i.test(matched) && !isNoun(before, after))
      return null;
    if (/^soon$/i.test(matched) && /^ (?:as|after)\b/.test(after)) return null;
    if (/\bas $/.test(before) && /^ as\b/.test(after)) return null;
    if (/^this time$/i.test(matched) && !DURING.test(before)) return null;
    return {
      type: 'DATE',
      meaning: vaguely(value, matched.toLowerCase()),
    };
  },
);

/** "In the past it did", "the future is": nothing follows that it could be an attribute of. */
function isNoun(before: string, after: string): boolean {
  const attribute = /\bin $/i.test(before)
    ? COUNTED.test(after)
    : !/^(?:[.,;:?!)"]|$| (?:and|but|or|is|was|as|when|for|to)\b)/.test(after);
  return !attribute;
}

/** "This time" without such a word before it means "on this occasion". */
const DURING = /\b(?:at|by|during|in|around|about|until|since|before) $/i;

function vaguely(value: string, words: string): Meaning {
  return ({ today, side, anchor }) => {
    if (words === 'soon' && side === 'past') return null;
    const reading = valueOnly(value, 'day');
    if (today === null) return { reading, anchor: { kind: 'missing' } };
    const [, bounds] = BOUNDS.find(([pattern]) => pattern.test(words)) ?? [];
    return { reading: { ...reading, range: bounds ? within(bounds(today)) : null }, anchor };
  };
}

function within([from, to]: readonly [Day, Day]): UncertainRange {
  return somewhereIn(from * DAY_MS, to * DAY_MS);
}
