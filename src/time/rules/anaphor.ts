import { rule, type Match } from '../rule.ts';
import { at, type Meaning } from '../setting.ts';
import { slotAt, slotHolding, type CalendarUnit } from '../slot.ts';
import { valueOnly } from '../reading.ts';
import type { Found } from '../timex-result.ts';

const SHIFTS: Readonly<Record<string, number>> = {
  'the same': 0,
  that: 0,
  'that same': 0,
  'the following': 1,
  'the next': 1,
  'the previous': -1,
  'the preceding': -1,
  'the prior': -1,
  'the subsequent': 1,
};

/** "the same day", "that year", "the following month", "the next day", "later that year". */
export const anaphor = rule(
  'anaphor',
  `(?:(?<when>earlier|later|early|late) (?:in )?)?(?<which>the same|that same|that|the following|the next|the previous|the preceding|the prior|the subsequent) (?<unit>day|week|weekend|month|quarter|year|decade|century)(?!-|'s? time)`,
  ({ groups, after }: Match): Found | null => {
    if (
      /^ (?:when|after|before|of|to|for|is|that|in which)\b/.test(after) &&
      /day|week/i.test(groups['unit']!) &&
      /that$/i.test(groups['which']!)
    )
      return null;
    if (/^\p{Lu}\p{Ll}/u.test(groups['unit']!)) return null;
    const when = groups['when']?.toLowerCase();
    return {
      type: 'DATE',
      meaning: beside(
        groups['unit']!.toLowerCase() as CalendarUnit,
        SHIFTS[groups['which']!.toLowerCase()] ?? 0,
      ),
      mod:
        when === undefined
          ? undefined
          : when.startsWith('early') || when === 'earlier'
            ? 'START'
            : 'END',
    };
  },
);

/** The slot `shift` units from what was told last; from today where nothing was. */
function beside(unit: CalendarUnit, shift: number): Meaning {
  return ({ previous, today, anchor }) => {
    if (previous) {
      const index = slotHolding(unit, shift > 0 ? previous.slot.to - 1 : previous.slot.from).index;
      return at(slotAt(unit, index + shift), { kind: 'expression', span: previous.span });
    }
    if (today === null)
      return { reading: valueOnly('PAST_REF', unit), anchor: { kind: 'missing' } };
    return at(slotAt(unit, slotHolding(unit, today).index + shift), anchor);
  };
}
