import { civilDate } from '../calendar.ts';
import { readYear } from '../month-date.ts';
import { monthAtEdge } from '../part-of-slot.ts';
import { valueOnly } from '../reading.ts';
import { rule } from '../rule.ts';
import { at, type Meaning, type Resolved } from '../setting.ts';
import { slotAt, slotHolding, type CalendarUnit } from '../slot.ts';
import type { Anchor } from '../time-expression.ts';
import { UNIT_WORDS, YEAR } from '../words.ts';

/** Words before "the year" that say that a certain one is meant. */
const PART_OF =
  /\b(?:end|beginning|start|middle|close|part|rest|remainder|half|earl(?:y|ier) in|later? in|months of) (?:of |in )?$|\b(?:late|early|later|earlier) in $/i;

/** "the end of the year", "later in the day", "for the week," "year-end", "year-end 2026". */
export const runningPeriod = rule(
  'running-period',
  UNIT_WORDS,
  `the (?<unit>day|week|month|year|decade|century)(?!-|'s)|(?:the )?(?<yearEnd>year(?:-| |'s )end)(?:,? (?:of |in )?(?<year>${YEAR}))?`,
  ({ groups, before, after }) => {
    if (groups['yearEnd'] !== undefined)
      return { type: 'DATE', mod: 'END', meaning: yearEnd(readYear(groups['year'])) };
    const unit = groups['unit']!.toLowerCase() as CalendarUnit;
    const part = PART_OF.test(before) && !/^ (?:of|when|that|before|after)\b/.test(after);
    const whole = unit !== 'day' && /\bfor $/i.test(before) && /^(?:[,.;]|$)/.test(after);
    return part || whole ? { type: 'DATE', meaning: running(unit) } : null;
  },
);

/** The slot of the unit that runs at the point the text has come to. */
function running(unit: CalendarUnit): Meaning {
  return ({ today, anchor, previous, story }) => {
    const told = unit === 'day' ? previous : story;
    if (told) return at(slotHolding(unit, told.slot.from), { kind: 'expression', span: told.span });
    if (today === null) return { reading: valueOnly('PRESENT_REF', unit), anchor };
    return at(slotHolding(unit, today), anchor);
  };
}

/** The last month of a year; where none is told, of the running one, and of the one before in what is past. */
function yearEnd(told: number | undefined): Meaning {
  return ({ today, anchor, side }) => {
    if (told !== undefined) return endOf(told, { kind: 'none' });
    if (today === null) return { reading: valueOnly('XXXX', 'year'), anchor };
    return endOf(civilDate(today).year - (side === 'past' ? 1 : 0), anchor);
  };
}

function endOf(year: number, anchor: Anchor): Resolved {
  const slot = slotAt('year', year);
  return { reading: monthAtEdge(slot, 'CLOSE'), anchor, slot };
}
