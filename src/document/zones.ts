import { lazily } from '../base/lazily.ts';
import { isSummer, type SummerRule } from './summer-time.ts';

/** A time zone as texts name it. */
export interface Zone {
  /** What it is called here: the first of its names. */
  readonly name: string;
  /** Minutes east of UTC; in winter where `summer` is set. */
  readonly offset: number;
  /** By which rule its clocks go an hour forward in summer; null for a name that fixes the offset ("EDT"). */
  readonly summer: SummerRule | null;
}

type Row = readonly [offset: number, summer: SummerRule | null, ...names: string[]];

/**
 * Names in capitals are abbreviations and must stand in capitals in the text; all others are read in any case.
 * A name that says which half of the year it is for ("EDT", "British Summer Time") is fixed; one that people use all
 * year round ("Eastern Time", "UK time", "CET") follows the season.
 */
const ROWS: readonly Row[] = [
  [
    0,
    null,
    'UTC',
    'GMT',
    'UT',
    'Greenwich Mean Time',
    'Coordinated Universal Time',
    'Universal Time',
  ],
  [
    0,
    'european',
    'UK time',
    'London time',
    'British time',
    'United Kingdom time',
    'Irish time',
    'Dublin time',
  ],
  [0, 'european', 'WET', 'Western European Time', 'Lisbon time'],
  [60, null, 'BST', 'British Summer Time'],
  [
    60,
    null,
    'WEST',
    'Western European Summer Time',
    'Irish Standard Time',
    'West Africa Time',
    'WAT',
  ],
  [
    60,
    'european',
    'CET',
    'Central European Time',
    'Paris time',
    'Berlin time',
    'Brussels time',
    'Rome time',
  ],
  [
    60,
    'european',
    'Madrid time',
    'Vienna time',
    'Geneva time',
    'Swiss time',
    'German time',
    'French time',
  ],
  [
    120,
    null,
    'CEST',
    'Central European Summer Time',
    'South Africa Standard Time',
    'SAST',
    'Central Africa Time',
  ],
  [
    120,
    'european',
    'EET',
    'Eastern European Time',
    'Kyiv time',
    'Kiev time',
    'Athens time',
    'Helsinki time',
  ],
  [180, null, 'EEST', 'Eastern European Summer Time', 'MSK', 'Moscow time', 'Moscow Standard Time'],
  [
    180,
    null,
    'TRT',
    'Turkish time',
    'Istanbul time',
    'East Africa Time',
    'EAT',
    'Arabia Standard Time',
    'Doha time',
  ],
  [210, null, 'IRST', 'Iran Standard Time', 'Tehran time'],
  [240, null, 'Gulf Standard Time', 'GST', 'Dubai time'],
  [270, null, 'Afghanistan Time', 'Kabul time'],
  [300, null, 'PKT', 'Pakistan Standard Time', 'Islamabad time'],
  [330, null, 'IST', 'India Standard Time', 'Indian Standard Time', 'Indian time', 'Delhi time'],
  [345, null, 'Nepal Time', 'Kathmandu time'],
  [420, null, 'Indochina Time', 'WIB', 'Bangkok time', 'Jakarta time', 'Hanoi time'],
  [
    480,
    null,
    'China Standard Time',
    'Beijing time',
    'Hong Kong time',
    'HKT',
    'SGT',
    'Singapore time',
    'AWST',
    'Taipei time',
  ],
  [480, null, 'Australian Western Standard Time', 'PHT', 'Manila time'],
  [
    540,
    null,
    'JST',
    'Japan Standard Time',
    'Tokyo time',
    'KST',
    'Korea Standard Time',
    'Seoul time',
  ],
  [570, null, 'ACST', 'Australian Central Standard Time'],
  [630, null, 'ACDT', 'Australian Central Daylight Time'],
  [600, null, 'AEST', 'Australian Eastern Standard Time'],
  [660, null, 'AEDT', 'Australian Eastern Daylight Time'],
  [
    600,
    'australian',
    'AET',
    'Australian Eastern Time',
    'Sydney time',
    'Melbourne time',
    'Canberra time',
  ],
  [720, null, 'NZST', 'New Zealand Standard Time'],
  [780, null, 'NZDT', 'New Zealand Daylight Time'],
  [720, 'newZealand', 'New Zealand time', 'Wellington time'],
  [-180, null, 'BRT', 'ART', 'Brasilia time', 'Argentina Time', 'ADT', 'Atlantic Daylight Time'],
  [-210, null, 'NST', 'Newfoundland Standard Time'],
  [-150, null, 'NDT', 'Newfoundland Daylight Time'],
  [-210, 'american', 'Newfoundland Time'],
  [-240, null, 'AST', 'Atlantic Standard Time', 'Caracas time'],
  [-240, 'american', 'Atlantic Time'],
  [-300, null, 'EST', 'Eastern Standard Time', 'Colombia Time', 'Bogota time'],
  [-240, null, 'EDT', 'Eastern Daylight Time', 'Eastern Summer Time'],
  [
    -300,
    'american',
    'ET',
    'Eastern Time',
    'New York time',
    'Washington time',
    'US Eastern Time',
    'Toronto time',
  ],
  [-360, null, 'CST', 'Central Standard Time', 'Mexico City time'],
  [-300, null, 'CDT', 'Central Daylight Time'],
  [-360, 'american', 'CT', 'Central Time', 'Chicago time', 'US Central Time'],
  [-420, null, 'MST', 'Mountain Standard Time', 'Arizona time'],
  [-360, null, 'MDT', 'Mountain Daylight Time'],
  [-420, 'american', 'MT', 'Mountain Time', 'Denver time'],
  [-480, null, 'PST', 'Pacific Standard Time'],
  [-420, null, 'PDT', 'Pacific Daylight Time'],
  [
    -480,
    'american',
    'PT',
    'Pacific Time',
    'Los Angeles time',
    'California time',
    'US Pacific Time',
  ],
  [-540, null, 'AKST', 'Alaska Standard Time'],
  [-480, null, 'AKDT', 'Alaska Daylight Time'],
  [-540, 'american', 'AKT', 'Alaska time', 'Anchorage time'],
  [-600, null, 'HST', 'Hawaii Standard Time', 'Hawaii-Aleutian Standard Time', 'Hawaii time'],
];

const BY_NAME: ReadonlyMap<string, Zone> = new Map(
  ROWS.flatMap(([offset, summer, ...names]) =>
    names.map((name) => [key(name), { name: names[0] ?? name, offset, summer }] as const),
  ),
);

/** Abbreviations keep their capitals, so that "est" and "art" are no zones; spelled-out names lose them. */
function key(name: string): string {
  return name === name.toUpperCase() ? name : name.toLowerCase();
}

const NUMERIC = /^(?:(?:GMT|UTC) ?)?([+\u2212-]) ?(\d{1,2})(?::?([0-5]\d))?$/;

/**
 * The zone that `words` name, and nothing but name ("EDT", "Eastern Daylight Time", "UK time", "GMT+1", "+05:30",
 * "Z"), or null. Spaces of any kind and width count as one; "local time" names no zone.
 */
export function findZone(words: string): Zone | null {
  const name = words.replace(/\s+/g, ' ').trim();
  if (name === 'Z') return fixed(0);
  const known = BY_NAME.get(key(name));
  return known ?? readNumeric(name);
}

function readNumeric(name: string): Zone | null {
  const match = NUMERIC.exec(name);
  if (!match) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  if (minutes > 14 * 60) return null;
  return fixed(match[1] === '+' ? minutes : -minutes);
}

/** A zone that is no more than an offset, in minutes east of UTC. */
export function fixed(offset: number): Zone {
  const size = Math.abs(offset);
  const digits = [Math.floor(size / 60), size % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
  return {
    name: `UTC${offset < 0 ? '-' : '+'}${digits}`,
    offset: offset === 0 ? 0 : offset,
    summer: null,
  };
}

/** Minutes east of UTC that clocks in `zone` show at `utcMs` (UTC milliseconds). */
export function offsetAt(zone: Zone, utcMs: number): number {
  const summer = zone.summer !== null && isSummer(zone.summer, zone.offset, utcMs);
  return zone.offset + (summer ? 60 : 0);
}

/**
 * Minutes east of UTC in `zone` when its clocks show `localMs` (the civil time, written as if it were UTC).
 * In the hour that a change repeats, summer time is taken.
 */
export function offsetAtLocal(zone: Zone, localMs: number): number {
  const summer = zone.offset + 60;
  return offsetAt(zone, localMs - summer * 60_000) === summer ? summer : zone.offset;
}

/** Source of a regular expression (to be used without the `i` flag) that matches what `findZone` reads, longest first. */
export const zoneSource: () => string = lazily(() => {
  const names = ROWS.flatMap(([, , ...words]) => words).sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  );
  const numeric = String.raw`(?:(?:GMT|UTC) ?)?[+\u2212-] ?\d{1,2}(?::?[0-5]\d)?(?!\d)`;
  return `(?:${[numeric, ...names.map(nameSource)].join('|')})`;
});

function nameSource(name: string): string {
  if (name === name.toUpperCase()) return `${name}(?![A-Za-z0-9])`;
  const source = name.replaceAll(' ', String.raw`\s`).replace(/[a-z]/gi, eitherCase);
  return `${source}(?![A-Za-z0-9])`;
}

function eitherCase(letter: string, at: number, whole: string): string {
  if (whole[at - 1] === '\\') return letter;
  return `[${letter.toUpperCase()}${letter.toLowerCase()}]`;
}
