import { describe, expect, it } from 'vitest';
import { FindState } from '../../src/app/find/find-state.svelte.ts';
import { activeFilters } from '../../src/app/words/active-filters.ts';
import { utc } from '../support/sketch.ts';
import { alaskaStory } from '../support/story.ts';

const { events } = alaskaStory();
const findState = () => new FindState(() => events);

describe('FindState', () => {
  it('shows all at first, and all again when everything is cleared', () => {
    const find = findState();
    expect(find.shown).toBe(events);
    find.choose('kind', 'summit', 'only');
    find.query = 'nothing';
    find.hits = new Set();
    find.period = { start: utc(2025), end: utc(2026) };
    expect(find.active).toEqual(['search', 'period', 'kind']);
    expect(find.shown).toEqual([]);
    find.clearAll();
    expect(find.shown).toBe(events);
  });

  it('does not filter by hits once nothing is searched for', () => {
    const find = findState();
    find.query = 'king';
    find.hits = new Set();
    expect(find.shown).toEqual([]);
    find.clear('search');
    expect(find.shown).toBe(events);
  });

  it('leads from event to event in time, round the ends', () => {
    const find = findState();
    find.choose('kind', 'statement', 'without');
    const ids = find.inTime.map(({ id }) => id);
    expect(find.neighbour(null, 1)?.id).toBe(ids[0]);
    expect(find.neighbour(null, -1)?.id).toBe(ids.at(-1));
    expect(find.neighbour(ids[0] ?? '', 1)?.id).toBe(ids[1]);
    expect(find.neighbour(ids[0] ?? '', -1)?.id).toBe(ids.at(-1));
    expect(find.neighbour(ids.at(-1) ?? '', 1)?.id).toBe(ids[0]);
    find.choose('kind', 'vote', 'only');
    expect(find.neighbour(ids[0] ?? '', 1)).toBeNull();
  });

  it('knows the filter without which most come back, and when no single one would do', () => {
    const find = findState();
    find.choose('kind', 'vote', 'only');
    expect(find.wayOut).toBe('kind');
    find.period = { start: utc(1900), end: utc(1901) };
    expect(find.wayOut).toBeNull();
    find.clear('period');
    expect(find.wayOut).toBe('kind');
    find.clear('kind');
    expect(find.shown).toBe(events);
  });

  it('says what is set', () => {
    const find = findState();
    find.query = ' alaska ';
    find.hits = new Set();
    find.period = { start: utc(2014, 6), end: utc(2014, 9) };
    find.choose('place', '', 'only');
    expect(activeFilters(find, []).map(({ words }) => words)).toEqual([
      'Words: alaska',
      'Time: 1 June 2014 to 31 August 2014',
      'Place: No place named',
    ]);
  });
});
