import { civilDate, type Day } from '../calendar.ts';
import { aboutSlot, valueOnly } from '../reading.ts';
import { rule, type Match } from '../rule.ts';
import type { Resolved, Setting, Side } from '../setting.ts';
import { slotAt } from '../slot.ts';
import type { Found } from '../timex-result.ts';
import { ORDINAL, readOrdinal, UNIT_WORDS } from '../words.ts';

/** "the turn of the century", "the turn of the 20th century", "the turn of the millennium": a year to either side. */
export const turnOfCentury = rule(
  'turn-of-century',
  UNIT_WORDS,
  `the turn of the (?:(?:(?<ordinal>${ORDINAL})[ -])?(?<century>century)|millennium)`,
  ({ groups }: Match): Found => ({
    type: 'DATE',
    mod: 'APPROX',
    meaning: (setting) => turn(groups['ordinal'], groups['century'] ? 100 : 1000, setting),
  }),
);

function turn(ordinal: string | undefined, size: number, setting: Setting): Resolved {
  const nth = ordinal === undefined ? null : readOrdinal(ordinal);
  if (nth !== null) return about((nth - 1) * size, { ...setting, anchor: { kind: 'none' } });
  const { today, side } = setting;
  if (today === null) return { reading: valueOnly('XX', 'century'), anchor: { kind: 'missing' } };
  return about(turnFrom(today, size, side), setting);
}

function turnFrom(today: Day, size: number, side: Side): number {
  const last = Math.floor(civilDate(today).year / size) * size;
  return side === 'future' ? last + size : last;
}

function about(year: number, { anchor }: Setting): Resolved {
  const slot = slotAt('year', year);
  return { reading: aboutSlot(slot, 1), anchor, slot };
}
