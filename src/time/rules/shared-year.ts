import type { ParsingContext } from 'chrono-node';
import { refiner } from '../refiner.ts';
import type { Meaning } from '../setting.ts';
import { TimexResult } from '../timex-result.ts';

const JOINED = /^(?: ?[&/-]|,? (?:and|or|to|until|through)) ?$/;
const NAMES_YEAR = /\d{4}/;
/** A month, a date or a quarter by its own name alone: "March", "3 May", "Aug. 4", "Q1", "the third quarter". */
const BARE = /^(?!(?:last|next|this|that|past)\b)(?:[a-z]+day,? )?[\w. -]+$/i;
const MEMBERS = new Set(['month', 'day-month', 'month-day', 'quarter']);

/**
 * "March, April and May 2024", "3 March and 5 April 2024", "Q1 and Q2 2024": the year told with the last of a list is
 * that of all.
 */
export const sharedYear = refiner((context, results) => {
  let next: TimexResult | null = null;
  /** The last of the list that is read from its end, where it names its year. */
  let last: TimexResult | null = null;
  const shared = results.toReversed().map((result) => {
    const listed = next !== null && sharesYear(context, result, next);
    if (!listed) last = NAMES_YEAR.test(result.text) ? result : null;
    next = result;
    return listed && last ? inYearOf(context, result, last) : result;
  });
  return shared.reverse();
});

function sharesYear({ text }: ParsingContext, a: TimexResult, b: TimexResult): boolean {
  return (
    MEMBERS.has(a.rule) &&
    a.rule === b.rule &&
    isListed(text.slice(a.to, b.index), b) &&
    BARE.test(a.text) &&
    !NAMES_YEAR.test(a.text)
  );
}

/** A comma joins only what stands before another that has no year of its own. */
function isListed(between: string, b: TimexResult): boolean {
  return JOINED.test(between) || (between === ', ' && !NAMES_YEAR.test(b.text));
}

function inYearOf(context: ParsingContext, a: TimexResult, b: TimexResult): TimexResult {
  return new TimexResult(context, a.rule, a.index, a.to, {
    ...a.found,
    meaning: before(a.found.meaning, b.found.meaning),
  });
}

/** The last such day or month before one that says itself when it is; on its own where that does not. */
function before(first: Meaning, last: Meaning): Meaning {
  return (setting) => {
    const end = last(setting);
    if (!end?.slot || end.anchor.kind !== 'none') return first(setting);
    return first({
      ...setting,
      today: end.slot.from,
      anchor: end.anchor,
      side: 'past',
      story: null,
    });
  };
}
