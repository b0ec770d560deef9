import { findZone } from '../../document/zones.ts';
import { rule, type Match } from '../rule.ts';
import { timeOfToldDay } from '../time-meaning.ts';
import { clockTime, daypart, type TimeOfDay } from '../time-of-day.ts';
import type { TimexMod } from '../time-expression.ts';
import { readNumber, DAYPART_WORDS, DIGITS, words } from '../words.ts';

const HOUR_WORD = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const ABOUT = 'about|around|approximately|shortly after|just after|shortly before|just before';
const HOURS_AFTER = /^ (?:hours|hrs)\b/;
/** What may name a zone: words that end with "time", or an offset or an abbreviation. */
const ZONES_AFTER: readonly RegExp[] = [
  /^,? \(?(?<zone>(?:\p{L}+ ){1,4}[Tt]ime)(?:\)|(?![\p{L}\p{N}]))/u,
  /^,? \(?(?<zone>(?:(?:GMT|UTC) ?)?[+\u2212-] ?\d{1,2}(?::?[0-5]\d)?(?!\d)|[A-Z]{2,5})(?:\)|(?![\p{L}\p{N}]))/u,
];
/** Zones that no table knows: "local time", "Springfield time". */
const SOME_TIME = /^(?:[Ll]ocal|\p{Lu}\p{L}+) time$/u;
const NOT_A_CLOCK_BEFORE =
  /[$£€\d.,:/-]$|\b(?:John|Luke|Mark|Matthew|Genesis|Exodus|Psalms?|[Ss]core|[Ww]on|[Bb]eat|[Ll]ost|odds)\b[^.]{0,12}$/;
/** The decisive moment, and the film: "high noon", but not "at high noon". */
const HIGH_NOON = /(?<!\bat )\bhigh $/i;

/** The other clock of a range: "9am-5pm". */
const CLOCK_TO = /\d ?[ap]\.?m\.?-$/i;
const TO_CLOCK = /^-\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b/i;

const NEEDED = [...DIGITS, ...DAYPART_WORDS, ...words('m am pm past quarter clock')];

/** "3.45pm", "11 a.m. local time", "14:29 BST", "0900 GMT", "noon", "half past seven", "lunchtime UK time". */
export const clock = rule(
  'clock',
  NEEDED,
  `(?:(?<about>${ABOUT}) )?(?:` +
    `(?<hour>\\d{1,2}|(?:${HOUR_WORD})(?=[ :.]))(?:[:.] ?(?<minute>\\d\\d)(?::(?<second>\\d\\d))?)? ?(?<half>[ap])(?:\\.m\\.?|m)|` +
    '(?<hour24>[01]?\\d|2[0-4])(?::|h)(?<minute24>[0-5]\\d)(?::(?<second24>[0-5]\\d))?|' +
    '(?<military>[01]\\d[0-5]\\d|2[0-3][0-5]\\d)(?= (?:GMT|UTC|hours|hrs)\\b| \\(\\d{4} GMT\\))|' +
    '(?<dot>[01]?\\d|2[0-3])\\.(?<dotMinute>[0-5]\\d)(?= (?:GMT|UTC|BST|CEST|CET|EST|EDT)\\b)|' +
    '(?<early>0\\d)\\.(?<earlyMinute>[0-5]\\d)(?![\\d.])|' +
    '(?<word>noon|midnight|midday|lunchtime|nightfall)|' +
    `(?<past>half past|quarter past|quarter to) (?<of>${HOUR_WORD}|\\d{1,2})|(?<sharp>\\d{1,2}|${HOUR_WORD}) o'clock)`,
  (match) => {
    const { groups, before, after, matched } = match;
    const apart = groups['half'] !== undefined && (CLOCK_TO.test(before) || TO_CLOCK.test(after));
    if (!apart && (NOT_A_CLOCK_BEFORE.test(before) || /^(?:[:-]?\d|%)/.test(after))) return null;
    if (groups['word'] !== undefined && HIGH_NOON.test(before)) return null;
    if (groups['early'] !== undefined && !isAtTime(match)) return null;
    if (groups['minute24'] !== undefined && /[a-z]/.test(matched.slice(0, 1))) return null;
    const tail = tailOf(after);
    const zone = tail.zone === null ? null : findZone(tail.zone);
    const timeOfDay = readClock(groups, zone);
    if (!timeOfDay) return null;
    const mod = modOf(groups['about']);
    return {
      type: 'TIME',
      meaning: timeOfToldDay(timeOfDay),
      timeOfDay,
      length: lengthOf(match, tail.words, tail.zone !== null),
      ...(mod ? { mod } : {}),
    };
  },
);

/** "At 07.30": a number with a dot is a time of day where the hour has its zero and a word for times stands before. */
function isAtTime({ before, after }: Match): boolean {
  return (
    /\b(?:at|from|by|until|till) $/i.test(before) &&
    !/^(?:\.\d|-| (?:per\b|percent|million|billion|[a-z]+s\b))/.test(after)
  );
}

/** What follows a clock time and belongs to it: "hours", a zone, both. */
function tailOf(after: string): { words: string; zone: string | null } {
  const hours = HOURS_AFTER.exec(after)?.[0] ?? '';
  const rest = after.slice(hours.length);
  for (const pattern of ZONES_AFTER) {
    const match = pattern.exec(rest);
    const zone = match?.groups?.['zone'];
    if (match && zone !== undefined && (findZone(zone) ?? SOME_TIME.test(zone)))
      return { words: hours + match[0], zone };
  }
  return { words: hours, zone: null };
}

function readClock(groups: Match['groups'], zone: ReturnType<typeof findZone>): TimeOfDay | null {
  const { word, past, military } = groups;
  if (word !== undefined) {
    if (/noon|midday/i.test(word)) return clockTime(12, null, null, zone);
    return /midnight/i.test(word) ? clockTime(24, null, null, zone) : daypart(word, zone);
  }
  if (military !== undefined)
    return clockTime(Number(military.slice(0, 2)), Number(military.slice(2)), null, zone);
  if (past !== undefined)
    return pastHour(past.toLowerCase(), readNumber(groups['of']!) ?? 25, zone);
  if (groups['sharp'] !== undefined)
    return clockTime(afternoonHour(readNumber(groups['sharp']) ?? 25), null, null, zone);
  if (groups['half'] !== undefined) {
    const hour = readNumber(groups['hour']!) ?? 25;
    if (hour > 12 && groups['minute'] === undefined) return null;
    return clockTime(
      halfDay(hour, groups['half']),
      toNumber(groups['minute']),
      toNumber(groups['second']),
      zone,
    );
  }
  return clockTime(
    Number(groups['hour24'] ?? groups['dot'] ?? groups['early']),
    toNumber(groups['minute24'] ?? groups['dotMinute'] ?? groups['earlyMinute']),
    toNumber(groups['second24']),
    zone,
  );
}

function halfDay(hour: number, half: string): number {
  if (hour > 12) return hour;
  return (hour % 12) + (/p/i.test(half) ? 12 : 0);
}

/** Without a word for it, one to seven o'clock are in the afternoon. */
function afternoonHour(hour: number): number {
  return hour <= 7 ? hour + 12 : hour;
}

function pastHour(past: string, hour: number, zone: ReturnType<typeof findZone>): TimeOfDay | null {
  const minutes = past === 'half past' ? 30 : past === 'quarter past' ? 15 : -15;
  const at = afternoonHour(hour) * 60 + minutes;
  return clockTime(Math.floor(at / 60), at % 60, null, zone);
}

function toNumber(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

function modOf(words: string | undefined): TimexMod | null {
  if (words === undefined) return null;
  if (/after/i.test(words)) return 'AFTER';
  return /before/i.test(words) ? 'BEFORE' : 'APPROX';
}

/** With its tail where that names a zone; a bracket opened there is closed there. */
function lengthOf({ matched, groups }: Match, tail: string, zoned: boolean): number {
  if (zoned)
    return matched.length + tail.length - (tail.endsWith(')') && !tail.includes('(') ? 1 : 0);
  return matched.length + (groups['military'] !== undefined ? tail.length : 0);
}
