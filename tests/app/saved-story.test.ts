import { describe, expect, it } from 'vitest';
import { forget, keep, restore } from '../../src/app/state/saved-story.ts';
import { shelfOf } from '../support/shelf.ts';

const STORY = {
  articles: [
    {
      name: 'a.txt',
      text: 'They met.',
      date: { day: '2025-08-15', time: '10:30' },
      picked: [{ span: { from: 3, to: 6 }, value: '2025-08-14' }],
    },
    { name: 'b.txt', text: 'They parted.', date: null, picked: [] },
  ],
  apart: [{ mention: 'a:3', from: ['b:5'] }],
};
const EMPTY = { articles: [], apart: [] };

describe('a kept story', () => {
  it('comes back as it was', () => {
    const shelf = shelfOf();
    expect(keep(shelf, STORY)).toBe(true);
    expect(restore(shelf)).toEqual(STORY);
  });

  it('is gone once forgotten', () => {
    const shelf = shelfOf();
    keep(shelf, STORY);
    forget(shelf);
    expect(restore(shelf)).toBeNull();
  });

  it('may be empty, which is not the same as none', () => {
    const shelf = shelfOf();
    keep(shelf, EMPTY);
    expect(restore(shelf)).toEqual(EMPTY);
  });

  it.each(['{', '7', '{"version":2,"articles":[]}', '{"version":1}', 'null'])(
    'is none in %s',
    (kept) => {
      expect(restore({ ...shelfOf(), getItem: () => kept })).toBeNull();
    },
  );

  it('holds no decisions where an older one was kept', () => {
    const kept = '{"version":1,"articles":[{"name":"a","text":"t","date":null}]}';
    expect(restore({ ...shelfOf(), getItem: () => kept })).toEqual({
      articles: [{ name: 'a', text: 't', date: null, picked: [] }],
      apart: [],
    });
  });

  it('loses only the entries that are none', () => {
    const picked = [{ span: { from: 'x', to: 2 }, value: '2025' }, 4, { value: '2025' }];
    const kept = JSON.stringify({
      version: 1,
      articles: [3, { name: 'x' }, { name: 'a', text: 't', date: 5, picked }],
      apart: [null, { mention: 7 }, { mention: 'a:1', from: ['b:2', 3] }],
    });
    expect(restore({ ...shelfOf(), getItem: () => kept })).toEqual({
      articles: [{ name: 'a', text: 't', date: null, picked: [] }],
      apart: [{ mention: 'a:1', from: ['b:2'] }],
    });
  });

  it('says when the shelf is full or closed, and never throws', () => {
    const closed = () => {
      throw new Error('closed');
    };
    const shelf = { getItem: closed, setItem: closed, removeItem: closed };
    expect(keep(shelf, STORY)).toBe(false);
    expect(keep(null, STORY)).toBe(false);
    expect(restore(shelf)).toBeNull();
    expect(() => forget(shelf)).not.toThrow();
  });
});
