import { readOrdinal, ORDINAL_WORD, SHORT_WEEKDAY, WEEKDAY } from './words.ts';
import type { Match } from './rule.ts';

/** A day of a month in figures or words: "15", "15th", "fifteenth". */
export const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)?|${ORDINAL_WORD})`;
/** A weekday before a date. */
export const WEEKDAY_BEFORE = `(?:${WEEKDAY}|${SHORT_WEEKDAY})`;
/** Days of a list between its first and its last: ", 6" of "4, 6 and 8 May". */
export const MORE_DAYS = '(?<more>(?:, \\d{1,2}(?:st|nd|rd|th)?)+)';

/** Days of one month as they are told: one, the first and the last of a range, or all of a list. */
export interface DaysTold {
  /** Their words, in order. */
  readonly words: readonly string[];
  readonly days: readonly number[];
  /** Each stands for itself: told with "and" or "or", with days left out between, and nothing "between" them. */
  readonly apart: boolean;
}

/** The days that the groups `first`, `more`, `join` and `last` of a match tell. */
export function daysTold({ groups, before }: Match): DaysTold {
  const { first = '', more = '', join = '', last } = groups;
  const words = [first, ...(more.match(/\w+/g) ?? []), ...(last === undefined ? [] : [last])];
  const days = words.map((word) => readOrdinal(word) ?? 0);
  const listed = /and|or/i.test(join) && !/\bbetween (?:the )?$/i.test(before);
  return { words, days, apart: listed && days.some((day, i) => i > 0 && day - days[i - 1]! > 1) };
}

/** Whether each day comes after the one before it. */
export function areInOrder(days: readonly number[]): boolean {
  return days.every((day, i) => i === 0 || day > days[i - 1]!);
}
