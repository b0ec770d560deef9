import { describe, expect, it } from 'vitest';
import { asMarks, parseAnnotated, rangeOf, timeIn, timesIn } from '../support/annotated.ts';

/** Published on Friday, 15 August 2025. */
describe('times of day', () => {
  it.each([
    'The circus came on {Thursday night|2025-08-14TNI}.',
    'The bakery was robbed on {Monday evening|2025-08-11TEV}.',
    'The eclipse began at {noon on 3 August|2025-08-03T12:00}.',
    'They met at high {noon|2025-08-15T12:00}.',
    'Posted {14:29 BST, 15 August 2025|2025-08-15T14:29+01:00}.',
    'The receipt says {Friday, August 15, 2025, 10:29:42 AM Eastern Daylight Time|2025-08-15T10:29:42-04:00}.',
    'The bell rang at {3.45pm|2025-08-15T15:45}.',
    'Dinner is at {half past seven|2025-08-15T19:30}.',
    'It struck at {0900 GMT|2025-08-15T09:00Z}.',
    'He was seen boarding {around lunchtime UK time on Friday|2025-08-15TMI}.',
    'It was raised at {about 6am on Sunday morning|2025-08-10T06:00}.',
    'He speaks at {8 p.m. tonight|2025-08-15T20:00}.',
    'It broke out in {the early hours of Sunday morning|2025-08-10TMO}.',
    'They left in {the early morning hours of 30 April|2025-04-30TMO}.',
    'It starts at {11 a.m. local time (1900 GMT)|2025-08-15T11:00-08:00}.',
    'The quake struck at {1353 (1023 GMT)|2025-08-15T13:53+03:30}.',
    'Doors open at {half past six in the evening|2025-08-15T18:30}.',
    'It began at {9 o’clock in the evening|2025-08-15T21:00}.',
    'It began at {6:15 in the morning|2025-08-15T06:15}.',
    'By {6. 30am|2025-08-15T06:30} it was over.',
    'It is open {9am|2025-08-15T09:00}-{5pm|2025-08-15T17:00} only.',
    'It broke out on {Wednesday night|2025-08-13TNI}, in {the early hours of Thursday|2025-08-14TMO}.',
    'It is open from {9am|2025-08-11T09:00} to {5pm on Monday|2025-08-11T17:00} only.',
    'He fled on {3 August|2025-08-03} and was caught {the next morning|2025-08-04TMO}.',
    'He fled on {3 August|2025-08-03}; {the previous evening|2025-08-02TEV} he dined.',
    'It began at {07.30|2025-08-15T07:30} and at {11: 34PM|2025-08-15T23:34}.',
    'The news began at {14:00 Greek time|2025-08-15T14:00}.',
    'The stamp reads {2025-08-15T10:29:42Z|2025-08-15T10:29:42Z}.',
  ])('%s', (source) => {
    const { text, marks } = parseAnnotated(source);
    expect(asMarks(text, timesIn(text))).toEqual(marks);
  });

  it('places a zone’s clock in UTC', () => {
    const time = timeIn('Posted 14:29 BST, 15 August 2025.');
    expect(new Date(rangeOf(time).start.start).toISOString()).toBe('2025-08-15T13:29:00.000Z');
    expect(time.granularity).toBe('minute');
  });

  it('gives a part of the day soft ends, in the zone that is named', () => {
    const time = timeIn('He was seen boarding around lunchtime UK time on Friday.');
    const { start, end } = rangeOf(time);
    const clock = (ms: number) => new Date(ms).toISOString().slice(11, 16);
    expect(time.mod).toBe('APPROX');
    expect([start.start, start.end, end.start, end.end].map(clock)).toEqual([
      '10:00',
      '11:30',
      '12:30',
      '14:00',
    ]);
  });

  it.each([
    'The baker, living at 12 Mill Street, declined.',
    'United won 3-2 and the vote was 10-5.',
    'The sermon was on John 4:12.',
    'Shares rose to $3.625 a share.',
    'The pharmacy is open 24/7.',
    'Some 3/4 of the milk was spilt.',
    'Rainfall sank from 6 to 3 per cent.',
    'The thermometer stood at 19.',
    'Another 40 to 50 sheep escaped.',
    'It weighs 6.5 kilograms.',
    'Good morning, she told the class.',
    'He worked the small hours and the early hours.',
    'Some 1353 (1023 men) were there.',
    'He came 6. 30 others followed.',
    'For the party high noon comes too early.',
    'The rate stood at 07.30 per cent.',
    'It fell from 07.30 points.',
  ])('no time in: %s', (text) => {
    expect(asMarks(text, timesIn(text))).toEqual([]);
  });
});
