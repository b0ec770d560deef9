import { isAroundEvent, isBare, isSomeDay, isWholePast } from '../bare-duration.ts';
import { AMOUNT, durationValue, unitGranularity } from '../duration.ts';
import { rule, type Match } from '../rule.ts';
import { unplaced } from '../setting.ts';
import type { TimexMod } from '../time-expression.ts';
import type { Found } from '../timex-result.ts';
import { wholePast } from '../whole-past.ts';
import { NUMBER, NUMBER_WORD, UNIT, UNIT_WORDS } from '../words.ts';

const MODS: readonly (readonly [RegExp, TimexMod])[] = [
  [/^(?:at least)/i, 'EQUAL_OR_MORE'],
  [/^(?:more than|(?:just |well )?over)/i, 'MORE_THAN'],
  [/^(?:less than|(?:just |well )?under|fewer than)/i, 'LESS_THAN'],
  [/^(?:up to|no more than|at most)/i, 'EQUAL_OR_LESS'],
  [/^(?:nearly|almost|about|around|some|roughly|approximately)/i, 'APPROX'],
];

const NEEDED = [...UNIT_WORDS, ...UNIT_WORDS.map((unit) => `${unit}long`)];

/** "two years", "the past three months", "nearly a decade", "six-month", "several days", "a 10-year". */
export const duration = rule(
  'duration',
  NEEDED,
  `(?<lasting>(?:days?|weeks?|months?|years?|decades?|centuries)-?long)|` +
    `(?:(?<mod>at least|more than|less than|fewer than|no more than|at most|up to|(?:just |well )?over(?= (?:an?|\\d+|${NUMBER_WORD})\\b)|(?:just |well )?under|nearly|almost|about|around|some|roughly|approximately) )?` +
    `(?:(?<near>(?:(?:the|these|those) )?(?:last|past|next|coming|first|previous|following|final|recent|subsequent|preceding)|recent|coming|the) )?` +
    `(?:(?:${NUMBER} (?:to|or) |\\d{1,3}-)?(?<amount>${AMOUNT})(?: (?:more|other|full|whole|consecutive|straight|long|short|additional|solid|further|intense|business|working|calendar|fiscal|single|(?!${NUMBER_WORD}\\b)[a-z]+(?:y|ful|ous|ing)))?[ -])?` +
    `(?<unit>${UNIT})(?<half> and a half)?(?:-(?<suffix>old|long)| or (?:so|two|more)(?! [a-z]+s\\b))?`,
  construct,
);

/** Hundreds of runs, in cricket. */
const SCORED = /\b(?:scored?|hit|hits|made|struck) $/i;

/** "A year seven pupil", "a year 10 class": years of school. */
const CLASS = new RegExp(`\\byear[ -](?:\\d{1,2}|${NUMBER_WORD})\\b`, 'i');

function construct(match: Match): (Found & { from?: number }) | null {
  const found = read(match);
  const article = /^the (?=[\w ]+-\w+$)/i.exec(match.matched);
  return found && article ? { ...found, from: article[0].length } : found;
}

function read(match: Match): Found | null {
  const { groups, before, after, matched } = match;
  const { amount, near, unit = '' } = groups;
  if (groups['lasting'] !== undefined) return lasting(groups['lasting']);
  const plural = /s$/i.test(unit);
  if (
    amount === undefined &&
    !isWholePast(match) &&
    !isAroundEvent(match) &&
    (near === undefined || near === 'the' || !plural) &&
    !isBare(match, plural)
  )
    return null;
  if (amount !== undefined && !fits(amount, plural, match)) return null;
  if (groups['suffix'] === 'old' || /^[ -](?:old|of age)\b/.test(after)) return null;
  if (/^the$|coming$/i.test(near ?? '') && amount === undefined && !isAroundEvent(match))
    return null;
  if (/^centur/i.test(unit) && SCORED.test(before)) return null;
  if (/[$£€.,\d/-]$/.test(before) || /^(?:[ -]ago\b|'s\b)/.test(after)) return null;
  if (
    /^(?:second|quarter)$/i.test(unit) &&
    (amount === undefined || /^(?:an?|half an?)$/i.test(amount)) &&
    !/-/.test(matched)
  )
    return null;
  if (
    amount !== undefined &&
    /^an?$/i.test(amount) &&
    /\b(?:times|once|twice|thrice|percent|cents|dollars|million|billion|minutes|hours|nights|days|weeks|months|tons|barrels|%|\d) $/i.test(
      before,
    )
  )
    return null;
  if (
    /^day$/i.test(unit) &&
    amount !== undefined &&
    /^a$/i.test(amount) &&
    near === undefined &&
    !/\b(?:for|in|within|only|just|after|than|over) $/i.test(before) &&
    groups['mod'] === undefined &&
    groups['suffix'] === undefined
  )
    return null;
  if (/^an?$/i.test(amount ?? '') && CLASS.test(matched + after)) return null;
  if (/^one day$/i.test(matched) && isSomeDay(before)) return null;
  const past = isWholePast(match) ? wholePast(unit) : null;
  if (past) return { type: 'DATE', meaning: past };
  const one = isWholePast(match) || (isAroundEvent(match) && !plural);
  const count = one ? (amount ?? '1') : amount;
  const value = durationValue(count, unit, groups['half'] !== undefined);
  if (value === null) return null;
  const mod = MODS.find(([words]) => words.test(groups['mod'] ?? ''))?.[1];
  return { type: 'DURATION', meaning: unplaced(value, unitGranularity(unit)), mod };
}

/** "weeklong", "decades-long". */
function lasting(words: string): Found | null {
  const unit = words.replace(/-?long$/i, '');
  const value = durationValue(/s$/i.test(unit) ? undefined : '1', unit);
  return value === null
    ? null
    : { type: 'DURATION', meaning: unplaced(value, unitGranularity(unit)) };
}

/** Numbers that stand before a unit in the singular where a noun follows: "a three year siege", "a thirty year truce". */
const SINGULAR_BEFORE_NOUN = new RegExp(`^(?:\\d{1,2}|${NUMBER_WORD})$`, 'i');

/** One takes the singular, all else the plural; before a noun or joined by a hyphen, all but "a" the singular. */
function fits(amount: string, plural: boolean, { matched, groups, after }: Match): boolean {
  const joined =
    matched.slice(0, -groups['unit']!.length).endsWith('-') || groups['suffix'] !== undefined;
  if (joined) return !plural && !/^(?:an?|few|many|some)$/i.test(amount);
  if (/^some$/i.test(amount)) return false;
  if (/^(?:an?|one|1|half an?)$/i.test(amount)) return !plural;
  return plural || (SINGULAR_BEFORE_NOUN.test(amount) && /^ [a-z]{3,}/.test(after));
}
