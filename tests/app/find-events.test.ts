import { describe, expect, it, test } from 'vitest';
import fc from 'fast-check';
import { EventFinder } from '../../src/app/find/find-events.ts';
import { fold, holds, termsOf } from '../../src/app/find/query.ts';
import { alaskaStory } from '../support/story.ts';

const { events, extractions } = alaskaStory();
const documents = new Map(extractions.map(({ document }) => [document.id, document]));

describe('a query', () => {
  test.each([
    ['Trump  alaska', ['trump', 'alaska']],
    ['“first step” Healey', ['first step', 'healey']],
    ['"still open', ['still open']],
    ['(Élysée), ""', ['elysee']],
    ['U.S.', ['u.s']],
    ['  ', []],
    ['… –', []],
  ])('%s has these terms: %j', (query, terms) => {
    expect(termsOf(query)).toEqual(terms);
  });

  test.each([
    ['Talks in Łódź', 'lodz', true],
    ['The GROẞE Straße', 'strasse', true],
    ['Zoë’s café', "zoe's", true],
    ['a first\nstep', '"first step"', true],
    ['a first bold step', '"first step"', false],
    ['a first bold step', 'step first', true],
    ['talks', 'talk', true],
    ['the award', 'war', false],
    ['Trump–Putin', 'putin', true],
    ['the award', 'award peace', false],
  ])('“%s” searched for “%s”: %j', (text, query, found) => {
    expect(holds(fold(text), termsOf(query))).toBe(found);
  });

  it('of any word of a text finds the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const word of text.split(/[\s"“”„]+/))
          expect(holds(fold(text), termsOf(word))).toBe(true);
      }),
    );
  });
});

describe('a search for events', () => {
  const search = async (query: string, signal = new AbortController().signal) => {
    const finder = new EventFinder(() => documents);
    const hits = await finder.find(events, termsOf(query), signal);
    return events.filter(({ id }) => hits?.has(id)).map(({ title }) => title);
  };

  it('looks into titles, participants, places and passages', async () => {
    expect(await search('VJ commemorated')).toEqual(['VJ Day commemorated']);
    expect(await search('vladimir alaska')).toEqual(['Trump–Putin summit, Alaska']);
    expect(await search('"breakfast television"')).toEqual([
      'Healey: summit could be a “first step”',
    ]);
    expect(await search('nobody')).toEqual([]);
  });

  it('looks into tags and comments', async () => {
    const [first] = events;
    if (!first) throw new Error('no events');
    const said = { verdict: null, starred: false, found: {}, dateWords: null };
    const review = { ...said, tags: ['Pier seven'], comment: 'Ask Łucja' };
    const finder = new EventFinder(() => documents);
    for (const query of ['"pier seven"', 'lucja'])
      expect(
        await finder.find(
          [{ ...first, review }, ...events.slice(1)],
          termsOf(query),
          new AbortController().signal,
        ),
      ).toEqual(new Set([first.id]));
  });

  it('does not take the end of one part and the beginning of the next for a phrase', async () => {
    expect(await search('"commemorated the king"')).toEqual([]);
  });

  it('of many events pauses, and can be called off meanwhile', async () => {
    const many = Array.from({ length: 60_000 }, (_, index) => ({
      ...events[index % events.length]!,
      id: String(index),
    }));
    const finder = new EventFinder(() => documents);
    const call = new AbortController();
    let turns = 0;
    const timer = setInterval(() => turns++);
    const hits = await finder.find(many, ['trump'], call.signal);
    clearInterval(timer);
    expect(hits?.size).toBeGreaterThan(1000);
    expect(turns).toBeGreaterThan(1);
    const fresh = many.map((event) => ({ ...event }));
    const off = finder.find(fresh, ['trump'], call.signal);
    call.abort();
    expect(await off).toBeNull();
  });
});
