import { describe, expect, it } from 'vitest';
import {
  cleared,
  countValues,
  isShown,
  kindsIn,
  NOTHING_HIDDEN,
  onlyOne,
  toggled,
} from '../../src/app/state/filter.ts';
import { facetsInWords, filtersInWords } from '../../src/app/words/facets-in-words.ts';
import { alaskaStory } from '../support/story.ts';

const { events } = alaskaStory();
const AGREED = ['single', 'several', 'disputed'];

describe('filters', () => {
  it('show everything at first', () => {
    expect(events.every((event) => isShown(event, NOTHING_HIDDEN))).toBe(true);
  });

  it('hide a kind, and show it again', () => {
    const hidden = toggled(NOTHING_HIDDEN, 'kind', 'statement');
    const shown = events.filter((event) => isShown(event, hidden));
    expect(shown.some(({ kind }) => kind === 'statement')).toBe(false);
    expect(shown.length).toBeLessThan(events.length);
    expect(toggled(hidden, 'kind', 'statement')).toEqual(NOTHING_HIDDEN);
  });

  it('hide an event only when all its sources are off', () => {
    const both = events.find((event) => new Set(event.mentions.map((m) => m.document)).size === 2);
    if (!both) throw new Error('the story has no event with two sources');
    const [first, second] = [...new Set(both.mentions.map((m) => m.document))];
    const one = toggled(NOTHING_HIDDEN, 'source', first ?? '');
    expect(isShown(both, one)).toBe(true);
    expect(isShown(both, toggled(one, 'source', second ?? ''))).toBe(false);
  });

  it('hide undated events', () => {
    const hidden = toggled(NOTHING_HIDDEN, 'sureness', 'undated');
    expect(events.filter((event) => isShown(event, hidden)).every(({ when }) => when)).toBe(true);
  });

  it('count each value, and together all events', () => {
    const counts = countValues(events, 'sureness');
    expect([...counts.values()].reduce((a, b) => a + b)).toBe(events.length);
  });

  it('list kinds in the order of the legend', () => {
    expect(kindsIn(events).slice(0, 3)).toEqual(['summit', 'meeting', 'call']);
  });

  it('tell what one source tells from what several tell, and what is disputed', () => {
    const counts = countValues(events, 'agreement');
    const several = events.filter(
      ({ mentions }) => new Set(mentions.map((m) => m.document)).size > 1,
    );
    expect(several.length).toBeGreaterThan(0);
    expect(counts.get('several')).toBe(several.length);
    expect(counts.get('single')).toBe(events.length - several.length);
    const [one] = several;
    if (!one?.when) throw new Error('it has no date');
    const disputed = { ...one, disputed: [one.when] };
    const hidden = onlyOne(NOTHING_HIDDEN, 'agreement', 'disputed', AGREED);
    expect([...events, disputed].filter((event) => isShown(event, hidden))).toEqual([disputed]);
  });

  it('show one value alone, and all again', () => {
    const hidden = onlyOne(NOTHING_HIDDEN, 'agreement', 'single', AGREED);
    expect([...hidden.agreement]).toEqual(['several', 'disputed']);
    expect(onlyOne(hidden, 'agreement', 'several', AGREED).agreement).toEqual(
      new Set(['single', 'disputed']),
    );
    expect(onlyOne(hidden, 'agreement', 'single', AGREED)).toEqual(NOTHING_HIDDEN);
  });

  it('are let go facet by facet', () => {
    const both = toggled(toggled(NOTHING_HIDDEN, 'kind', 'vote'), 'agreement', 'single');
    expect(cleared(both, 'kind')).toEqual(toggled(NOTHING_HIDDEN, 'agreement', 'single'));
  });
});

describe('filters in words', () => {
  const facets = facetsInWords(events, []);
  const said = (hidden: typeof NOTHING_HIDDEN) =>
    filtersInWords(facets, hidden).map(({ words }) => words);

  it('name what is left out, or all that is left where that is shorter', () => {
    expect(said(NOTHING_HIDDEN)).toEqual([]);
    expect(said(toggled(NOTHING_HIDDEN, 'kind', 'summit'))).toEqual(['Kind: without Summit']);
    const only = onlyOne(NOTHING_HIDDEN, 'agreement', 'disputed', AGREED);
    expect(said(toggled(only, 'kind', 'summit'))).toEqual([
      'Kind: without Summit',
      'Agreement: only Disputed date',
    ]);
    expect(said(toggled(only, 'agreement', 'disputed'))).toEqual(['Agreement: nothing']);
  });
});
