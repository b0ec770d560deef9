import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addGiven } from '../../src/app/add/add-given.ts';
import { reviewing } from '../../src/app/state/reviewing.ts';
import { datingOf } from '../../src/app/state/decisions.ts';
import { KINDS, type EventKind } from '../../src/events/kinds.ts';
import { lossesIn, readStoryFile } from '../../src/formats/read-story-file.ts';
import { toStoryFile } from '../../src/formats/story-file.ts';
import type { SavedStory } from '../../src/review/saved-story.ts';
import { GRANULARITIES } from '../../src/time/time-expression.ts';
import { documentOf, given, MET, PARTED, storyOf } from '../support/story-states.ts';

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.lorem({ maxCount: 4 }));
const someText = fc.lorem({ maxCount: 3 });
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const span = fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 90 })).map(([from, length]) => ({
  from,
  to: from + length,
}));
const range = fc
  .tuple(fc.integer({ min: -1e14, max: 1e14 }), fc.nat(1e12))
  .map(([start, by]) => ({ start, end: start + by }));
const date = fc.record({
  words: text,
  edtf: text,
  granularity: fc.constantFrom(...GRANULARITIES),
  range: fc.record({ start: range, end: range }),
});
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const anyStory: fc.Arbitrary<SavedStory> = fc.record({
  articles: fc.array(
    fc.record({
      name: text,
      text: text.map((more) => `${MET} ${more}`),
      date: maybe(fc.record({ day, time: maybe(fc.constantFrom('00:00', '23:59')) })),
      picked: fc.array(fc.record({ span, value: text }), { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  apart: fc.array(fc.record({ mention: text, from: fc.array(text, { maxLength: 3 }) })),
  reviews: fc.array(
    fc.record({
      mention: text,
      verdict: maybe(fc.constantFrom('confirmed', 'disputed', 'rejected')),
      starred: fc.boolean(),
      tags: fc.uniqueArray(text, { maxLength: 3 }),
      comment: text,
      title: maybe(someText),
      date: maybe(date),
    }),
  ),
  added: fc.array(
    fc.record({
      document: text,
      span,
      title: someText,
      kind: fc.constantFrom(...(Object.keys(KINDS) as EventKind[])),
      status: fc.constantFrom('happened', 'planned', 'possible', 'denied'),
      date: maybe(date),
    }),
  ),
});

const ARTICLE = { name: 'a.txt', text: MET, date: null, picked: [] };
const REVIEW = { mention: 'd-1:4', verdict: 'confirmed', starred: true, tags: [], comment: '' };
const head = (more: object) => ({ format: 'dateline-story', version: 1, ...more });
const file = (more: object = {}) =>
  JSON.stringify(
    head({
      articles: [ARTICLE],
      reviews: [{ ...REVIEW, title: null, date: null }],
      ...more,
    }),
  );
const bytes = (json: string) => new TextEncoder().encode(json);
const readFile = (json: string, name = 'trip.dateline.json') => readStoryFile(name, bytes(json));

describe('a story file', () => {
  it('gives back the very story that was saved', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const read = readFile(toStoryFile(story));
        expect(read?.ok && read.value.story).toEqual(story);
        expect(read?.ok && lossesIn(read.value)).toEqual([]);
      }),
    );
  });

  it('says what it is and what made it, and is the same for the same story', () => {
    const story: SavedStory = { articles: [ARTICLE], apart: [], reviews: [], added: [] };
    expect(toStoryFile(story)).toBe(toStoryFile(structuredClone(story)));
    expect(toStoryFile(story)).toMatch(
      /^\{\n {2}"format": "dateline-story",\n {2}"version": 1,\n {2}"generator": "dateline /,
    );
  });

  it('is known by what it says, whatever its name and the order of its parts', () => {
    const turned = JSON.stringify({ articles: [ARTICLE], version: 1, format: 'dateline-story' });
    expect(readFile(turned, 'story.txt')).toMatchObject({ ok: true });
    expect(readFile(`\ufeff ${turned}`, 'story.json')).toMatchObject({ ok: true });
  });

  it.each(['{sic} The two ministers met.', '{"format":"other"}', '{', MET])(
    'is not what is a text to be read: %s',
    (json) => {
      expect(readFile(json, 'a.txt')).toBeNull();
    },
  );

  it.each([
    ['cut off', file().slice(0, -9), /damaged/],
    ['nested deep', `{"format":"dateline-story","x":${'['.repeat(100_000)}`, /damaged/],
    ['nested deep and closed', file({ x: 0 }).replace('"x":0', `"x":${deep(100_000)}`), /damaged/],
    ['no version', file({ version: null }), /damaged/],
    ['a version that is no number of one', file().replace('"version":1', '"version":1e400'), /dam/],
    ['a newer version', file({ version: 2 }), /newer Dateline .*Open it with the newest Dateline/],
    ['no articles', file({ articles: [] }), /no article/],
    ['articles that are none', file({ articles: { length: 3 } }), /no article/],
    ['articles that cannot be read', file({ articles: [{ name: 'a', text: '\0\0' }] }), /no artic/],
    ['data of a timeline', '{"format":"dateline","version":1}', /Open the story file instead/],
    ['another format', '{"format":"x"}', /holds no story/],
    ['a list', '[1]', /holds no story/],
    ['a text', MET, /damaged/],
    ['nothing', '', /damaged/],
  ])('is refused with one problem where it has %s', (_what, json, message) => {
    expect(readFile(json)).toEqual({
      ok: false,
      problem: { file: 'trip.dateline.json', message: expect.stringMatching(message) as string },
    });
  });

  it('is refused where it is too large, before it is looked into', () => {
    const large = new Uint8Array(20 * 1024 * 1024 + 1);
    expect(readStoryFile('x.dateline.json', large)).toMatchObject({
      problem: { message: 'is too large: a story file may have 20 MB.' },
    });
  });

  it('says how many entries could not be read, and reads the others', () => {
    const read = readFile(
      file({
        articles: [ARTICLE, 7, { ...ARTICLE, name: 'b.txt', date: { day: '2024-02-31' } }],
        reviews: [
          { ...REVIEW, title: null, date: null, unknown: deepOf(9) },
          { ...REVIEW, mention: 3 },
          { ...REVIEW, comment: 'x'.repeat(100_001) },
        ],
        apart: [{ mention: 'd-1:4', from: ['d-1:9', 7] }],
        added: [{ document: 'd-1', span: { from: 0, to: 0.5 }, title: 'T' }, null],
      }),
    );
    expect(read?.ok && lossesIn(read.value)).toEqual([
      '2 of 3 articles could not be read, or not all of it: what could not is left out.',
      '5 of 6 decisions could not be read, or not all of it: what could not is left out.',
    ]);
    expect(read?.ok && read.value.story.reviews.map(({ comment }) => comment)).toEqual(['', '']);
  });

  it.each([
    ['__proto__', '"__proto__":{"polluted":1}'],
    ['constructor', '"constructor":{"prototype":{"polluted":1}}'],
    ['a key twice', '"reviews":[],"reviews":[{"mention":"d-1:4","starred":true}]'],
    ['half a character', '"apart":[{"mention":"\\ud800","from":["\\udfff"]}]'],
    ['a number beyond all', '"added":[{"span":{"from":1e400,"to":-1e400}}],"x":1e400'],
  ])('leaves everything else as it was where it holds %s', (_what, part) => {
    const read = readFile(`${file().slice(0, -1)},${part}}`);
    expect(read).toMatchObject({ ok: true });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(read?.ok && Object.keys(read.value.story)).toEqual([
      ...['articles', 'apart', 'reviews', 'added'],
    ]);
  });
});

describe('opening a story', () => {
  /** A story with decisions of all sorts, and its file. */
  async function savedStory() {
    const { story } = storyOf();
    await story.add([given('met.txt', MET), given('parted.txt', PARTED)]);
    const [first] = story.documents;
    await story.decide(datingOf(first!, { day: '2024-03-08', time: null }));
    await story.decide(reviewing(story.events.slice(0, 1), 'Starred', () => ({ starred: true })));
    return { before: story, json: toStoryFile(story.saved()) };
  }

  it('brings all decisions back, in one step that can be taken back', async () => {
    const { before, json } = await savedStory();
    const { story } = storyOf();
    await story.add([given('other.txt', 'The ministers signed the treaty on 9 May 2024.')]);
    const isOpened = await addGiven(story, [given('trip.dateline.json', bytes(json))]);
    expect(isOpened).toBe(true);
    expect(story.saved()).toEqual(before.saved());
    expect(story.events).toEqual(before.events);
    expect(story.history.said?.message).toBe(
      'Opened “trip.dateline.json”: 2 articles, 2 decisions.',
    );
    await story.undo();
    expect(story.documents.map(({ name }) => name)).toEqual(['other.txt']);
    await story.redo();
    expect(story.saved()).toEqual(before.saved());
  });

  it('adds the articles that come with it to the story, in the same step', async () => {
    const { json } = await savedStory();
    const { story } = storyOf();
    const more = 'The ministers signed the treaty on 9 May 2024.';
    await addGiven(story, [given('more.txt', more), given('trip.dateline.json', json)]);
    expect(story.documents.map(({ name }) => name)).toEqual(['met.txt', 'parted.txt', 'more.txt']);
    await story.undo();
    expect(story.documents).toEqual([]);
  });

  it('opens the first of two, and says so of the other', async () => {
    const { json } = await savedStory();
    const { story } = storyOf();
    await addGiven(story, [given('one.dateline.json', json), given('two.dateline.json', json)]);
    expect(story.documents).toHaveLength(2);
    expect(story.problems.map(({ file: name }) => name)).toEqual(['two.dateline.json']);
  });

  it('changes nothing where the file cannot be opened', async () => {
    const { story } = storyOf();
    await story.add([given('met.txt', MET)]);
    const saved = story.saved();
    const isOpened = await addGiven(story, [given('trip.dateline.json', file().slice(0, -5))]);
    expect([isOpened, story.saved(), story.problems.length]).toEqual([false, saved, 1]);
    expect(story.history.last?.message).toBe('Added 1 article.');
  });

  it('is kept for the next visit', async () => {
    const { json } = await savedStory();
    const { story, records } = storyOf();
    await addGiven(story, [given('trip.dateline.json', json)]);
    const next = storyOf(records).story;
    await next.open(() => []);
    expect(next.saved()).toEqual(story.saved());
    expect(documentOf(next, story.documents[0]!.id).created?.known).toBe('reader');
  });
});

function deep(levels: number): string {
  return '['.repeat(levels) + ']'.repeat(levels);
}

function deepOf(levels: number): unknown {
  return JSON.parse(deep(levels)) as unknown;
}
