import { reportedQuarter } from '../reported-quarter.ts';
import { valueOnly } from '../reading.ts';
import { rule, type Match } from '../rule.ts';
import { at, unplaced, type Meaning } from '../setting.ts';
import { slotAt, slotHolding } from '../slot.ts';
import type { Found } from '../timex-result.ts';
import { YEAR, UNIT_WORDS } from '../words.ts';

/** "the quarter", "the year-ago period", "the 1988 quarter", "year-earlier", "the fiscal year", "the year ended …". */
export const reportedPeriod = rule(
  'reported-period',
  UNIT_WORDS,
  `the (?:(?<which>latest|current|year-ago|year-earlier|comparable|same|corresponding|(?<year>${YEAR})) )?(?<business>quarter|period)` +
    `(?<ago> last year| a year (?:ago|earlier))?|(?<before>year-(?:ago|earlier))|the (?<ending>year)(?= end(?:ed|ing)\\b)|` +
    'the (?<full>full|fiscal|full fiscal|current fiscal) year(?! \\d)',
  construct,
);

function construct({ groups, after }: Match): Found | null {
  if (groups['before'] !== undefined) return { type: 'DATE', meaning: yearBefore };
  if (groups['ending'] !== undefined || /^ end(?:ed|ing)\b/.test(groups['full'] ? after : ''))
    return { type: 'DURATION', meaning: unplaced('P1Y', 'year') };
  if (groups['full'] !== undefined) return { type: 'DATE', meaning: fullYear };
  const { which, year, ago } = groups;
  if (/^period$/i.test(groups['business']!) && which === undefined) return null;
  if (/^ (?:of|century|final)\b|^-/.test(after)) return null;
  if (year !== undefined) return { type: 'DATE', meaning: quarterIn(Number(year)) };
  const back = ago !== undefined || /^year/i.test(which ?? '');
  return { type: 'DATE', meaning: quarter(back ? -4 : 0) };
}

/** The quarter that results are told of, or one `shift` quarters from it. */
function quarter(shift: number): Meaning {
  return (setting) => {
    const reported = reportedQuarter(setting);
    if (!reported) return { reading: valueOnly('PRESENT_REF', 'quarter'), anchor: setting.anchor };
    return at(slotAt('quarter', reported.slot.index + shift), reported.anchor);
  };
}

/** "The 1988 quarter": that year's of the quarter told of; the year itself where none is. */
function quarterIn(year: number): Meaning {
  return (setting) => {
    const reported = setting.quarter && reportedQuarter(setting);
    if (!reported) return at(slotAt('year', year), { kind: 'none' });
    const inYear = ((reported.slot.index % 4) + 4) % 4;
    return at(slotAt('quarter', year * 4 + inYear), reported.anchor);
  };
}

/** "Year-earlier profit": of the quarter a year before the one told of, or of the year before. */
const yearBefore: Meaning = (setting) => {
  if (setting.quarter) return quarter(-4)(setting);
  if (setting.today === null)
    return { reading: valueOnly('PAST_REF', 'year'), anchor: setting.anchor };
  return at(slotAt('year', slotHolding('year', setting.today).index - 1), setting.anchor);
};

const fullYear: Meaning = ({ today, anchor }) =>
  today === null
    ? { reading: valueOnly('PRESENT_REF', 'year'), anchor }
    : at(slotHolding('year', today), anchor);
