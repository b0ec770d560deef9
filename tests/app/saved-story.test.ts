import { describe, expect, it } from 'vitest';
import { forget, keep, restore } from '../../src/app/state/saved-story.ts';
import { shelfOf } from '../support/shelf.ts';

const ARTICLES = [
  { name: 'a.txt', text: 'They met.', date: { day: '2025-08-15', time: '10:30' } },
  { name: 'b.txt', text: 'They parted.', date: null },
];

describe('a kept story', () => {
  it('comes back as it was', () => {
    const shelf = shelfOf();
    expect(keep(shelf, ARTICLES)).toBe(true);
    expect(restore(shelf)).toEqual(ARTICLES);
  });

  it('is gone once forgotten', () => {
    const shelf = shelfOf();
    keep(shelf, ARTICLES);
    forget(shelf);
    expect(restore(shelf)).toBeNull();
  });

  it('may be empty, which is not the same as none', () => {
    const shelf = shelfOf();
    keep(shelf, []);
    expect(restore(shelf)).toEqual([]);
  });

  it.each(['{', '7', '{"version":2,"articles":[]}', '{"version":1}', 'null'])(
    'is none in %s',
    (kept) => {
      expect(restore({ ...shelfOf(), getItem: () => kept })).toBeNull();
    },
  );

  it('loses only the entries that are none', () => {
    const kept = JSON.stringify({
      version: 1,
      articles: [3, { name: 'x' }, { name: 'a', text: 't', date: 5 }],
    });
    expect(restore({ ...shelfOf(), getItem: () => kept })).toEqual([
      { name: 'a', text: 't', date: null },
    ]);
  });

  it('says when the shelf is full or closed, and never throws', () => {
    const closed = () => {
      throw new Error('closed');
    };
    const shelf = { getItem: closed, setItem: closed, removeItem: closed };
    expect(keep(shelf, ARTICLES)).toBe(false);
    expect(keep(null, ARTICLES)).toBe(false);
    expect(restore(shelf)).toBeNull();
    expect(() => forget(shelf)).not.toThrow();
  });
});
