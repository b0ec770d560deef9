import { describe, expect, test } from 'vitest';
import type { UncertainRange } from '../../src/document/time-range.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import type { EventMark, Scene } from '../../src/layout/scene.ts';
import { FIT, toX, viewportOf, type Viewport } from '../../src/layout/time-scale.ts';
import { indexTimeline, scaleOf } from '../../src/layout/timeline-index.ts';
import { DAY, documentOf, event, onDay, timelineOf, utc } from '../support/sketch.ts';

const SENTENCES = ['They met on Monday.', 'They met on Tuesday.'] as const;
const DOCUMENTS = SENTENCES.map((sentence, i) => ({
  ...documentOf(`${String(i)}.txt`, [sentence]),
  publisher: { value: ['The Harbour Post', 'The Tide Courier'][i]! },
}));

/** A meeting that two articles tell, dated otherwise by the second. */
function disputed(first: UncertainRange, second: UncertainRange) {
  const told = SENTENCES.map((sentence, i) => ({
    in: DOCUMENTS[i]!,
    sentence,
    trigger: 'met',
    date: i === 0 ? 'Monday' : 'Tuesday',
  }));
  const meeting = event({ title: 'Meeting', kind: 'meeting', range: first, told });
  const other = { range: second, edtf: 'XXXX', granularity: 'day', mentions: [1] } as const;
  return { ...meeting, when: { ...meeting.when!, mentions: [0] }, disputed: [other] };
}

const MONDAY = onDay(2024, 3, 11);
const TUESDAY = onDay(2024, 3, 12);
const SUNDAY = onDay(2024, 3, 17);
const OTHERS = [11, 12, 13, 17].map((day) =>
  event({ title: `Vote on the ${String(day)}th`, kind: 'vote', range: onDay(2024, 3, day) }),
);
const timeline = timelineOf([disputed(MONDAY, SUNDAY), ...OTHERS], DOCUMENTS);
const index = indexTimeline(timeline);
const scale = scaleOf(index, 1200);

const marksOf = (scene: Scene): EventMark[] =>
  scene.marks.filter((mark): mark is EventMark => mark.kind === 'event');
const meetings = (viewport: Viewport = FIT): EventMark[] =>
  marksOf(layOut(index, { scale, viewport })).filter(({ event: id }) => id === 'meeting');

describe('an event whose date is disputed', () => {
  test('is one mark with its readings, each where its date is, in one row', () => {
    const [mark, ...others] = meetings();
    expect(others).toEqual([]);
    expect(mark?.readings).toHaveLength(1);
    const [reading] = mark!.readings;
    expect(reading?.x[0]).toBeCloseTo(toX(scale, FIT, SUNDAY.start.start), 6);
    expect(reading?.x[3]).toBeCloseTo(toX(scale, FIT, SUNDAY.end.end), 6);
    expect(mark?.bar.x[0]).toBeCloseTo(toX(scale, FIT, MONDAY.start.start), 6);
    expect(reading?.box.y).toBe(mark?.bar.box.y);
  });

  test('names them and who gives them', () => {
    expect(meetings()[0]?.title).toBe(
      'Meeting. Monday 11 March 2024. Meeting. Also dated Sunday 17 March 2024 by The Tide Courier.',
    );
  });

  test('keeps the row free from one reading to the other, and its label beside them', () => {
    const marks = marksOf(layOut(index, { scale, viewport: FIT }));
    const mark = marks.find(({ event: id }) => id === 'meeting')!;
    const [from, to] = [mark.bar.box.x, mark.readings[0]!.box.x + mark.readings[0]!.box.width];
    const others = marks.filter((one) => one !== mark && one.bar.box.y === mark.bar.box.y);
    for (const { bar } of others) {
      expect(bar.box.x >= to - 1 || bar.box.x + bar.box.width <= from + 1).toBe(true);
    }
    const label = mark.label!.box;
    expect(label.x >= to || label.x + label.width <= from).toBe(true);
    expect(mark.hit.x).toBeCloseTo(from, 6);
    expect(mark.hit.x + mark.hit.width).toBeCloseTo(to, 6);
  });

  test('is there where another reading alone is in view', () => {
    const viewport = viewportOf(scale, { start: utc(2024, 3, 16), end: utc(2024, 3, 18) }, 0);
    const [mark] = meetings(viewport);
    expect(mark?.bar.box.x).toBeLessThan(0);
    expect(mark?.bar.box.width).toBe(0);
    expect(mark?.readings[0]?.box.width).toBeGreaterThan(0);
    expect(mark?.label).not.toBeNull();
  });

  test('has all its readings on the scale', () => {
    const late = disputed(MONDAY, onDay(2024, 3, 30));
    const one = scaleOf(indexTimeline(timelineOf([late], DOCUMENTS)), 1200);
    expect(one.stretches.at(-1)!.end).toBeGreaterThanOrEqual(utc(2024, 3, 30) + DAY);
  });
});

test('an event whose sources agree has no readings', () => {
  const marks = marksOf(layOut(index, { scale, viewport: FIT }));
  const others = marks.filter(({ event: id }) => id !== 'meeting');
  expect(others.flatMap(({ readings }) => readings)).toEqual([]);
  const days = timelineOf([disputed(MONDAY, TUESDAY), ...OTHERS], DOCUMENTS);
  expect(indexTimeline(days).columns.count).toBe(5);
});
