import { civilDate } from '../calendar.ts';
import { rule, type Match } from '../rule.ts';
import { at, fromToday, named, type Meaning } from '../setting.ts';
import { slotAt, slotHolding } from '../slot.ts';
import type { Found } from '../timex-result.ts';
import { SEASON, YEAR } from '../words.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  spring: 0,
  summer: 1,
  autumn: 2,
  fall: 2,
  winter: 3,
};
const VALUES = ['SP', 'SU', 'FA', 'WI'];

/** "spring 2022", "the summer of 1940", "last winter", "this fall", "over the summer". */
export const season = rule(
  'season',
  `(?:(?<which>last|past|this|this past|this coming|the coming|next|the|that|the following|the same|the previous) )?` +
    `(?<season>${SEASON})(?:(?:,? of |,? in |,? |-)(?:(?<year>${YEAR})(?:[-/]\\d\\d(?!\\d))?|(?<ancient>\\d{2,4}) (?<bc>BCE?))|,? (?:of )?(?<shift>last|this|next|that) year)?`,
  construct,
);

const NAMES =
  /^ (?:Olympic|Games|Palace|Street|School|Conference|Break|Soldier|Uprising|War|of (?!\d)|back|apart|asleep|short|in love|into|from|water|season)/;
const LEADS_IN =
  /\b(?:in|since|by|until|till|during|before|after|between|and|or|each|every|through|throughout|over|early|late|mid|for|and)[ -]$/i;

function construct({ groups, before, after }: Match): Found | null {
  const number = NUMBERS[groups['season']!.toLowerCase()] ?? 0;
  const which = groups['which']?.toLowerCase();
  const { year, ancient, shift } = groups;
  if (year !== undefined)
    return { type: 'DATE', meaning: named(slotAt('season', Number(year) * 4 + number)) };
  if (ancient !== undefined)
    return { type: 'DATE', meaning: named(slotAt('season', (1 - Number(ancient)) * 4 + number)) };
  if (shift === undefined) {
    if (NAMES.test(after)) return null;
    const fall = /fall/i.test(groups['season']!);
    if (
      which === undefined &&
      (fall || /spring/i.test(groups['season']!)
        ? !/\bin (?:early |late )?$/i.test(before)
        : !LEADS_IN.test(before))
    )
      return null;
    if (which === 'the' && fall && !/\b(?:in|during|over|until|since|by) $/i.test(before))
      return null;
    if (
      which === 'the' &&
      !LEADS_IN.test(before) &&
      !/^(?:[.,;)]|$| (?:and|or|to|when|as|but|with|by|for|from|until|that)\b)/.test(after)
    )
      return null;
  }
  return { type: 'DATE', meaning: bareSeason(number, which, shift) };
}

function bareSeason(number: number, which: string | undefined, shift: string | undefined): Meaning {
  return (setting) => {
    const plain = which === undefined || which === 'the';
    const previous = plain ? setting.story : setting.previous;
    if (
      previous &&
      shift === undefined &&
      (plain || which.startsWith('the ') || which === 'that') &&
      which !== 'the coming'
    ) {
      const told = slotHolding('season', previous.slot.from);
      const year = civilDate(previous.slot.from).year;
      const ahead = which === 'the following' && year * 4 + number <= told.index ? 4 : 0;
      return at(slotAt('season', year * 4 + number + ahead), {
        kind: 'expression',
        span: previous.span,
      });
    }
    return fromToday(
      (today) => {
        const now = slotHolding('season', today).index;
        const thisYear = civilDate(today).year * 4 + number;
        if (shift !== undefined)
          return slotAt('season', thisYear + (shift === 'last' ? -4 : shift === 'next' ? 4 : 0));
        if (which === 'last' || which === 'past' || which === 'this past')
          return slotAt('season', thisYear < now ? thisYear : thisYear - 4);
        if (which === 'next' || which?.endsWith('coming'))
          return slotAt('season', thisYear > now ? thisYear : thisYear + 4);
        if (setting.side === 'past')
          return slotAt('season', thisYear <= now ? thisYear : thisYear - 4);
        return slotAt('season', thisYear);
      },
      `XXXX-${VALUES[number]!}`,
      'season',
    )(setting);
  };
}
