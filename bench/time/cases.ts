import type { TimeExpression } from '../../src/time/time-expression.ts';
import { timesOf } from './corpora.ts';

/** A sentence with one expression at `start` to `end`, and what that means: null for a trap, which means no date. */
export interface Case {
  readonly id: string;
  readonly text: string;
  /** The day on which it was written. */
  readonly ref: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly want: Want | null;
}

interface Want {
  readonly type: string;
  readonly edtf: string | null;
  /** First and last day, or moment; null for durations, sets and what has no place. */
  readonly start: string | null;
  readonly end: string | null;
}

export interface CaseOutcome {
  readonly one: Case;
  readonly found: readonly TimeExpression[];
  readonly right: boolean;
}

/** What is found at each of the datable cases and of the traps. Durations and sets are neither. */
export function runCases(cases: readonly Case[]): {
  readonly datable: readonly CaseOutcome[];
  readonly traps: readonly CaseOutcome[];
} {
  const datable = cases.filter(({ want }) => want !== null && isDatable(want));
  const traps = cases.filter(({ want }) => want === null);
  return { datable: datable.map(runDatable), traps: traps.map(runTrap) };
}

function isDatable({ type, start }: Want): boolean {
  return type !== 'DURATION' && start !== null;
}

function runDatable(one: Case): CaseOutcome {
  const found = foundAt(one);
  return { one, found, right: found.some((time) => one.want !== null && isRight(time, one.want)) };
}

/** A trap is fallen into where something with a place in the calendar is found. */
function runTrap(one: Case): CaseOutcome {
  const found = foundAt(one);
  return { one, found, right: found.every(({ range }) => range === null) };
}

function foundAt({ id, text, ref, start, end }: Case): TimeExpression[] {
  return timesOf(id, text, ref).filter(({ span }) => span.from < end && start < span.to);
}

/**
 * Whether interval and EDTF are right. Where the wanted moment has a clock time, its EDTF says both; a part of the day
 * goes by the day on which it begins.
 */
function isRight({ type, range, edtf }: TimeExpression, want: Want): boolean {
  if (!range || want.start === null || want.end === null) return false;
  if (want.edtf !== null && edtf !== want.edtf) return false;
  if (want.start.includes('T')) return edtf === want.start;
  const ends = dayOf(range.end.end - 1) === want.end || type === 'TIME';
  return ends && dayOf(range.start.start) === want.start;
}

/** The day of a moment in UTC; years before Christ with a sign and six digits. */
function dayOf(ms: number): string {
  return new Date(ms).toISOString().split('T')[0] ?? '';
}
