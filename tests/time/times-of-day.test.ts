import { describe, expect, it } from 'vitest';
import { asMarks, parseAnnotated, rangeOf, timeIn, timesIn } from '../support/annotated.ts';

/** Published on Friday, 15 August 2025. */
describe('times of day', () => {
  it.each([
    'The convoy arrived on {Thursday night|2025-08-14TNI}.',
    'The embassy was stormed on {Monday evening|2025-08-11TEV}.',
    'The ceasefire began at {noon on 3 August|2025-08-03T12:00}.',
    'Updated {14:29 BST, 15 August 2025|2025-08-15T14:29+01:00}.',
    'The page shows {Friday, August 15, 2025, 10:29:42 AM Eastern Daylight Time|2025-08-15T10:29:42-04:00}.',
    'The blast was felt at {3.45pm|2025-08-15T15:45}.',
    'Doors open at {half past seven|2025-08-15T19:30}.',
    'It struck at {0900 GMT|2025-08-15T09:00Z}.',
    'He was seen boarding {around lunchtime UK time on Friday|2025-08-15TMI}.',
    'The stamp reads {2025-08-15T10:29:42Z|2025-08-15T10:29:42Z}.',
  ])('%s', (source) => {
    const { text, marks } = parseAnnotated(source);
    expect(asMarks(text, timesIn(text))).toEqual(marks);
  });

  it('places a zone’s clock in UTC', () => {
    const time = timeIn('Updated 14:29 BST, 15 August 2025.');
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
    'The PM, speaking at 10 Downing Street, refused.',
    'United won 3-2 and the vote was 10-5.',
    'He quoted John 3:16.',
    'Shares rose to $3.625 a share.',
    'The line is staffed 24/7.',
    'About 3/4 of voters agreed.',
    'Unemployment fell from 5 to 4 per cent.',
    'The index closed at 19.',
    'Some 20 to 30 soldiers died.',
    'It weighs 6.5 kilograms.',
    'Good morning, he told the crowd.',
  ])('no time in: %s', (text) => {
    expect(asMarks(text, timesIn(text))).toEqual([]);
  });
});
