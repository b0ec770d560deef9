import { describe, expect, it } from 'vitest';
import { forgetString, restoreString } from '../../src/app/state/saved-story.ts';
import { shelfOf } from '../support/shelf.ts';

const kept = (story: string) => ({ ...shelfOf(), getItem: () => story });

describe('a story that an earlier version kept as a string', () => {
  it.each(['{', '7', '{"version":2,"articles":[]}', '{"version":1}', 'null'])(
    'is none in %s',
    (story) => {
      expect(restoreString(kept(story))).toBeNull();
    },
  );

  it('holds no decisions where an older one was kept', () => {
    expect(
      restoreString(kept('{"version":1,"articles":[{"name":"a","text":"t","date":null}]}')),
    ).toEqual({
      articles: [{ name: 'a', text: 't', date: null, picked: [] }],
      apart: [],
    });
  });

  it('loses only the entries that are none', () => {
    const story = JSON.stringify({
      version: 1,
      articles: [3, { name: 'x' }, { name: 'a', text: 't', date: 5 }],
      apart: [null, { mention: 7 }, { mention: 'a:1', from: ['b:2', 3] }],
    });
    expect(restoreString(kept(story))).toEqual({
      articles: [{ name: 'a', text: 't', date: null, picked: [] }],
      apart: [{ mention: 'a:1', from: ['b:2'] }],
    });
  });

  it('is none on a shelf that is closed', () => {
    const closed = () => {
      throw new Error('closed');
    };
    const shelf = { getItem: closed, setItem: closed, removeItem: closed };
    expect(restoreString(shelf)).toBeNull();
    expect(() => forgetString(shelf)).not.toThrow();
  });
});
