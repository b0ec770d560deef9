import { rule, type Match } from '../rule.ts';
import { at, unplaced, type Meaning, type Setting } from '../setting.ts';
import { weekdayOn } from '../sides.ts';
import { slotAt, slotHolding, type Slot } from '../slot.ts';
import { mondayOf, type Day } from '../calendar.ts';
import { valueOnly, wholeSlot } from '../reading.ts';
import type { Alternative } from '../time-expression.ts';
import type { Found } from '../timex-result.ts';
import { SHORT_WEEKDAY, WEEKDAY, weekdayNumber, WEEKDAY_WORDS } from '../words.ts';

/** "Thursday", "last Friday", "this coming Sunday", "Tuesday of next week", "Wednesday week". */
export const weekday = rule(
  'weekday',
  WEEKDAY_WORDS,
  `(?:(?<which>last|past|this|this past|this coming|the coming|the following|the previous|the next|next|that|the same) )?` +
    `(?:(?<day>${WEEKDAY})|(?<short>${SHORT_WEEKDAY}))` +
    `(?:(?: of|,)? (?<week>last|this|next|the following|the previous) week(?!end)|(?<on> week)(?= *(?:[.,;]|$)))?`,
  construct,
);

/** Names that only look like days. */
const NAME_BEFORE =
  /\b(?:Good|Black|Bloody|Holy|Easter|Palm|Ash|Shrove|Maundy|Super|Super Bowl|Cyber|Giving|Fat|Whit|Spy|Man) $/;
const NAME_AFTER =
  /^ (?:Times|Telegraph|Mirror|Mail|Express|Herald|Post|Sport|Star|Night (?:Live|Football|Lights)|Morning Herald|Agreement|league|the 13th|Massacre|People|World|Business|Weekly)\b/;

/** At the head of a sentence, right before another capital: what somebody is called. */
const GIVEN_NAME = /^ \p{Lu}\p{Ll}+ \p{Ll}/u;

function construct({ groups, before, after, matched, first }: Match): Found | null {
  if (NAME_BEFORE.test(before) || NAME_AFTER.test(after)) return null;
  if (first && groups['which'] === undefined && GIVEN_NAME.test(after)) return null;
  const name = groups['day'] ?? groups['short']!;
  if (groups['short'] !== undefined && !isShortName(name, before, after)) return null;
  const number = weekdayNumber(name);
  if (EVERY_BEFORE.test(before))
    return { type: 'SET', meaning: unplaced(`XXXX-WXX-${number}`, 'day') };
  const which = groups['which']?.toLowerCase();
  const length =
    matched.endsWith('.') && !/^ ?[a-z\d]/.test(after) ? { length: matched.length - 1 } : {};
  return {
    type: 'DATE',
    meaning: meaningOf(number, which, groups['week']?.toLowerCase(), groups['on'] !== undefined),
    ...length,
  };
}

/** "Every Monday and Wednesday". */
const EVERY_BEFORE = /\b(?:every|each) \w{3,6}day(?:,| and| or) $/i;

function isShortName(name: string, before: string, after: string): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(name) || /^ \p{Lu}/u.test(after)) return false;
  return (
    (/\b(?:on|last|next|this|until|by|since|late|early) $/i.test(before) &&
      !/^Sun|^Mon|^Sat|^Wed/.test(name)) ||
    /^,? \d/.test(after) ||
    name.endsWith('.')
  );
}

function meaningOf(
  number: number,
  which: string | undefined,
  week: string | undefined,
  weekOn: boolean,
): Meaning {
  return (setting) => {
    const { today, previous } = setting;
    if (previous && isAnaphoric(which)) {
      return at(besideTold(previous.slot.from, number, which), {
        kind: 'expression',
        span: previous.span,
      });
    }
    if (today === null) {
      return { reading: valueOnly(`XXXX-WXX-${number}`, 'day'), anchor: { kind: 'missing' } };
    }
    if (week !== undefined) return at(inWeek(today, number, WEEKS[week] ?? 0), setting.anchor);
    if (weekOn)
      return at(slotAt('day', weekdayOn(today + 1, number, 'future').index + 7), setting.anchor);
    if (which !== undefined) return at(modified(today, number, which), setting.anchor);
    return bare(today, number, setting);
  };
}

const WEEKS: Readonly<Record<string, number>> = {
  last: -1,
  this: 0,
  next: 1,
  'the previous': -1,
  'the following': 1,
};

function bare(today: Day, number: number, setting: Setting) {
  const slot = weekdayOn(today, number, setting.side);
  return { ...at(slot, setting.anchor), alternatives: otherWeek(slot, today, setting) };
}

/** The weekday on the other side, where a bare name leaves room for it. */
function otherWeek(slot: Slot, today: Day, setting: Setting): readonly Alternative[] {
  const ahead = slot.index < today || (slot.index === today && setting.side !== 'future');
  const other = slotAt('day', slot.index + (ahead ? 7 : -7));
  return [
    { ...wholeSlot(other), why: ahead ? 'if the coming one is meant' : 'if the last one is meant' },
  ];
}

/** "Last Thursday", said on a Friday, is not the day before: that is "Thursday" or "yesterday". */
function modified(today: Day, number: number, which: string): Slot {
  if (which === 'this') return inWeek(today, number, 0);
  if (which === 'next') return inWeek(today, number, 1);
  if (which.endsWith('coming') || which === 'the next')
    return weekdayOn(today + 1, number, 'future');
  const last = weekdayOn(today - 1, number, 'past');
  return which === 'last' && last.index === today - 1 ? slotAt('day', last.index - 7) : last;
}

function inWeek(today: Day, number: number, shift: number): Slot {
  return slotAt('day', mondayOf(slotHolding('week', today).index + shift) + number - 1);
}

function isAnaphoric(which: string | undefined): boolean {
  return which !== undefined && /^(?:that|the (?:following|previous|next|same))$/.test(which);
}

function besideTold(told: Day, number: number, which: string | undefined): Slot {
  if (which === 'the previous') return weekdayOn(told - 1, number, 'past');
  if (which === 'that' || which === 'the same') return inWeek(told, number, 0);
  return weekdayOn(told + 1, number, 'future');
}
