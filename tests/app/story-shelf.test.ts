import { describe, expect, it } from 'vitest';
import { toRecords } from '../../src/app/state/story-records.ts';
import type { SavedArticle, SavedStory } from '../../src/review/saved-story.ts';
import { StoryShelf } from '../../src/app/state/story-shelf.ts';
import { exactly } from '../../src/document/time-range.ts';
import { recordsOf, shelfOf, storyShelfOf } from '../support/shelf.ts';

const A: SavedArticle = {
  name: 'a.txt',
  text: 'They met.',
  date: { day: '2025-08-15', time: '10:30' },
  picked: [{ span: { from: 3, to: 6 }, value: '2025-08-14' }],
};
const B: SavedArticle = { name: 'b.txt', text: 'They parted.', date: null, picked: [] };
const NOTHING = { apart: [], reviews: [], added: [] };
const DECIDED: Omit<SavedStory, 'articles'> = {
  apart: [{ mention: 'a:3', from: ['b:5'] }],
  reviews: [
    {
      mention: 'a:3',
      verdict: 'disputed',
      starred: true,
      tags: ['Geneva'],
      comment: 'Ask the mission.',
      title: 'They met',
      date: { words: '3 May 2025', edtf: '2025-05-03', granularity: 'day', range: exactly(0, 1) },
    },
  ],
  added: [
    {
      document: 'b',
      span: { from: 0, to: 11 },
      title: 'They parted',
      kind: 'event',
      status: 'happened',
      date: null,
    },
  ],
};
const BOTH = new Map([
  ['a', A],
  ['b', B],
]);
const refusing = (error: Error) => ({
  ...recordsOf(),
  write: () => Promise.reject(error),
});

describe('a kept story', () => {
  it('comes back as it was, in its order', async () => {
    const records = recordsOf();
    expect(await storyShelfOf(records).keep(new Map([...BOTH].reverse()), DECIDED)).toBe('kept');
    expect(await storyShelfOf(records).restore()).toEqual({ articles: [B, A], ...DECIDED });
  });

  it('is gone once forgotten', async () => {
    const records = recordsOf();
    const shelf = storyShelfOf(records);
    await shelf.keep(BOTH, DECIDED);
    await shelf.forget();
    expect(await shelf.restore()).toBeNull();
    expect((await records.all()).size).toBe(0);
  });

  it('may be empty, which is not the same as none', async () => {
    const shelf = storyShelfOf();
    expect(await shelf.restore()).toBeNull();
    await shelf.keep(new Map(), NOTHING);
    expect(await shelf.restore()).toEqual({ articles: [], ...NOTHING });
  });

  it('is written only where it has changed, in this visit and the next', async () => {
    const records = recordsOf();
    const shelf = storyShelfOf(records);
    await shelf.keep(BOTH, NOTHING);
    await shelf.keep(new Map([...BOTH, ['b', { ...B, date: A.date }]]), NOTHING);
    await shelf.keep(new Map([['a', A]]), NOTHING);
    const next = storyShelfOf(records);
    await next.restore();
    await next.keep(new Map([['a', { ...A }]]), NOTHING);
    await next.keep(new Map([['a', { ...A, picked: [] }]]), DECIDED);
    expect(records.writes).toEqual([
      '+story +article:a +article:b',
      '+article:b',
      '+story -article:b',
      '+story +article:a',
    ]);
  });

  it('is whole though another page has written meanwhile', async () => {
    const records = recordsOf();
    const [one, other] = [storyShelfOf(records), storyShelfOf(records)];
    await one.keep(BOTH, NOTHING);
    await other.keep(new Map([['b', B]]), NOTHING);
    await one.keep(BOTH, DECIDED);
    expect(await other.restore()).toEqual({ articles: [A, B], ...DECIDED });
  });

  it('is carried over from the string that an earlier version kept, once', async () => {
    const strings = shelfOf();
    strings.setItem('dateline.story', JSON.stringify({ version: 1, articles: [A], ...DECIDED }));
    const records = recordsOf();
    const shelf = new StoryShelf(Promise.resolve(records), strings);
    expect(await shelf.restore()).toEqual({ articles: [A], ...DECIDED });
    await shelf.keep(new Map([['a', A]]), DECIDED);
    expect(strings.getItem('dateline.story')).toBeNull();
    expect(await storyShelfOf(records).restore()).toEqual({ articles: [A], ...DECIDED });
  });

  it('is kept in the end where several are kept at once', async () => {
    const records = recordsOf();
    const shelf = storyShelfOf(records);
    await Promise.all([
      shelf.keep(BOTH, NOTHING),
      shelf.forget(),
      shelf.keep(new Map([['b', B]]), NOTHING),
    ]);
    expect(await storyShelfOf(records).restore()).toEqual({ articles: [B], ...NOTHING });
  });

  it('says when there is no room, or nothing is kept at all', async () => {
    const full = storyShelfOf(refusing(new DOMException('no room', 'QuotaExceededError')));
    expect(await full.keep(BOTH, NOTHING)).toBe('full');
    expect(await storyShelfOf(refusing(new Error('?'))).keep(BOTH, NOTHING)).toBe('closed');
    expect(await storyShelfOf(null).keep(BOTH, NOTHING)).toBe('closed');
    expect(await storyShelfOf(null).restore()).toBeNull();
  });

  it('loses only the entries that are none', async () => {
    const records = recordsOf();
    const picked = [{ span: { from: 'x', to: 2 }, value: '2025' }, 4, { value: '2025' }];
    await records.write(
      new Map<string, unknown>([
        ...toRecords(BOTH, NOTHING),
        ['article:a', { name: 'a', text: 't', date: 5, picked }],
        ['article:b', 7],
      ]),
      [],
    );
    expect(await storyShelfOf(records).restore()).toEqual({
      articles: [{ name: 'a', text: 't', date: null, picked: [] }],
      ...NOTHING,
    });
  });
});
