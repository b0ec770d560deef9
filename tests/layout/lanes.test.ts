import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Timeline } from '../../src/extract.ts';
import {
  lanesOf,
  LANES_BY,
  OTHERS,
  WITHOUT,
  type Lane,
  type LanesBy,
} from '../../src/layout/lanes.ts';
import { layOut, type View } from '../../src/layout/lay-out.ts';
import type { Box, LaneHeading, Mark, Scene } from '../../src/layout/scene.ts';
import { FIT, zoomAt } from '../../src/layout/time-scale.ts';
import { indexTimeline, scaleOf } from '../../src/layout/timeline-index.ts';
import { documentOf, event, onDay, timelineOf } from '../support/sketch.ts';
import { alaskaStory } from '../support/story.ts';

type Of<K extends Mark['kind']> = Extract<Mark, { kind: K }>;
const only = <K extends Mark['kind']>(scene: Scene, kind: K): Of<K>[] =>
  scene.marks.filter((mark): mark is Of<K> => mark.kind === kind);

const laneNames = (timeline: Timeline, by: LanesBy): string[] =>
  lanesOf(indexTimeline(timeline), by).map(
    ({ name, events }) => `${name} ${String(events.length)}`,
  );

function draw(timeline: Timeline, by: LanesBy, view: Partial<View> = {}): Scene {
  const index = indexTimeline(timeline);
  const scale = scaleOf(index, 1200);
  return layOut(index, { scale, viewport: FIT, lanes: lanesOf(index, by), gutter: 160, ...view });
}

const meeting = (day: number, participants: string[], place?: string) =>
  event({
    title: `Talks of ${participants.join(' and ')} on ${String(day)}`,
    kind: 'meeting',
    range: onDay(2025, 8, day),
    participants,
    ...(place !== undefined && { place }),
  });

const TALKS = timelineOf([
  meeting(1, ['Ana', 'Bo'], 'Oslo'),
  meeting(3, ['Bo', 'Cy'], 'Rome'),
  meeting(5, ['Bo'], 'Oslo'),
  meeting(7, []),
]);

describe('the lanes of a timeline', () => {
  test('are none where none are wanted', () => {
    expect(lanesOf(indexTimeline(TALKS), 'none')).toEqual([]);
  });

  test('are those with most events first; those without a value last', () => {
    expect(laneNames(TALKS, 'participant')).toEqual(['Bo 3', 'Ana 1', 'Cy 1', 'Nobody named 1']);
    expect(laneNames(TALKS, 'place')).toEqual(['Oslo 2', 'Rome 1', 'No place 1']);
  });

  test('follow the legend where they are kinds', () => {
    expect(laneNames(alaskaStory(), 'kind')).toEqual([
      'Summit 1',
      'Meeting 2',
      'Call 1',
      'Statement 3',
      'Travel 1',
      'Conflict 1',
      'Commemoration 1',
    ]);
  });

  test('name articles by who wrote them, or by their title where that is the same', () => {
    const [one, two, three] = ['a.txt', 'b.txt', 'c.txt'].map((name, i) => ({
      ...documentOf(name, [`Title ${name}`, 'Talks began on 1 August.']),
      publisher: { value: i === 2 ? 'The Courier' : 'The Post' },
    }));
    const told = [one!, two!, three!].map((document) => ({
      in: document,
      sentence: 'Talks began on 1 August.',
      trigger: 'began',
    }));
    const talks = event({ title: 'Talks', range: onDay(2025, 8, 1), told });
    const timeline = timelineOf([talks], [one!, two!, three!]);
    expect(laneNames(timeline, 'article').toSorted()).toEqual([
      'The Courier 1',
      'Title a.txt 1',
      'Title b.txt 1',
    ]);
  });

  test('are eight at most: the rarest values share one, which names them', () => {
    const many = Array.from({ length: 12 }, (_, i) => meeting(1 + i, [`P${String(i)}`, 'Bo']));
    const lanes = lanesOf(indexTimeline(timelineOf([...many, meeting(20, [])])), 'participant');
    expect(lanes).toHaveLength(8);
    expect(lanes[0]?.name).toBe('Bo');
    expect(lanes[0]?.events).toHaveLength(12);
    const [others, without] = lanes.slice(-2);
    expect(others).toMatchObject({ key: OTHERS, name: '7 others' });
    expect(others?.events).toHaveLength(7);
    expect(others?.holds.split(', ')).toHaveLength(7);
    expect(without?.key).toBe(WITHOUT);
  });
});

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 0.01 &&
  b.x < a.x + a.width - 0.01 &&
  a.y < b.y + b.height - 0.01 &&
  b.y < a.y + a.height - 0.01;

describe('a picture with lanes', () => {
  test('has a heading for each beside its rows, with its count', () => {
    const scene = draw(TALKS, 'participant');
    const headings = only(scene, 'lane');
    expect(headings.map(({ text }) => [text.text, text.aside?.text])).toEqual([
      ['Bo', '3'],
      ['Ana', '1'],
      ['Cy', '1'],
      ['Nobody named', '1'],
    ]);
    expect(headings[0]?.title).toBe('Bo. 3 events.');
    expect(scene).toMatchObject({ x: -160, width: 1360 });
    for (const { box, text } of headings) {
      expect(box).toMatchObject({ x: -160, width: 160 });
      expect(text.y).toBeGreaterThan(box.y);
      expect(text.y).toBeLessThan(box.y + box.height);
    }
  });

  test('has them above its rows where there is no room beside', () => {
    const scene = draw(TALKS, 'participant', { gutter: 0 });
    expect(scene.x).toBe(0);
    for (const { key, box } of only(scene, 'lane')) {
      expect(box).toMatchObject({ x: 0, width: 1200 });
      const marks = only(scene, 'event').filter(({ lane }) => lane === key);
      expect(marks.length).toBeGreaterThan(0);
      for (const { bar } of marks) expect(bar.box.y).toBeGreaterThanOrEqual(box.y + box.height);
    }
  });

  test('has an event in each of its lanes', () => {
    const both = only(draw(TALKS, 'participant'), 'event').filter(({ event: id }) =>
      id.startsWith('talks-of-ana-and-bo'),
    );
    expect(both.map(({ lane }) => lane)).toEqual(['Bo', 'Ana']);
  });

  test('shows of a collapsed lane where its events lie, and no mark', () => {
    const open = draw(TALKS, 'participant');
    const scene = draw(TALKS, 'participant', { collapsed: new Set(['Bo']) });
    const [bo, ana] = only(scene, 'lane');
    expect(bo).toMatchObject({ collapsed: true, rows: 0, count: 3 });
    expect(bo?.traces).toHaveLength(3);
    expect(ana).toMatchObject({ collapsed: false, traces: [] });
    expect(only(scene, 'event').filter(({ lane }) => lane === 'Bo')).toEqual([]);
    expect(ana?.rows).toBe(only(open, 'lane')[1]?.rows);
  });

  test('keeps its lanes where they are at every zoom, when told their rows', () => {
    const index = indexTimeline(alaskaStory());
    const scale = scaleOf(index, 1200);
    const lanes = lanesOf(index, 'kind');
    const whole = layOut(index, { scale, viewport: FIT, lanes, gutter: 160 });
    const laneRows = new Map(only(whole, 'lane').map(({ key, rows }) => [key, rows]));
    for (const factor of [1.5, 4, 40]) {
      const viewport = zoomAt(scale, FIT, 900, factor);
      const scene = layOut(index, { scale, viewport, lanes, laneRows, gutter: 160 });
      expect(only(scene, 'lane')).toEqual(only(whole, 'lane'));
    }
  });

  test('the label of a bar that is cut at an edge stays in sight, in every lane of its event', () => {
    const long = event({
      title: 'Siege',
      kind: 'conflict',
      range: { ...onDay(2025, 8, 1), end: onDay(2025, 8, 30).end },
      participants: ['Ana', 'Bo'],
    });
    const index = indexTimeline(timelineOf([long]));
    const scale = scaleOf(index, 1200);
    const lanes = lanesOf(index, 'participant');
    for (const at of [200, 500, 800]) {
      const viewport = zoomAt(scale, FIT, at, 20);
      const marks = only(layOut(index, { scale, viewport, lanes, gutter: 160 }), 'event');
      expect(marks).toHaveLength(2);
      for (const { bar, label } of marks) {
        expect(bar.x[0]).toBeLessThan(0);
        expect(label?.lines[0]?.text).toBe('Siege');
        expect(label!.box.x).toBeGreaterThanOrEqual(0);
        expect(label!.box.x).toBeLessThan(60);
      }
    }
  });
});

describe('any story in lanes', () => {
  const name = fc.constantFrom('Ana', 'Bo', 'Cy', 'Di', 'Ed', 'Flo', 'Gus', 'Hal', 'Ivo', 'Jo');
  const sketch = fc.record({
    day: fc.integer({ min: 1, max: 28 }),
    kind: fc.constantFrom('meeting', 'call', 'vote', 'death'),
    participants: fc.array(name, { maxLength: 3 }),
    place: fc.option(name, { nil: undefined }),
    salience: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const timeline = fc.array(sketch, { minLength: 1, maxLength: 60 }).map((sketches) =>
    timelineOf(
      sketches.map(({ day, place, ...rest }, i) => ({
        ...event({
          ...rest,
          title: `Event number ${String(i)}`,
          range: onDay(2025, 8, day),
          ...(place !== undefined && { place }),
        }),
        id: `e${String(i)}`,
      })),
    ),
  );
  const by = fc.constantFrom(...LANES_BY.filter((one) => one !== 'none'));
  const rows = fc.option(fc.integer({ min: 4, max: 14 }), { nil: undefined });
  const gutter = fc.constantFrom(0, 160);

  test('none is lost: each event is drawn or counted in each of its lanes', () => {
    fc.assert(
      fc.property(timeline, by, rows, gutter, (one, parted, most, room) => {
        const index = indexTimeline(one);
        const lanes = lanesOf(index, parted);
        expect(new Set(lanes.flatMap(idsIn))).toEqual(new Set(one.events.map(({ id }) => id)));
        const scene = draw(one, parted, { rows: most, gutter: room });
        for (const lane of lanes) {
          const marks = only(scene, 'event').filter((mark) => mark.lane === lane.key);
          const chips = only(scene, 'chip').filter((chip) => chip.lane === lane.key);
          const found = [
            ...marks.map((mark) => mark.event),
            ...chips.flatMap((chip) => chip.events),
          ];
          expect(found.toSorted()).toEqual(idsIn(lane).toSorted());
        }
      }),
      { numRuns: 60 },
    );
  });

  test('each stands between the edges of its lane, and no two marks, labels, chips or headings meet', () => {
    fc.assert(
      fc.property(timeline, by, rows, gutter, (one, parted, most, room) => {
        const scene = draw(one, parted, { rows: most, gutter: room });
        const headings = only(scene, 'lane');
        const bottomOf = (heading: LaneHeading): number =>
          headings[headings.indexOf(heading) + 1]?.box.y ?? scene.plot.y + scene.plot.height;
        for (const heading of headings) {
          const boxes = [
            ...only(scene, 'event')
              .filter(({ lane }) => lane === heading.key)
              .flatMap(boxesOf),
            ...only(scene, 'chip')
              .filter(({ lane }) => lane === heading.key)
              .map(({ box }) => box),
          ];
          const top = room > 0 ? heading.box.y : heading.box.y + heading.box.height;
          for (const box of boxes) {
            expect(box.y).toBeGreaterThanOrEqual(top);
            expect(box.y + box.height).toBeLessThanOrEqual(bottomOf(heading));
          }
        }
        const bars = only(scene, 'event').map(({ bar }) => bar.box);
        const labels = only(scene, 'event').flatMap(({ label }) => (label ? [label.box] : []));
        const chips = only(scene, 'chip').map(({ box }) => box);
        for (const group of [bars, labels, [...bars, ...chips], [...labels, ...chips]]) {
          expect(group.filter((a, i) => group.some((b, j) => j < i && overlap(a, b)))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

const idsIn = ({ events }: Lane): string[] => events.map(({ id }) => id);

const boxesOf = ({ bar, label }: Of<'event'>): Box[] => [bar.box, ...(label ? [label.box] : [])];
