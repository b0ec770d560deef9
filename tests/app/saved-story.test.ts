import { describe, expect, it } from 'vitest';
import { restoreString } from '../../src/app/state/restore-story.ts';
import { forgetString } from '../../src/app/state/story-records.ts';
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
      reviews: [],
      added: [],
    });
  });

  it('loses only the entries that are none', () => {
    const story = JSON.stringify({
      version: 1,
      articles: [3, { name: 'x' }, { name: 'a', text: 't', date: 5 }],
      apart: [null, { mention: 7 }, { mention: 'a:1', from: ['b:2', 3] }],
      reviews: [
        { verdict: 'confirmed' },
        { mention: 'a:1', verdict: 'maybe', starred: 1, tags: ['x', 3, 'x'], title: '', date: {} },
      ],
      added: [
        { document: 'a', span: { from: 3, to: 3 }, title: 'T', kind: 'call', status: 'planned' },
        {
          document: 'a',
          span: { from: 0, to: 3 },
          title: 'T',
          kind: 'toString',
          status: 'planned',
        },
        { document: 'a', span: { from: 0, to: 3 }, title: 'T', kind: 'call', status: 'planned' },
      ],
    });
    expect(restoreString(kept(story))).toEqual({
      articles: [{ name: 'a', text: 't', date: null, picked: [] }],
      apart: [{ mention: 'a:1', from: ['b:2'] }],
      reviews: [
        {
          mention: 'a:1',
          verdict: null,
          starred: false,
          tags: ['x'],
          comment: '',
          title: null,
          date: null,
        },
      ],
      added: [
        {
          document: 'a',
          span: { from: 0, to: 3 },
          title: 'T',
          kind: 'call',
          status: 'planned',
          date: null,
        },
      ],
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
