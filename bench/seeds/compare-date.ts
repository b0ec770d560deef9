import type { GoldDate } from './gold.ts';

export type DateVerdict = 'right' | 'undated' | 'wrong';

/**
 * Whether a found EDTF date covers the gold's days and no others. An event that the gold leaves open on a side ("before",
 * "after") is right without a date too, since its order is told besides; any other is `undated` without one.
 */
export function compareDate(found: string | null, gold: GoldDate): DateVerdict {
  const isOpen = gold.start === null || gold.end === null;
  if (found === null) return isOpen ? 'right' : 'undated';
  const [start, end] = daysOf(found);
  return start === gold.start && end === gold.end ? 'right' : 'wrong';
}

/** First and last day of an EDTF date, qualifiers and clock times left aside; null where open. */
function daysOf(edtf: string): readonly [string | null, string | null] {
  const plain = edtf.replace(/[?~%[\]]/g, '').replace(/T[^/]*/g, '');
  const [start = '', end = start] = plain.split(/\/|\.\.(?=\d)/);
  return [firstDay(start), lastDay(end)];
}

function firstDay(date: string): string | null {
  if (date === '' || date === '..') return null;
  return `${date}-01-01`.slice(0, 4) + (date.slice(4, 7) || '-01') + (date.slice(7, 10) || '-01');
}

function lastDay(date: string): string | null {
  if (date === '' || date === '..') return null;
  if (date.length >= 10) return date.slice(0, 10);
  const [year = 0, month = 12] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
