import { rangeEnds } from '../range-ends.ts';
import { rule, type Match } from '../rule.ts';
import { between, named } from '../setting.ts';
import { centuryBefore, slotAt, type Slot } from '../slot.ts';
import type { Found } from '../timex-result.ts';
import { ORDINAL, readOrdinal, UNIT_WORDS } from '../words.ts';

/** "the 19th century", "20th-century", "the third century BC", "the 20th and 21st centuries". */
export const century = rule(
  'century',
  UNIT_WORDS,
  `(?:the )?(?<ordinal>${ORDINAL})(?:(?: and | or | to |-)(?:the )?(?<last>${ORDINAL}) centuries|[ -]century)(?: (?<era>BCE?|AD|CE|B\\.C\\.))?`,
  construct,
);

function construct(match: Match): Found | null {
  const { ordinal = '', last, era } = match.groups;
  const first = slotOf(ordinal, era);
  if (!first) return null;
  if (last === undefined) return { type: 'DATE', meaning: named(first) };
  const end = slotOf(last, era);
  return (
    end && {
      type: 'DATE',
      meaning: () => between(first, end, { kind: 'none' }),
      ends: rangeEnds(match, ordinal, last),
    }
  );
}

function slotOf(words: string, era: string | undefined): Slot | null {
  const ordinal = readOrdinal(words);
  if (ordinal === null || ordinal < 1) return null;
  return era !== undefined && /^b/i.test(era)
    ? centuryBefore(ordinal)
    : slotAt('century', ordinal - 1);
}
