import { findZone } from '../../document/zones.ts';
import { isCivilDate } from '../calendar.ts';
import { rule } from '../rule.ts';
import { named } from '../setting.ts';
import { dateOf } from '../slot.ts';
import { timeOn } from '../time-meaning.ts';
import { clockTime } from '../time-of-day.ts';
import { DIGITS } from '../words.ts';

/** "2025-08-15", "2025/08/15", "2025-08-15T10:29:42Z". */
export const isoDate = rule(
  'iso-date',
  DIGITS,
  '(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?:[T ](?<hour>\\d\\d):(?<minute>\\d\\d)(?::(?<second>\\d\\d)(?:\\.\\d{1,6})?)?(?<zone>Z|[+-]\\d\\d:?\\d\\d)?)?',
  ({ groups, before, after }) => {
    const [year, month, day] = [groups['year'], groups['month'], groups['day']].map(Number) as [
      number,
      number,
      number,
    ];
    if (!isCivilDate(year, month, day) || /[\d./#-]$/.test(before) || /^[-./]?\d/.test(after))
      return null;
    const date = named(dateOf(year, month, day));
    if (groups['hour'] === undefined) return { type: 'DATE', meaning: date };
    const zone = groups['zone'] === undefined ? null : findZone(groups['zone']);
    const second = groups['second'] === undefined ? null : Number(groups['second']);
    const time = clockTime(Number(groups['hour']), Number(groups['minute']), second, zone);
    return time && { type: 'TIME', meaning: timeOn(time, date) };
  },
);
