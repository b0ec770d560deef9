import type { Day } from '../calendar.ts';
import { AMOUNT, countOf, unitGranularity } from '../duration.ts';
import { moved, roughly, type Move } from '../moved.ts';
import { valueOnly, wholeSlot } from '../reading.ts';
import { rule, type Match } from '../rule.ts';
import { quarterOfYearBefore } from '../reported-quarter.ts';
import type { Meaning, Resolved, Setting, Told } from '../setting.ts';
import { slotAt, type CalendarUnit } from '../slot.ts';
import type { Anchor } from '../time-expression.ts';
import type { Found } from '../timex-result.ts';
import { singular, UNIT, UNIT_WORDS } from '../words.ts';

/** "two weeks ago", "in two months' time", "a year earlier", "two days later", "three days after that". */
export const offset = rule(
  'offset',
  UNIT_WORDS,
  `(?:(?<in>in) (?=[^.;]{1,40}time\\b))?(?:(?<about>about|around|nearly|almost|more than|over|less than|just over|just under|roughly|at least|some|just|only) )?` +
    `(?:(?<amount>${AMOUNT}) )?(?<unit>${UNIT})(?<half> and a half)?(?: or (?:so|two))?` +
    `(?: (?<way>ago|later|earlier|before|prior|hence|from now|from today|afterwards?|previously)|(?<time>'s?,? time))`,
  construct,
);

/** Ways that count from today. */
const DEICTIC = /^(?:ago|from now|from today|hence|time)$/;

function construct({ groups, after }: Match): Found | null {
  const way = groups['way']?.toLowerCase() ?? 'time';
  if (way === 'time' && groups['in'] === undefined) return null;
  if (groups['in'] !== undefined && way !== 'time') return null;
  if (/^(?:before|prior|after)$/.test(way) && !/^(?:[.,;:)"]|$)/.test(after)) return null;
  return meaningful(groups, way);
}

function meaningful(groups: Match['groups'], way: string): Found {
  const unit = singular(groups['unit']!);
  const count = countOf(groups['amount']);
  const half = groups['half'] !== undefined ? 0.5 : 0;
  const back = /^(?:ago|earlier|before|prior|previously)$/.test(way);
  const about = groups['about'];
  const mod =
    about === undefined || /just|only/i.test(about)
      ? undefined
      : /more|over|at least/i.test(about)
        ? 'MORE_THAN'
        : /less/i.test(about)
          ? 'LESS_THAN'
          : 'APPROX';
  if (count === null) return { type: 'DATE', meaning: vague(back), mod };
  return {
    type: isClock(unit) ? 'TIME' : 'DATE',
    meaning: counted({ unit, count: back ? -count - half : count + half, mod }, way),
    mod,
  };
}

function vague(back: boolean): Meaning {
  return (setting) => ({
    reading: valueOnly(back ? 'PAST_REF' : 'FUTURE_REF', 'day'),
    anchor: setting.today === null ? { kind: 'missing' } : setting.anchor,
  });
}

/** "Later" and "earlier" count from what was told last, "ago" from today, in histories from what was told last too. */
function toldFor(deictic: boolean, move: Move, { previous, history }: Setting): Told | null {
  if (deictic && !history) return null;
  return previous && isSameStep(previous, move) ? previous.step.from : previous;
}

/** "From $5 million a year earlier", told again: the same comparison, and no further step back. */
function isSameStep(
  told: Told,
  { unit, count }: Move,
): told is Told & { readonly step: NonNullable<Told['step']> } {
  return count < 0 && told.step?.unit === unit && told.step.count === count;
}

/** The unit of what was told; a quarter counts as one only as long as results of quarters are told. */
function unitOf(told: Told | null, { quarter }: Setting): CalendarUnit {
  if (!told || (told.slot.unit === 'quarter' && !quarter)) return 'day';
  return told.slot.unit;
}

function isClock(unit: string): boolean {
  return unit === 'hour' || unit === 'minute' || unit === 'second';
}

function counted(move: Move, way: string): Meaning {
  const { unit, count } = move;
  const deictic = DEICTIC.test(way);
  return (setting) => {
    const reported = unit === 'year' && count === -1 && !setting.story && setting.quarter;
    if (reported) return withStep(quarterOfYearBefore(setting), move, setting);
    const told = toldFor(deictic, move, setting);
    const from = told ? told.slot.from : setting.today;
    const anchor: Anchor = told ? { kind: 'expression', span: told.span } : setting.anchor;
    if (from === null)
      return {
        reading: valueOnly(count < 0 ? 'PAST_REF' : 'FUTURE_REF', unitGranularity(unit)),
        anchor: { kind: 'missing' },
      };
    if (isClock(unit)) return hours(unit, count, from, anchor);
    const slot = moved(from, move, unitOf(told, setting));
    const reading = told || way === 'time' ? wholeSlot(slot) : roughly(from, slot, move);
    return { reading, anchor, slot, step: { unit, count, from: told } };
  };
}

function withStep(resolved: Resolved | null, { unit, count }: Move, { previous }: Setting) {
  return resolved && { ...resolved, step: { unit, count, from: previous } };
}

/** Hours and minutes come to the day they end in: the clock at their beginning is seldom told. */
function hours(unit: string, count: number, from: Day, anchor: Anchor): Resolved {
  const perDay = unit === 'hour' ? 24 : unit === 'minute' ? 1440 : 86_400;
  const slot = slotAt('day', from + Math.round(count / perDay));
  return { reading: wholeSlot(slot), anchor, slot };
}
