import { rule, type Match } from '../rule.ts';
import { named } from '../setting.ts';
import { centuryBefore, slotAt } from '../slot.ts';
import type { Found } from '../timex-result.ts';
import { ORDINAL, readOrdinal, UNIT_WORDS } from '../words.ts';

/** "the 19th century", "20th-century", "the third century BC". */
export const century = rule(
  'century',
  UNIT_WORDS,
  `(?:the )?(?<ordinal>${ORDINAL})[ -]century(?: (?<era>BCE?|AD|CE|B\\.C\\.))?`,
  ({ groups }: Match): Found | null => {
    const ordinal = readOrdinal(groups['ordinal']!);
    if (ordinal === null || ordinal < 1) return null;
    const before = groups['era'] !== undefined && /^b/i.test(groups['era']);
    return {
      type: 'DATE',
      meaning: named(before ? centuryBefore(ordinal) : slotAt('century', ordinal - 1)),
    };
  },
);
