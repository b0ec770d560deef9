import { readYear } from '../month-date.ts';
import { rangeEnds } from '../range-ends.ts';
import { rule, type Match } from '../rule.ts';
import { between, named, type Meaning } from '../setting.ts';
import { monthOf, slotAt, type Slot } from '../slot.ts';
import type { Found } from '../timex-result.ts';
import { DIGITS, readSaidYear, SAID_YEAR, words, YEAR } from '../words.ts';

const NEEDED = [...DIGITS, ...words('seventeen eighteen nineteen twenty thousand')];

/** "in 2022", "the 2015 deal", "1939-1945", "1914-18", "the year 2002", "fiscal 1989", "FY2025", "44 BC", "AD 410". */
export const year = rule(
  'year',
  NEEDED,
  `(?:(?<said>the year|fiscal(?: year)?|the fiscal year|calendar|FY) |(?<joined>FY(?=${YEAR}(?!\\w))))?` +
    `(?:(?<year>${YEAR})(?!(?:(?: ?- ?| to | and | or )\\d{1,4})? ?BC)(?: ?[-/] ?(?<last>${YEAR}|\\d\\d(?!\\d)))?(?: (?:AD|CE|A\\.D\\.)(?!\\w))?|` +
    `(?<ancient>\\d{1,3}(?:,\\d{3})?|\\d{4})(?:(?: ?- ?| to | and | or )(?<ancientLast>\\d{1,4}))? ?(?<era>BCE?|B\\.C\\.(?:E\\.)?|AD|CE|A\\.D\\.)|(?<eraFirst>AD|A\\.D\\.) (?<anno>\\d{1,4})|(?<spelled>${SAID_YEAR})|(?<thousand>two thousand)(?=\\b(?! [a-z]{3,}s\\b)))`,
  construct,
);

/** What stands before a number that is a year. */
const LEADS_IN =
  /(?:^|[\s("'/[.;-])(?:in|of|since|from|by|until|till|til|during|before|after|between|and|or|through|throughout|circa|ca\.?|c\.|roughly|approximately|early|late|mid|the|a|an|his|her|its|their|our|this|that|spring|summer|autumn|fall|winter|pre|post|as|for|into|ended|ending|ends|beginning|year|[a-z]+'s|[a-z]+s'|began|around|about|to|than|late in|early in|on|with|annual|only|due)[ -]$/i;
/** Of these some also stand before counts. */
const UNSURE =
  /(?:^|\s)(?:of|from|by|and|or|to|than|around|about|roughly|approximately|with|for|as|into|between|the|a|his|her|its|their|only|after|before|on|during|through)[ -]$/i;
/** A name in capitals, of what returns every year: "WWDC 2005". */
const NAMED_BEFORE = /(?:^|[ (])(?<!\b(?:an?|his|her|their|my|our) )\p{Lu}{3,} $/u;
/** Another name: "Windows 2000's successor". */
const NAME_BEFORE = /(?<![\p{L}\d])\p{Lu}\p{Ll}+ $/u;
const STARTS_CLAUSE = /^ (?:was|saw|is|has|had|brought|marked|will|began|ended|alone|and|to)\b/;
const COUNTED =
  /^[ -](?:percent|per cent|people|men|women|children|miles?|kilomet|met(?:re|er)|lit(?:re|er)|feet|foot|tons?|tonnes?|dollars?|pounds?|euros?|soldiers|troops|hours|years?|days|points?|shares|square|rpm|volts?|watts?|GMT|UTC|hrs?|BST|calories|words|pages|or more|other|billion|million|of the|inhabitants|casualties|students|workers|employees|homes|houses|seats|votes|tanks|ships|prisoners|horses|guns|cavalry|infantry|killed|wounded|dead)\b/i;
const NOT_A_YEAR =
  /(?:[$£€#@¥:]|\b(?:no|nos|number|flight|room|route|highway|section|article|page|model|rs|us\$|\w\$)\.?) ?$/i;

function construct(match: Match): Found | null {
  const { groups, before, after, first } = match;
  const from =
    spelledYear(groups) ??
    readYear(
      groups['year'] ?? groups['ancient'] ?? groups['anno'],
      groups['era'] ?? groups['eraFirst'],
    );
  if (from === undefined) return null;
  const month = isoMonth(match, from);
  if (month) return { type: 'DATE', meaning: named(month) };
  const sure =
    groups['said'] !== undefined ||
    groups['joined'] !== undefined ||
    groups['ancient'] !== undefined ||
    groups['anno'] !== undefined ||
    groups['spelled'] !== undefined;
  if (!sure && !isYear(before, after, first, groups['last'] !== undefined)) return null;
  return {
    type: 'DATE',
    meaning:
      groups['ancientLast'] === undefined ? meaningOf(from, groups['last']) : ancientYears(groups),
    ends: rangeEnds(
      match,
      groups['year'] ?? groups['ancient'] ?? '',
      groups['last'] ?? groups['ancientLast'],
    ),
  };
}

/** "nineteen ninety-six", "two thousand". */
function spelledYear({ spelled, thousand, said }: Match['groups']): number | undefined {
  if (thousand !== undefined) return said === undefined ? undefined : 2000;
  return spelled === undefined ? undefined : readSaidYear(spelled);
}

/** "2025-03": two digits that can end no range of years are a month. */
function isoMonth({ groups, matched, after }: Match, year: number): Slot | null {
  const month = Number(groups['last']);
  const written = /^\d{4}-\d\d$/.test(matched) && !/^-/.test(after) && month >= 1 && month <= 12;
  return written && month <= year % 100 ? monthOf(year, month) : null;
}

function isYear(before: string, after: string, first: boolean, range: boolean): boolean {
  if (
    (NOT_A_YEAR.test(before) && !(range && /: $/.test(before))) ||
    /^(?:[.,:/-]?\d|%|\/|-[a-z]|°|[A-Za-z])/i.test(after.replace(/^-(?:era|style|model)/, ''))
  )
    return false;
  if (range) return !/^ per ?cent\b/.test(after);
  if (COUNTED.test(after)) return false;
  const possessive =
    /^'s (?!\d)/.test(after) && (LEADS_IN.test(before) || !NAME_BEFORE.test(before));
  if (possessive || NAMED_BEFORE.test(before)) return true;
  if (/^\)/.test(after) && /[(,] ?$/.test(before)) return true;
  if (first) return STARTS_CLAUSE.test(after) || /^(?::|$| [a-z]+(?<!s)\b)/.test(after);
  if (/[,;(] $|\($/.test(before)) return /^(?:[,;.)]| [a-z]|$)/.test(after);
  if (!LEADS_IN.test(before)) return false;
  return !(
    UNSURE.test(before) &&
    /^ [a-z]{3,}s\b/.test(after) &&
    !/^ (?:was|has|is|as|elections|attacks|results|protests|talks|this|'s)\b/.test(after) &&
    /(?:to|than|around|about|of|with|between|by) $/.test(before)
  );
}

/** "499-493 BC": both years are of the era that stands after the last. */
function ancientYears({ ancient, ancientLast, era }: Match['groups']): Meaning {
  const [first, last] = [ancient, ancientLast].map((digits) => readYear(digits, era) ?? 0);
  return () => between(slotAt('year', first ?? 0), slotAt('year', last ?? 0), { kind: 'none' });
}

function meaningOf(from: number, last: string | undefined): Meaning {
  const slot = slotAt('year', from);
  if (last === undefined) return named(slot);
  const to = last.length === 2 ? Math.floor(from / 100) * 100 + Number(last) : Number(last);
  if (to <= from) return named(slot);
  const end = slotAt('year', to);
  return () => between(slot, end, { kind: 'none' });
}
