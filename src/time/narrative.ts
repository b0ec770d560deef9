import type { SourceDocument } from '../document/source-document.ts';
import type { Candidate } from './candidates.ts';
import { civilDate } from './calendar.ts';
import { createdDay } from './created-day.ts';

/** Rules that count from the day of writing, in a history too. */
export const OF_THE_DAY = new Set(['deictic-day', 'weekday', 'relative-period']);
/** Rules whose expressions name their year themselves. */
const DATED = new Set(['year', 'month', 'day-month', 'month-day', 'iso-date', 'decade']);
const YEAR = /\b(?:1\d{3}|20\d\d)\b|\d BC/;

/**
 * Whether a document tells a history: years named far from its own day, and hardly a word that counts from it.
 */
export function isNarrative(document: SourceDocument, found: readonly Candidate[]): boolean {
  const written = createdDay(document);
  const year = written === null ? Infinity : civilDate(written).year;
  const ofTheDay = found.filter(({ result }) => OF_THE_DAY.has(result.rule)).length;
  const distant = found.filter(
    ({ result }) => DATED.has(result.rule) && isDistant(result.text, year),
  ).length;
  return distant >= 5 && distant > ofTheDay * 3;
}

function isDistant(words: string, year: number): boolean {
  const named = YEAR.exec(words)?.[0];
  return named !== undefined && (named.endsWith('BC') || Math.abs(Number(named) - year) >= 2);
}
