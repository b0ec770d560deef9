import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A kind of text that takes careless patterns a long time: growing sizes, and the text of a size. */
export interface Attack {
  readonly name: string;
  readonly sizes: readonly number[];
  readonly make: (size: number) => string;
}

const PUBLISHED_ATTACKS = '../shared/eval/attacks.mjs';
const LONG = 100_000;

/** Sentences without a date: the yardstick. */
export const PROSE = 'The quick brown fox jumps over a lazy dog near the river bank. ';

const UNITS = [
  'a',
  'word ',
  '"',
  '“',
  '(',
  '\n',
  '\n\n',
  '\r\n',
  '\u00a0',
  '\u00ad',
  '1. ',
  'A. ',
  '. ',
  '5 minutes, 10 minutes, ',
  'half a day ',
  'last ',
  'the ',
  'in the ',
  'early in the ',
  'two hundred ',
  'a few ',
  'Monday, ',
  'Monday to ',
  'May 1, ',
  '1999-',
  '1999 to ',
  'from 1999 to 2001 ',
  'said on Monday ',
  'was expected to be ',
  'the first of the ',
  'third quarter of the ',
  'Christmas ',
  'New Year ',
  'U.S. ',
  '10.30 ',
  'é',
  '１',
];

/** The texts of this list and, where they are on the machine, those known to hang chrono-node. */
export async function readAttacks(): Promise<{ attacks: Attack[]; from: string }> {
  const own = UNITS.map((unit) => ({
    name: `${JSON.stringify(unit)} repeated`,
    sizes: [LONG],
    make: (length: number) => unit.repeat(Math.ceil(length / unit.length)),
  }));
  if (!existsSync(PUBLISHED_ATTACKS)) return { attacks: own, from: 'own' };
  const url = pathToFileURL(resolve(PUBLISHED_ATTACKS)).href;
  const { CASES } = (await import(/* @vite-ignore */ url)) as { CASES: Attack[] };
  return { attacks: [...CASES, ...own], from: `own and ${PUBLISHED_ATTACKS}` };
}
