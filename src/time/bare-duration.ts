import type { Match } from './rule.ts';

/* When a unit of time without a number is a duration: what a match of the rule of durations must look like. */

/** What stands before or after an event: "in the days following the vote". */
export function isAroundEvent({ before, after, groups }: Match): boolean {
  return (
    /^the$/i.test(groups['near'] ?? '') &&
    groups['mod'] === undefined &&
    /\b(?:in|during|over) $/i.test(before) &&
    /^ (?:before|after|following|since|preceding|leading up)\b/.test(after)
  );
}

/** One unit gone by: "the past decade", "the last week". */
export function isWholePast({ groups, after }: Match): boolean {
  return (
    /^the (?:past|last)$/i.test(groups['near'] ?? '') &&
    groups['mod'] === undefined &&
    /^(?:year|decade|century|month|week)$/i.test(groups['unit']!) &&
    !/^(?:-| of\b)/.test(after)
  );
}

/** "It will one day be": no length of time, but a day to come. */
export function isSomeDay(before: string): boolean {
  return /\b(?:will|would|may|might|can|could|should|must|to) $/i.test(before);
}

/** A plural without a number: "for weeks", "years of war". */
export function isBare({ before, after, groups }: Match, plural: boolean): boolean {
  return (
    plural &&
    groups['mod'] === undefined &&
    (/\b(?:for|in|within|after|follow(?:s|ed|ing)?|took|take|lasted|of|over|spent) $/i.test(
      before,
    ) ||
      groups['suffix'] !== undefined) &&
    !/^[ -](?:a|per)\b/.test(after) &&
    !/seconds/i.test(groups['unit']!)
  );
}
