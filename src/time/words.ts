import type { NeededWords } from './needed-words.ts';

/** Words for numbers up to twenty, and the tens. */
const SMALL_NUMBERS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const LARGE_NUMBERS: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000 };

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
};

/** First three letters of a month's name to its number. */
const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** First two letters of a weekday's name to its ISO number. */
const WEEKDAYS: Readonly<Record<string, number>> = {
  mo: 1,
  tu: 2,
  we: 3,
  th: 4,
  fr: 5,
  sa: 6,
  su: 7,
};

/** How many of a unit make what TIMEX3 writes: a decade is `P10Y`. */
export interface DurationUnit {
  readonly letter: 'Y' | 'M' | 'W' | 'D' | 'H' | 'S';
  readonly factor: number;
  readonly clock: boolean;
}

const UNITS: Readonly<Record<string, DurationUnit>> = {
  century: { letter: 'Y', factor: 100, clock: false },
  decade: { letter: 'Y', factor: 10, clock: false },
  year: { letter: 'Y', factor: 1, clock: false },
  quarter: { letter: 'M', factor: 3, clock: false },
  month: { letter: 'M', factor: 1, clock: false },
  fortnight: { letter: 'W', factor: 2, clock: false },
  week: { letter: 'W', factor: 1, clock: false },
  weekend: { letter: 'D', factor: 2, clock: false },
  day: { letter: 'D', factor: 1, clock: false },
  hour: { letter: 'H', factor: 1, clock: true },
  minute: { letter: 'M', factor: 1, clock: true },
  second: { letter: 'S', factor: 1, clock: true },
};

/* Words that rules cannot do without (see NeededWords), in lower case. */
export const DIGITS: NeededWords = ['0'];
export const MONTH_WORDS: NeededWords = words(
  'jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august ' +
    'september october november december',
);
export const WEEKDAY_WORDS: NeededWords = words(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'mondays tuesdays wednesdays thursdays fridays saturdays sundays',
);
export const UNIT_WORDS: NeededWords = words(
  'second minute hour day week weekend fortnight month quarter year decade century millennium period ' +
    'seconds minutes hours days weeks weekends fortnights months quarters years decades centuries',
);
export const SEASON_WORDS: NeededWords = words('spring summer autumn fall winter');
export const DAYPART_WORDS: NeededWords = words(
  'morning mornings afternoon afternoons evening evenings night nights lunchtime midday noon midnight daybreak dawn ' +
    'dusk nightfall hours',
);

/** A list of words from a line of them. */
export function words(line: string): readonly string[] {
  return line.split(' ');
}

/** All words that stand in what a pattern of plain alternatives matches, and "0" where it holds a digit. */
export function wordsIn(pattern: string): NeededWords {
  const plain = pattern.replace(/\(\?:|\\/g, '');
  const readings = [plain.replace(/\?/g, ''), plain.replace(/.\?/g, '')];
  return readings
    .flatMap((reading) => reading.match(/[a-z]+|\d/g) ?? [])
    .map((word) => (/\d/.test(word) ? '0' : word));
}

/* Pattern fragments: without capturing groups, to be matched without regard to case on folded text. */
export const MONTH =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|' +
  'aug(?:ust|\\.)?|sep(?:t(?:ember|\\.)?|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
export const FULL_MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
export const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
export const SHORT_WEEKDAY = '(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\\.?';
export const DIGIT_WORD = '(?:one|two|three|four|five|six|seven|eight|nine)';
export const TENS = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
export const NUMBER_WORD =
  `(?:${TENS}(?:[ -]${DIGIT_WORD})?|${DIGIT_WORD}(?: (?:hundred|thousand))?|ten|eleven|twelve|` +
  'thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|a (?:hundred|thousand|dozen)|dozen)';
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,4}(?:\\.\\d{1,2})?|${NUMBER_WORD})`;
const ORDINAL_DIGIT = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)';
export const ORDINAL_WORD =
  `(?:${TENS}[ -]${ORDINAL_DIGIT}|${ORDINAL_DIGIT}|tenth|eleventh|twelfth|thirteenth|fourteenth|` +
  'fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)';
export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORD})`;
export const UNIT =
  '(?:centur(?:y|ies)|decades?|years?|quarters?|months?|fortnights?|weeks?|weekends?|days?|hours?|minutes?|seconds?)';
/** A year of four digits, not a part of a longer or decimal number. */
export const YEAR = '(?:1\\d{3}|20\\d{2}|2100)(?![\\d,.]\\d|\\d)';
/** A year as it is said: "nineteen ninety-six", "nineteen oh-four". */
export const SAID_YEAR = `(?:seventeen|eighteen|nineteen|twenty)[ -](?:${TENS}(?:[ -]${DIGIT_WORD})?|oh[ -]${DIGIT_WORD})`;
export const SEASON = '(?:spring|summer|autumn|fall|winter)';

/** The month (1–12) of a name or abbreviation. */
export function monthNumber(name: string): number {
  return MONTHS[name.slice(0, 3).toLowerCase()] ?? 0;
}

/** The ISO number (Monday 1) of a weekday's name or abbreviation. */
export function weekdayNumber(name: string): number {
  return WEEKDAYS[name.slice(0, 2).toLowerCase()] ?? 0;
}

/** The number that digits or words say, or null: "12", "1,200", "twenty-five", "a hundred". */
export function readNumber(text: string): number | null {
  if (/^\d/.test(text)) return Number(text.replace(/,/g, ''));
  let sum = 0;
  for (const word of text.toLowerCase().split(/[ -]/)) {
    const large = LARGE_NUMBERS[word];
    const small = word === 'dozen' ? 12 : word === 'a' ? 0 : SMALL_NUMBERS[word];
    if (large !== undefined) sum = Math.max(sum, 1) * large;
    else if (small !== undefined) sum += small;
    else return null;
  }
  return sum;
}

/** The year that words say: two numbers, the hundreds and what is left. */
export function readSaidYear(text: string): number {
  const [hundreds = '', ...rest] = text.toLowerCase().split(/[ -]/);
  const left = rest.filter((word) => word !== 'oh').join(' ');
  return (readNumber(hundreds) ?? 0) * 100 + (readNumber(left) ?? 0);
}

/** The number of an ordinal, or null: "21st", "twenty-first". */
export function readOrdinal(text: string): number | null {
  const digits = /^\d+/.exec(text);
  if (digits) return Number(digits[0]);
  const [tens = '', last] = text.toLowerCase().split(/[ -]/);
  if (last === undefined) return ORDINALS[tens] ?? null;
  const unit = ORDINALS[last];
  const ten = SMALL_NUMBERS[tens];
  return unit === undefined || ten === undefined ? null : ten + unit;
}

/** The unit that a word in either number names. */
export function durationUnit(word: string): DurationUnit | null {
  return UNITS[singular(word)] ?? null;
}

/** The singular of a word for a unit, in lower case. */
export function singular(word: string): string {
  return word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
}
