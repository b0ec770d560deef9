import { describe, expect, it } from 'vitest';
import { sortEvents } from '../../src/app/state/sort-events.ts';
import { alaskaStory } from '../support/story.ts';

const { events } = alaskaStory();

describe('sortEvents', () => {
  it('goes by the earliest possible beginning, undated events last', () => {
    const sorted = sortEvents(events, 'date');
    const starts = sorted.map(({ when }) => when?.range.start.start ?? Infinity);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it('keeps undated events last when turned round', () => {
    expect(sortEvents(events, 'date', true).at(-1)?.when).toBeNull();
    expect(sortEvents(events, 'date', true)[0]?.when).not.toBeNull();
  });

  it('goes by title without regard to capitals', () => {
    const titles = sortEvents(events, 'title').map(({ title }) => title.toLowerCase());
    expect(titles).toEqual(titles.toSorted());
  });

  it('goes by status, what happened first, and by the number of sources', () => {
    const statuses = sortEvents(events, 'status').map(({ status }) => status);
    expect([...new Set(statuses)]).toEqual(['happened', 'planned', 'possible']);
    expect(statuses.lastIndexOf('happened')).toBeLessThan(statuses.indexOf('planned'));
    const most = sortEvents(events, 'sources', true)[0];
    expect(new Set(most?.mentions.map(({ document }) => document)).size).toBe(2);
  });

  it('keeps the order of equal events, in either direction', () => {
    const same = events.map((event, i) => ({ ...event, id: `${i}`, title: 'The same' }));
    expect(sortEvents(same, 'title')).toEqual(same);
    expect(sortEvents(same, 'title', true)).toEqual(same);
  });

  it('goes by time where kind or status are equal, against it when turned round', () => {
    for (const descending of [false, true]) {
      for (const key of ['kind', 'status'] as const) {
        const sorted = sortEvents(events, key, descending);
        const values = new Set(sorted.map((event) => event[key]));
        for (const value of values) {
          const run = sorted.filter((event) => event[key] === value);
          const starts = run.map(({ when }) => when?.range.start.start ?? Infinity);
          const inTime = starts.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
          expect(starts).toEqual(descending ? inTime.toReversed() : inTime);
        }
      }
    }
  });

  it('leaves its input alone', () => {
    const before = [...events];
    sortEvents(events, 'title', true);
    expect(events).toEqual(before);
  });
});
