import { civilDate, type Day } from './calendar.ts';
import { at, fromToday, type Meaning, type Setting, type Side, type Told } from './setting.ts';
import { slotAt, slotHolding, type Slot } from './slot.ts';

const VALUES = ['SP', 'SU', 'FA', 'WI'];

/**
 * The season of a number (spring 0 to winter 3) whose year is left to the words around it: `which` stands before it
 * ("last", "that", "the following" …), `shift` is the word of "last year". A winter is that of the year it begins in.
 */
export function seasonMeaning(
  number: number,
  which: string | undefined,
  shift: string | undefined,
): Meaning {
  return (setting) => {
    const told = shift === undefined ? toldFor(which, setting) : null;
    if (told)
      return at(besideTold(told.slot, number, which), { kind: 'expression', span: told.span });
    return fromToday(
      (today) => slotAt('season', countFrom(today, number, { which, shift, side: setting.side })),
      `XXXX-${VALUES[number] ?? ''}`,
      'season',
    )(setting);
  };
}

/** What a season goes by that is not counted from today: in stories their own date, after "that" the one told last. */
function toldFor(which: string | undefined, { story, previous }: Setting): Told | null {
  if (which === undefined || which === 'the') return story;
  return /^(?:that|the (?!coming))/.test(which) ? previous : null;
}

function besideTold(told: Slot, number: number, which: string | undefined): Slot {
  const index = civilDate(told.from).year * 4 + number;
  const turned = which === 'the following' && index <= slotHolding('season', told.from).index;
  return slotAt('season', index + (turned ? 4 : 0));
}

interface Words {
  readonly which: string | undefined;
  readonly shift: string | undefined;
  readonly side: Side;
}

function countFrom(today: Day, number: number, { which, shift, side }: Words): number {
  const now = slotHolding('season', today).index;
  const { year, month } = civilDate(today);
  const running = (number === 3 && month <= 2 ? year - 1 : year) * 4 + number;
  if (shift !== undefined) return year * 4 + number + (SHIFTS[shift] ?? 0) * 4;
  if (which !== undefined && /(?:last|past)$/.test(which))
    return running < now ? running : running - 4;
  if (which !== undefined && /(?:next|coming)$/.test(which))
    return running > now ? running : running + 4;
  return side === 'past' && running > now ? running - 4 : running;
}

const SHIFTS: Readonly<Record<string, number>> = { last: -1, next: 1 };
