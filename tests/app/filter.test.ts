import { describe, expect, it } from 'vitest';
import { FACET_LIST, NONE, surenessOf } from '../../src/app/state/facets.ts';
import {
  chosen,
  filterEvents,
  NO_FILTERS,
  tally,
  withoutFacet,
} from '../../src/app/state/filter.ts';
import type { Choices, Filters } from '../../src/app/state/filter.ts';
import { choiceInWords, facetsInWords, naming } from '../../src/app/words/facets-in-words.ts';
import { utc } from '../support/sketch.ts';
import { alaskaStory } from '../support/story.ts';

const { events, extractions } = alaskaStory();
const documents = extractions.map(({ document }) => document);
const nameOf = naming(documents);
const only = (choices: Choices, ...[facet, value]: ['kind' | 'place' | 'source', string]) =>
  chosen(choices, facet, value, 'only');
const shownWith = (filters: Partial<Filters>) =>
  filterEvents(events, { ...NO_FILTERS, ...filters });
const SUMMITS = only({}, 'kind', 'summit');

describe('filters', () => {
  it('show everything at first, and the same array', () => {
    expect(filterEvents(events, NO_FILTERS)).toBe(events);
  });

  it('show only what is chosen, and with a second value of a facet what has either', () => {
    expect(shownWith({ choices: SUMMITS }).every(({ kind }) => kind === 'summit')).toBe(true);
    const either = shownWith({ choices: only(SUMMITS, 'kind', 'call') });
    expect(new Set(either.map(({ kind }) => kind))).toEqual(new Set(['summit', 'call']));
  });

  it('leave out what is not wanted, and take each wish back when it is made again', () => {
    const choices = chosen({}, 'kind', 'statement', 'without');
    expect(shownWith({ choices }).map(({ kind }) => kind)).not.toContain('statement');
    expect(shownWith({ choices }).length).toBeGreaterThan(3);
    expect(chosen(choices, 'kind', 'statement', 'without')).toEqual({});
    expect(chosen(choices, 'kind', 'statement', 'only')).toEqual({
      kind: new Map([['statement', 'only']]),
    });
  });

  it('know of an event with several values which are wanted and which are not', () => {
    const withTrump = chosen({}, 'participant', 'Donald Trump', 'only');
    expect(shownWith({ choices: withTrump }).length).toBeGreaterThan(0);
    const both = chosen(withTrump, 'participant', 'Vladimir Putin', 'without');
    expect(shownWith({ choices: both })).toEqual(
      shownWith({ choices: withTrump }).filter(
        ({ participants }) => !participants.includes('Vladimir Putin'),
      ),
    );
  });

  it('have a value for events that have none', () => {
    const shown = shownWith({ choices: only({}, 'place', NONE) });
    expect(shown).toEqual(events.filter(({ place }) => place === null));
    expect(shown.length).toBeGreaterThan(0);
  });

  it('ask of a stretch of time that an event touches it; an undated one touches none', () => {
    const day = { start: utc(2025, 8, 15), end: utc(2025, 8, 16) };
    const shown = shownWith({ period: day });
    expect(shown.some(({ title }) => title === 'VJ Day commemorated')).toBe(true);
    expect(shown.some(({ title }) => title === 'Starmer meets Zelensky')).toBe(false);
    expect(shown.every(({ when }) => when)).toBe(true);
  });

  it('know an event of which only the beginning is known by that', () => {
    const later = { start: utc(2030), end: utc(2031) };
    expect(shownWith({ period: later })).toEqual([]);
    const from = { start: utc(2025, 8, 15), end: utc(2025, 8, 17) };
    expect(shownWith({ period: from }).map(({ title }) => title)).toContain(
      'Second meeting, with Zelensky',
    );
  });

  it('hold all together', () => {
    const hits = new Set(events.slice(0, 3).map(({ id }) => id));
    const shown = shownWith({
      hits,
      choices: SUMMITS,
      period: { start: utc(2025), end: utc(2026) },
    });
    expect(shown).toEqual(events.slice(0, 3).filter(({ kind }) => kind === 'summit'));
  });

  it('are let go facet by facet', () => {
    expect(withoutFacet(only(SUMMITS, 'place', 'Alaska'), 'place')).toEqual(SUMMITS);
  });
});

describe('counts', () => {
  it('give every event to a value of each facet', () => {
    const { counts } = tally(events, NO_FILTERS);
    for (const [facet] of FACET_LIST) {
      const sum = [...counts[facet].values()].reduce((a, b) => a + b);
      expect(sum).toBeGreaterThanOrEqual(events.length);
    }
  });

  it('say of each value how many events it would leave with the other facets’ choices', () => {
    const filters = { ...NO_FILTERS, choices: only(SUMMITS, 'place', 'Alaska') };
    const { counts } = tally(events, filters);
    for (const [facet] of FACET_LIST)
      for (const [value, count] of counts[facet]) {
        const others = withoutFacet(filters.choices, facet);
        const choices = chosen(others, facet, value, 'only');
        expect(filterEvents(events, { ...filters, choices })).toHaveLength(count);
      }
    expect(counts.kind.get('call')).toBeUndefined();
  });

  it('say which single filter keeps how many events away', () => {
    const period = { start: utc(2025, 8, 14), end: utc(2025, 8, 16) };
    const filters = { ...NO_FILTERS, period, choices: only({}, 'kind', 'vote') };
    expect(filterEvents(events, filters)).toEqual([]);
    const { gains } = tally(events, filters);
    expect([...gains]).toEqual([['kind', filterEvents(events, { ...NO_FILTERS, period }).length]]);
  });
});

describe('facets in words', () => {
  const { counts } = tally(events, NO_FILTERS);
  const valuesOf = (facet: string, now = counts) =>
    facetsInWords(counts, now, nameOf).find((one) => one.facet === facet)?.values ?? [];

  it('stand in the order of their table', () => {
    expect(
      valuesOf('kind')
        .slice(0, 3)
        .map(({ value }) => value),
    ).toEqual(['summit', 'meeting', 'call']);
  });

  it('else by how many events have the value now, those of none included', () => {
    const alaska = tally(events, { ...NO_FILTERS, choices: SUMMITS }).counts;
    expect(valuesOf('place', alaska)[0]).toMatchObject({ label: 'Alaska', count: 1 });
    expect(valuesOf('place')[0]).toMatchObject({ value: NONE, label: 'No place named' });
    expect(valuesOf('place', alaska)).toHaveLength(valuesOf('place').length);
  });

  it('say what is chosen', () => {
    const two = only(only({}, 'kind', 'summit'), 'kind', 'vote');
    expect(choiceInWords('kind', two.kind ?? new Map(), nameOf)).toBe('Kind: Summit or Vote');
    const without = chosen(SUMMITS, 'kind', 'vote', 'without');
    expect(choiceInWords('kind', without.kind ?? new Map(), nameOf)).toBe(
      'Kind: Summit, without Vote',
    );
    expect(choiceInWords('source', new Map([['gone', 'without']]), nameOf)).toBe(
      'Source: without gone',
    );
  });
});

describe('what the reader said', () => {
  const said = { verdict: null, starred: false, tags: [], comment: '', found: {}, dateWords: null };
  const reviewed = events.map((event, at) => {
    if (at === 0) return { ...event, review: { ...said, starred: true, tags: ['a', 'b'] } };
    return at === 1 ? { ...event, review: { ...said, verdict: 'confirmed' as const } } : event;
  });
  const whole = tally(reviewed, NO_FILTERS).counts;
  const valuesOf = (facet: string) =>
    facetsInWords(whole, whole, nameOf)
      .find((one) => one.facet === facet)
      ?.values.map(({ label, count }) => [label, count]);

  it('is no facet before they said it', () => {
    const { counts } = tally(events, NO_FILTERS);
    const facets = facetsInWords(counts, counts, nameOf).map(({ facet }) => facet);
    expect(facets).toContain('agreement');
    for (const facet of ['review', 'tag', 'starred']) expect(facets).not.toContain(facet);
  });

  it('is counted in facets, what was left included', () => {
    const rest = events.length - 1;
    expect(valuesOf('review')).toEqual([
      ['Unreviewed', rest],
      ['Confirmed', 1],
    ]);
    expect(valuesOf('tag')).toEqual([
      ['No tag', rest],
      ['a', 1],
      ['b', 1],
    ]);
    expect(valuesOf('starred')).toEqual([
      ['Not starred', rest],
      ['Starred', 1],
    ]);
  });

  it('filters', () => {
    const shown = (facet: 'review' | 'tag' | 'starred', value: string) =>
      filterEvents(reviewed, { ...NO_FILTERS, choices: chosen({}, facet, value, 'only') });
    expect(shown('tag', 'b')).toEqual([reviewed[0]]);
    expect(shown('starred', 'yes')).toEqual([reviewed[0]]);
    expect(shown('review', 'confirmed')).toEqual([reviewed[1]]);
    expect(shown('review', NONE)).toHaveLength(events.length - 1);
  });

  it('dates an event where no passage does', () => {
    const [told] = events.filter(({ when }) => when);
    if (!told?.when) throw new Error('no dated event');
    expect(surenessOf(told)).not.toBe('reader');
    expect(surenessOf({ ...told, when: { ...told.when, mentions: [] } })).toBe('reader');
  });
});
