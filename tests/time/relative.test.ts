import { describe, expect, it } from 'vitest';
import { asMarks, daysOf, parseAnnotated, rangeOf, timeIn, timesIn } from '../support/annotated.ts';

/** Published on Friday, 15 August 2025. */
describe('what is counted from the day of writing', () => {
  it.each([
    '{Today|2025-08-15} at the harbour we want to see a new crew.',
    'The vote was {yesterday|2025-08-14}; the delegation leaves {tomorrow|2025-08-16}.',
    'The orchestra returns {the day after tomorrow|2025-08-17}.',
    'The leaders dine {tonight|2025-08-15TNI}.',
    '{This morning|2025-08-15TMO} he spoke.',
    'Sirens sounded {last night|2025-08-14TNI}.',
    'The swallows return {next week|2025-W34}.',
    'The gardeners met {last month|2025-07}.',
    'Milk sales doubled {last year|2024}.',
    'Lessons resumed {the week before last|2025-W31}.',
    'The fox was spotted {last weekend|2025-W32-WE}.',
    'Profit doubled in {the last quarter|2025-Q2}.',
    'Profit doubled in {the past quarter|2025-Q2}, it said.',
    'Snow fell over {the weekend|2025-W32-WE}.',
    '{Four days ago|2025-08-11} the dam held.',
    'The dog was found {five months ago|2025-03}.',
    'A round is due {in two months’ time|2025-10}.',
    '{Last winter|2024-WI} the pier was damaged.',
    'She moved out at {the end of last year|2024}.',
    'They launched the {summer|2025-SU} offensive.',
    'They fell back at the onset of {winter|2024-WI}.',
    'They spent {the spring|2025-SP} as guests there.',
    'They met {last week|2025-W32} after a row, and will vote {next year|2026} before the recess.',
    'Profit rose 13% from {last year|2024}’s $1.5 billion.',
    'It should end by {the beginning of 2026|2026}, before the opening of the {2028|2028} games.',
    'Prices may fall by a loss since {December|2024-12}, and in {December|2025-12} they will rise.',
    'Announced in {late December|2024-12}, it may be launched in {December|2025-12}.',
    'In {late April|2025-04} Soviet forces struck.',
  ])('%s', (source) => {
    const { text, marks } = parseAnnotated(source);
    expect(asMarks(text, timesIn(text))).toEqual(marks);
  });

  it.each([
    [
      'They had a call earlier this week.',
      '2025-W33',
      'START',
      '[2025-08-11..2025-08-14]',
      '2025-08-11 2025-08-14',
    ],
    [
      'The harvest is due later this week.',
      '2025-W33',
      'END',
      '[2025-08-15..2025-08-17]',
      '2025-08-15 2025-08-17',
    ],
    [
      'They met earlier this month.',
      '2025-08',
      'START',
      '2025-08-01/2025-08-15',
      '2025-08-01 2025-08-15',
    ],
    ['They met last week.', '2025-W32', null, '2025-08-04/2025-08-10', '2025-08-04 2025-08-10'],
  ])('%s', (text, value, mod, edtf, days) => {
    const time = timeIn(text);
    expect([time.value, time.mod, time.edtf, daysOf(time)]).toEqual([value, mod, edtf, days]);
  });

  it.each([
    ['It snowed this winter.', '2024-WI'],
    ['It snowed last winter.', '2023-WI'],
    ['It will snow next winter.', '2025-WI'],
    ['It was hot in the summer.', '2024-SU'],
  ])('in January a winter is that of the year before: %s', (text, value) => {
    expect(timeIn(text, '2025-01-15').value).toBe(value);
  });

  it.each([
    'He likes April Jones.',
    'They spring the trap.',
    'The rate is 59.9% APR.',
    'It was the fall campaign.',
  ])('nothing in: %s', (text) => {
    expect(asMarks(text, timesIn(text))).toEqual([]);
  });

  it('takes one of several days for no stretch that is sure', () => {
    const { start, end } = rangeOf(timeIn('They had a call earlier this week.'));
    expect(start).toEqual(end);
  });

  it.each([
    ['He met him on Thursday.', 'XXXX-WXX-4'],
    ['He met him on Thursday night.', 'XXXX-WXX-4TNI'],
    ['They met last week.', 'PAST_REF'],
    ['They will meet tomorrow.', 'FUTURE_REF'],
    ['She resigned in November.', 'XXXX-11'],
  ])('without a date of writing stays open: %s', (text, value) => {
    const time = timeIn(text, null);
    expect([time.value, time.anchor, time.edtf, time.range]).toEqual([
      value,
      { kind: 'missing' },
      null,
      null,
    ]);
  });

  it('resolves what says itself when it was without a date of writing', () => {
    expect(timeIn('The war erupted in 2022.', null)).toMatchObject({
      value: '2022',
      anchor: { kind: 'none' },
    });
  });
});
