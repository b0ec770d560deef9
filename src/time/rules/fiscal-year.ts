import { exactly } from '../../document/time-range.ts';
import { DAY_MS, dayOf, type Day } from '../calendar.ts';
import { rule, type Match } from '../rule.ts';
import type { Meaning } from '../setting.ts';
import { edtfDay } from '../slot.ts';
import type { Found } from '../timex-result.ts';
import { YEAR, DIGITS } from '../words.ts';

/** On which day of April it begins: that of taxes in Britain on the 6th, those of budgets on the 1st. */
const FIRST_DAY: Readonly<Record<string, number>> = { financial: 6, tax: 6, fiscal: 1, budget: 1 };

/** "the 2024-25 financial year", "the 2024/25 tax year": from April to April, named by the year it begins in. */
export const fiscalYear = rule(
  'fiscal-year',
  DIGITS,
  `(?:the )?(?<first>${YEAR}) ?[-/] ?(?<last>\\d{2}|\\d{4}) (?<kind>financial|fiscal|tax|budget) year`,
  ({ groups }: Match): Found | null => {
    const first = Number(groups['first']);
    if (Number(groups['last']) % 100 !== (first + 1) % 100) return null;
    return {
      type: 'DATE',
      meaning: fromApril(first, FIRST_DAY[groups['kind']!.toLowerCase()] ?? 1),
    };
  },
);

function fromApril(year: number, day: number): Meaning {
  const [from, to]: readonly [Day, Day] = [dayOf(year, 4, day), dayOf(year + 1, 4, day)];
  return () => ({
    reading: {
      value: `FY${year}`,
      edtf: `${edtfDay(from)}/${edtfDay(to - 1)}`,
      range: exactly(from * DAY_MS, to * DAY_MS),
      granularity: 'year',
    },
    anchor: { kind: 'none' },
  });
}
