import { civilDate, type Day } from '../calendar.ts';
import { valueOnly } from '../reading.ts';
import { rule } from '../rule.ts';
import { at, type Meaning } from '../setting.ts';
import { dateOf, slotAt, slotHolding, type CalendarUnit } from '../slot.ts';

/** Words before "the year" that say that a certain one is meant. */
const PART_OF =
  /\b(?:end|beginning|start|middle|close|part|rest|remainder|half|earl(?:y|ier) in|later? in|months of) (?:of |in )?$|\b(?:late|early|later|earlier) in $/i;

/** "the end of the year", "later in the day", "year-end", "the quarter", "the year-ago period". */
export const runningPeriod = rule(
  'running-period',
  "the (?<unit>day|week|month|year|decade|century)(?!-|'s)|(?:the )?(?<yearEnd>year(?:-| |'s )end)|" +
    'the (?:(?<which>latest|current|year-ago|year-earlier|comparable|same|corresponding) )?(?<business>quarter|period)',
  ({ groups, before, after }) => {
    if (groups['yearEnd'] !== undefined) return { type: 'DATE', meaning: yearEnd };
    const { unit, which, business } = groups;
    if (unit !== undefined) {
      const meant = PART_OF.test(before) && !/^ (?:of|when|that|before|after)\b/.test(after);
      return meant ? { type: 'DATE', meaning: running(unit.toLowerCase() as CalendarUnit) } : null;
    }
    if (business === 'period' && which === undefined) return null;
    if (/^ (?:of|century|final)\b|^-/.test(after)) return null;
    return { type: 'DATE', meaning: quarter(/^year/i.test(which ?? '') ? -4 : 0) };
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

/** 31 December of the running year; of the one before, in what is past. */
const yearEnd: Meaning = ({ today, anchor, side }) => {
  if (today === null) return { reading: valueOnly('XXXX-12-31', 'day'), anchor };
  return at(dateOf(civilDate(today).year - (side === 'past' ? 1 : 0), 12, 31), anchor);
};

/** The quarter that results are told of: the one named last, else the last that has ended; `shift` quarters from it. */
function quarter(shift: number): Meaning {
  return ({ today, anchor, previous }) => {
    if (previous?.slot.unit === 'quarter' && shift === 0) {
      return at(previous.slot, { kind: 'expression', span: previous.span });
    }
    if (today === null) return { reading: valueOnly('PRESENT_REF', 'quarter'), anchor };
    return at(slotAt('quarter', lastEnded(today) + shift), anchor);
  };
}

function lastEnded(today: Day): number {
  return slotHolding('quarter', today).index - 1;
}
