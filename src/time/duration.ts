import type { Granularity } from './time-expression.ts';
import { durationUnit, NUMBER, readNumber, singular } from './words.ts';

/** How many, as text says it: a number, "a", "several", or nothing ("years of war"). */
export const AMOUNT = `(?:${NUMBER}(?:[ -](?:(?:and[ -])?a[ -]half|1/2)|½)?|an?|half an?|half a|a few|several|a couple(?: of)?|couple of|few|many|some)`;

/** What half a unit comes to in the next smaller one that two halves make whole: half a year is `6M`. */
const HALVES: Readonly<Record<string, string>> = { PY: '6M', PTH: '30M', PTM: '30S' };

/** TIMEX3's value for an amount of a unit: `P3M`, `P2Y6M`, `PXY` where the amount is vague; null for no unit. */
export function durationValue(
  amount: string | undefined,
  unit: string,
  and = false,
): string | null {
  const found = durationUnit(unit);
  if (!found) return null;
  const count = countOf(amount);
  const sign = found.clock ? 'PT' : 'P';
  if (count === null) return `${sign}X${found.factor >= 10 ? vagueLetter(unit) : found.letter}`;
  const value = (count + (and ? 0.5 : 0)) * found.factor;
  const half = value % 1 === 0.5 ? HALVES[sign + found.letter] : undefined;
  if (half === undefined) return `${sign}${number(value)}${found.letter}`;
  return value < 1 ? `${sign}${half}` : `${sign}${String(Math.floor(value))}${found.letter}${half}`;
}

/** The amount as a number, or null where it is vague. */
export function countOf(amount: string | undefined): number | null {
  if (amount === undefined) return null;
  const text = amount.toLowerCase();
  if (/^an?$/.test(text)) return 1;
  if (/^half an?$/.test(text)) return 0.5;
  if (/couple/.test(text)) return 2;
  const half = /^(.*?)(?:[ -](?:(?:and[ -])?a[ -]half|1\/2)|½)$/.exec(text);
  if (half) return (/^an?$/.test(half[1]!) ? 1 : (readNumber(half[1]!) ?? 0)) + 0.5;
  return readNumber(text);
}

/** The granularity of a unit's word. */
export function unitGranularity(unit: string): Granularity {
  const name = singular(unit);
  return name === 'fortnight' ? 'week' : (name as Granularity);
}

function vagueLetter(unit: string): string {
  return singular(unit) === 'century' ? 'C' : 'Y';
}

function number(n: number): string {
  return Number.isInteger(n) ? String(n) : n.toFixed(2).replace(/0+$/, '');
}
