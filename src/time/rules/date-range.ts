import type { ParsingContext } from 'chrono-node';
import { refiner } from '../refiner.ts';
import { between, type Meaning } from '../setting.ts';
import type { Reading } from '../time-expression.ts';
import { TimexResult } from '../timex-result.ts';

const JOINED = /^ ?- ?(?:the )?$|^ (?:to|until|till|through|and) (?:the )?$/;
const RANGE_BEFORE = /\b(?:from|between|lasted|lasting|runs|running|ran) $/i;
const MOVED_BEFORE =
  /\b(?:postponed|moved|delayed|deferred|adjourned|rescheduled|shifted|changed|pushed back|brought forward|put back) (?:(?:[a-z]+ ){0,4}from )?$/i;

/**
 * Joins the two ends of a range told by two dates: "from 2010 to 2016", "January-March 2024", "between 28 August and
 * 3 September", "from late 2021 to early 2023". "Postponed from 12 to 19 August" is no range; nor is "A and B" without
 * "between".
 */
export const dateRange = refiner((context, results) => {
  const joined: TimexResult[] = [];
  for (const result of results) {
    const last = joined.at(-1);
    const range = last && rangeOf(context, last, result);
    if (range) joined[joined.length - 1] = range;
    else joined.push(result);
  }
  return joined;
});

function rangeOf(context: ParsingContext, a: TimexResult, b: TimexResult): TimexResult | null {
  if (!isEnd(a) || !isEnd(b)) return null;
  const { text } = context;
  const join = text.slice(a.to, b.index);
  if (join.length > 13 || !JOINED.test(join)) return null;
  const before = text.slice(Math.max(0, a.index - 60), a.index);
  if (
    MOVED_BEFORE.test(before) ||
    (/and/.test(join) && !/\bbetween $/i.test(before) && !sharesYear(a, b) && !sharesWeek(a, b))
  )
    return null;
  if (/^ (?:to|until|till)/.test(join) && !RANGE_BEFORE.test(before) && a.rule !== b.rule)
    return null;
  return new TimexResult(context, a.rule, a.index, b.to, {
    type: 'DATE',
    meaning: rangeMeaning(
      a.found.meaning,
      b.found.meaning,
      b.rule === 'weekday' && a.rule !== b.rule,
    ),
    ends: [
      { from: 0, to: a.text.length },
      { from: b.index - a.index, to: b.to - a.index },
    ],
  });
}

/** "January and February 2025": months in a row that share the year. */
function sharesYear(a: TimexResult, b: TimexResult): boolean {
  return a.rule === 'month' && b.rule === 'month' && !/\d/.test(a.text) && /\d/.test(b.text);
}

/** "Last Thursday and Friday": days in a row that share the word before them. */
function sharesWeek(a: TimexResult, b: TimexResult): boolean {
  return (
    a.rule === 'weekday' && /^(?:last|next|this) \w+$/i.test(a.text) && /^\w+day$/.test(b.text)
  );
}

const END_RULES = new Set([
  'year',
  'month',
  'day-month',
  'month-day',
  'quarter',
  'weekday',
  'iso-date',
  'numeric-date',
]);

function isEnd({ rule, found }: TimexResult): boolean {
  return END_RULES.has(rule) && found.type === 'DATE' && !found.ends;
}

/**
 * The end goes by the beginning where it names no year itself, and the beginning by the end where only that does; a
 * weekday after a date ("from 14 September to Thursday") goes by today.
 */
function rangeMeaning(first: Meaning, last: Meaning, ofToday: boolean): Meaning {
  return (setting) => {
    const end = last(setting);
    const given = end?.slot && end.anchor.kind === 'none' ? end.slot : null;
    const start = first(
      given ? { ...setting, today: given.from, side: 'past', story: null } : setting,
    );
    if (!start?.slot) return null;
    const after =
      given || ofToday
        ? end
        : last({ ...setting, today: start.slot.from, side: 'future', story: null });
    const range = after?.slot && between(start.slot, after.slot, start.anchor);
    return range
      ? { ...range, reading: fromTo(start.reading, after.reading, range.reading) }
      : null;
  };
}

/** From the beginning of one reading to the end of another, which may be parts of their slots; else `whole`. */
function fromTo(first: Reading, last: Reading, whole: Reading): Reading {
  if (!first.range || !last.range || !first.edtf || !last.edtf) return whole;
  const [from, to] = [first.edtf.split('/')[0]!, last.edtf.split('/').at(-1)!];
  if (/[[\]]/.test(from + to)) return whole;
  return {
    ...whole,
    edtf: from === to ? from : `${from}/${to}`,
    range: { start: first.range.start, end: last.range.end },
  };
}
