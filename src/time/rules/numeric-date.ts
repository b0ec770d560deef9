import { isCivilDate } from '../calendar.ts';
import { fullYear } from '../month-date.ts';
import { wholeSlot } from '../reading.ts';
import { rule, type Match } from '../rule.ts';
import { dateOf } from '../slot.ts';
import type { Found } from '../timex-result.ts';
import { DIGITS } from '../words.ts';

/** "17/07/2014", "12.08.2025", "4/7/98": day or month first, the other order kept as an alternative. */
export const numericDate = rule(
  'numeric-date',
  DIGITS,
  '(?<a>[0-3]?\\d)(?<mark>[./-])(?<b>[0-3]?\\d)\\k<mark>(?<year>(?:1[5-9]|20)\\d\\d|\\d\\d)',
  construct,
);

function construct({ groups, before, after }: Match): Found | null {
  const { a, b, mark } = groups;
  const short = groups['year']!.length === 2;
  if (/[\d./$#-]$|(?:version|firmware|release|v)\.? ?$/i.test(before) || /^[./-]?\d|^%/.test(after))
    return null;
  if (short && mark !== '/') return null;
  const year = short ? fullYear(groups['year']!) : Number(groups['year']);
  const dayFirst = { year, month: Number(b), day: Number(a), why: 'if the day is written first' };
  const monthFirst = {
    year,
    month: Number(a),
    day: Number(b),
    why: 'if the month is written first',
  };
  const orders = (mark === '.' || !short ? [dayFirst, monthFirst] : [monthFirst, dayFirst]).filter(
    (date) => isCivilDate(date.year, date.month, date.day),
  );
  const [chosen, other] = orders;
  if (!chosen) return null;
  const slot = dateOf(chosen.year, chosen.month, chosen.day);
  const alternatives =
    other && mark !== '.' && a !== b
      ? [{ ...wholeSlot(dateOf(other.year, other.month, other.day)), why: other.why }]
      : [];
  return {
    type: 'DATE',
    meaning: () => ({ reading: wholeSlot(slot), anchor: { kind: 'none' }, slot, alternatives }),
  };
}
