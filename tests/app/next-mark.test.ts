import { describe, expect, it } from 'vitest';
import { isStop, laneOf, nextStop, stopId, stopsOf } from '../../src/app/picture/next-mark.ts';
import type { Direction } from '../../src/app/picture/next-mark.ts';
import { lanesOf } from '../../src/layout/lanes.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import { FIT } from '../../src/layout/time-scale.ts';
import { indexTimeline, scaleOf } from '../../src/layout/timeline-index.ts';
import { alaskaStory } from '../support/story.ts';

const timeline = alaskaStory();
const index = indexTimeline(timeline);
const stops = stopsOf(layOut(index, { scale: scaleOf(index, 1400), viewport: FIT }).marks);

function walk(direction: Direction, from: string | null): string[] {
  const visited: string[] = [];
  for (let at = nextStop(stops, from, direction); at && !visited.includes(stopId(at));) {
    visited.push(stopId(at));
    at = nextStop(stops, stopId(at), direction);
  }
  return visited;
}

describe('nextStop', () => {
  it('goes right through every event once, the undated ones last, and left back again', () => {
    const right = walk('right', null);
    expect(right).toHaveLength(timeline.events.length);
    const dated = right.map(
      (id) => timeline.events.find((event) => event.id === id)?.when !== null,
    );
    expect(dated.lastIndexOf(true)).toBeLessThan(dated.indexOf(false));
    expect(walk('left', right.at(-1) ?? null)).toEqual(right.slice(0, -1).toReversed());
  });

  it('begins with the earliest', () => {
    const [first] = walk('right', null);
    expect(timeline.events.find(({ id }) => id === first)?.when?.edtf).toBe('2022');
  });

  it('goes down row by row, never up', () => {
    const tops = walk('down', stopId(stops[0]!)).map((id) => {
      const stop = stops.find((candidate) => stopId(candidate) === id);
      return stop?.kind === 'chip' ? stop.box.y : (stop?.hit.y ?? 0);
    });
    expect(tops.length).toBeGreaterThan(2);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  });

  it('stays in its lane along time, and leads up and down to the others', () => {
    const scale = scaleOf(index, 1400);
    const lanes = lanesOf(index, 'kind');
    const parted = stopsOf(layOut(index, { scale, viewport: FIT, lanes, gutter: 160 }).marks);
    const first = parted.find((stop) => laneOf(stop) === 'statement')!;
    const right = nextStop(parted, stopId(first), 'right')!;
    expect(stopId(right)).not.toBe(stopId(first));
    expect(laneOf(right)).toBe('statement');
    const visited = new Set<string | null>();
    let here = nextStop(parted, stopId(parted[0]!), 'up')!;
    for (let i = 0; i < 40; i++) {
      visited.add(laneOf(here));
      here = nextStop(parted, stopId(here), 'down')!;
    }
    for (const { key } of lanes.slice(lanes.findIndex(({ key }) => key === 'summit'))) {
      expect(visited).toContain(key);
    }
  });

  it('tells the marks of one event in several lanes apart', () => {
    const lanes = lanesOf(index, 'participant');
    const view = { scale: scaleOf(index, 1400), viewport: FIT, lanes, gutter: 160 };
    const summits = stopsOf(layOut(index, view).marks).filter((stop) =>
      isStop(stop, 'trump-putin-summit-alaska'),
    );
    expect(summits.map(stopId)).toEqual([
      'trump-putin-summit-alaska@Donald%20Trump',
      'trump-putin-summit-alaska@Vladimir%20Putin',
    ]);
  });

  it('stays where nothing lies beyond', () => {
    const last = walk('right', null).at(-1) ?? '';
    expect(stopId(nextStop(stops, last, 'right')!)).toBe(last);
    expect(nextStop([], null, 'right')).toBeNull();
  });
});
