import { describe, expect, it } from 'vitest';
import { asMarks, daysOf, parseAnnotated, timeIn, timesIn } from '../support/annotated.ts';

/** Published on Friday, 15 August 2025. */
describe('days that leave a side open, and rough ones', () => {
  it.each([
    ['It has been in place since {24 February 2022|2022-02-24}.', 'ON_OR_AFTER', '2022-02-24/..'],
    ['It must be done by {Friday|2025-08-15}.', 'ON_OR_BEFORE', '../2025-08-15'],
    ['It expires on or before {1 March 2027|2027-03-01}.', 'ON_OR_BEFORE', '../2027-03-01'],
    ['It dates from {circa 1850|1850}.', 'APPROX', '1850~'],
    ['It dates from {c. 1450|1450}.', 'APPROX', '1450~'],
    ['It dates from {ca 1450|1450}.', 'APPROX', '1450~'],
    ['It was {roughly 1970|1970}.', 'APPROX', '1970~'],
    ['It dates from {circa 1980s|198}.', 'APPROX', '198X'],
    ['It is to be done {around Nov. 1|2025-11-01}.', 'APPROX', '2025-11-01~'],
    ['The first such cut since {1971|1971}.', null, '1971'],
    ['The army has until {Sunday|2025-08-17}.', null, '2025-08-17'],
    ['They walked around {London|} in {1850|1850}.', null, '1850'],
  ])('%s', (source, mod, edtf) => {
    const { text, marks } = parseAnnotated(source);
    const times = timesIn(text);
    expect(asMarks(text, times)).toEqual(marks.filter(({ value }) => value !== ''));
    expect(times.map((time) => [time.mod, time.edtf])).toEqual([[mod, edtf]]);
  });

  it.each([
    ['The shop was empty the other day.', 'PAST_REF', '2025-08-08 2025-08-14'],
    ['Over the coming weeks others will follow.', 'FUTURE_REF', '2025-08-15 2025-09-30'],
    ['He recently left.', 'PAST_REF', null],
  ])('vaguely: %s', (text, value, days) => {
    const time = timeIn(text);
    expect([time.value, time.edtf, daysOf(time)]).toEqual([value, null, days]);
  });
});

describe('what counts from an event whose date is told with it', () => {
  it.each([
    ['It met {two weeks|P2W} after the summit of {16 May 2025|2025-05-16}.', '2025-05-30'],
    ['He rang {three days|P3D} before the {15 August|2025-08-15} summit.', '2025-08-12'],
    ['On {the eve|2025-08-14} of the {15 August|2025-08-15} summit he rang.', '2025-08-14'],
    ['He fell ill {the day after|2024-12-26} {Christmas|2024-12-25}.', '2024-12-26'],
  ])('%s', (source, edtf) => {
    const { text, marks } = parseAnnotated(source);
    expect(asMarks(text, timesIn(text))).toEqual(marks.map(({ text, value }) => ({ text, value })));
    expect(timeIn(text).edtf).toBe(edtf);
  });

  it.each([
    ['The summit was held on 16 May. Two weeks after the summit, he left.', '2025-05-30', 'summit'],
    [
      'The vote took place on 4 March 2020. He died three days before that vote.',
      '2020-03-01',
      'vote',
    ],
    [
      'Peace talks began in June 2019 in Oslo. A month after the peace talks he fell.',
      '2019-07',
      'talks',
    ],
    [
      'The trial of 4 May followed the vote of 2 June. Two days after the trial he left.',
      '2025-05-06',
      'trial',
    ],
  ])('is resolved by the event’s own date, told before: %s', (text, edtf, trigger) => {
    const time = timesIn(text).at(-1)!;
    const from = text.indexOf(trigger);
    expect(time).toMatchObject({
      type: 'DURATION',
      edtf,
      anchor: { kind: 'event', span: { from, to: from + trigger.length } },
    });
  });

  it.each([
    'The summit was held on 16 May. Two weeks after the second summit, he left.',
    'The summit was held on 16 May. Two weeks after the vote, he left.',
    'The deal was struck on 1 July, three days before the deadline.',
    'The summit was held in secret. Two weeks after the summit, he left.',
    'The summit was held on 16 May. Two weeks after the summit was called off, he left.',
  ])('is left open where another event or none with a date is meant: %s', (text) => {
    expect(timesIn(text).at(-1)).toMatchObject({ type: 'DURATION', edtf: null, range: null });
  });

  it.each([
    'Two years after taking office he resigned on 4 March 2020.',
    'He left three days after the vote, which was held on 4 March 2020.',
    'He died three days after the vote.',
  ])('is left open: %s', (text) => {
    expect(timeIn(text)).toMatchObject({ type: 'DURATION', edtf: null, range: null });
  });
});
