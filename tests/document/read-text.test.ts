import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText, type ToldFacts } from '../../src/document/read-text.ts';
import type { SourceDocument } from '../../src/document/source-document.ts';

const BODY =
  'The two governments signed a treaty on fishing rights in Oslo, after nine years of talks.';

function read(content: Uint8Array | string, told?: ToldFacts): SourceDocument {
  const outcome = readText('article.txt', content, told);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}

function problem(content: Uint8Array | string, told?: ToldFacts): string {
  const outcome = readText('article.txt', content, told);
  if (outcome.ok) throw new Error('it was read');
  expect(outcome.problem.file).toBe('article.txt');
  return outcome.problem.message;
}

function bytes(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(values);
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++)
    view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

describe('readText: encodings', () => {
  it('drops the byte order mark and nothing else', () => {
    const text = `\r\n ${BODY}\r\n`;
    expect(read(utf8(`\ufeff${text}`)).text).toBe(text);
    expect(read(`\ufeff${text}`).text).toBe(text);
    expect(read(utf16(`\ufeff${text}`, true)).text).toBe(text);
    expect(read(utf16(`\ufeff${text}`, false)).text).toBe(text);
  });

  it.each([
    [
      'text in another encoding',
      Uint8Array.from([...utf8(BODY), 0x93, 0x94]),
      /not valid UTF-8.*save it with the encoding UTF-8/,
    ],
    ['half a UTF-16 character', bytes(0xff, 0xfe, 0x41), /not valid UTF-16/],
    ['no bytes', bytes(), /is empty/],
    ['white space', ' \r\n\u00a0\t\ufeff', /is empty/],
    ['data', bytes(1, 0, 0, 2, 0, 65, 66), /not a text file/],
    ['data that are no text in any encoding', bytes(1, 0, 0, 0xff, 0), /not a text file/],
    ['data in a string', '\0\0\0abc', /not a text file/],
    ['a PDF', utf8('%PDF-1.7\n1 0 obj'), /is a PDF.*\.txt/],
    ['a Word document', bytes(0x50, 0x4b, 3, 4, 20), /Word document/],
    ['21 MB', new Uint8Array(21 * 1024 * 1024).fill(97), /has 21\.0 MB; at most 20 MB/],
    ['no words', '12 -- 34 !!!', /holds no words/],
  ])('refuses %s', (_, content, message) => {
    expect(problem(content)).toMatch(message);
  });

  it('refuses ten megabytes of one character', () => {
    expect(problem(new Uint8Array(10_000_000).fill(0x61))).toMatch(/holds no words/);
    expect(problem(new Uint8Array(10_000_000).fill(0x0a))).toMatch(/is empty/);
  });
});

describe('readText: what a document says of itself', () => {
  it('reads headline, publisher and moment from a page', () => {
    const seed = read(
      readFileSync(new URL('../../seeds/002_03b5ad2e5c3469d7.txt', import.meta.url)),
    );
    const at = Date.parse('2025-08-15T10:29:42-04:00');
    expect(seed).toMatchObject({
      title: {
        value: "Healey hopes Trump-Putin summit could be 'first step' on road to peace",
        span: { from: 357, to: 427 },
      },
      publisher: { value: 'falmouthpacket.co.uk', span: { from: 177, to: 197 } },
      created: {
        when: { start: at, end: at + 1000 },
        offset: -240,
        known: 'text',
        span: { from: 177, to: 259 },
      },
    });
  });

  it('finds nothing in prose alone', () => {
    const seed = read(
      readFileSync(new URL('../../seeds/000_ce43e9b911a46795.txt', import.meta.url)),
    );
    expect([seed.title, seed.publisher, seed.created]).toEqual([null, null, null]);
  });

  it.each([
    [`Published: 3 March 2024 14:05 GMT\n\n${BODY}`, '2024-03-03T14:05:00.000Z'],
    [`Treaty signed in Oslo\nBy Jane Doe, 3 March 2024\n\n${BODY}`, '2024-03-03T00:00:00.000Z'],
    [`Treaty signed in Oslo\n\n2024-03-03T14:05:06Z\n\n${BODY}`, '2024-03-03T14:05:06.000Z'],
    [`LONDON, March 3, 2024 (Reuters) - ${BODY}`, '2024-03-03T00:00:00.000Z'],
    [
      `Treaty\n\nLast updated: 5 March 2024\nPublished: 3 March 2024\n\n${BODY}`,
      '2024-03-03T00:00:00.000Z',
    ],
    [`Updated: 5 March 2024; Published: 3 March 2024\n\n${BODY}`, '2024-03-03T00:00:00.000Z'],
    [`Treaty\n\nLast updated: 5 March 2024\n\n${BODY}`, '2024-03-05T00:00:00.000Z'],
    [`${BODY}\n\nFirst published on 3 March 2024`, '2024-03-03T00:00:00.000Z'],
    [
      `Posted: Mar 3, 2024 8:20 AM ET Last Updated: Mar 4, 2024 8:10 PM ET\n\n${BODY}`,
      '2024-03-03T13:20:00.000Z',
    ],
  ])('%j was written at %s', (text, start) => {
    expect(new Date(read(text).created?.when.start ?? NaN).toISOString()).toBe(start);
  });

  it.each([
    `LONDON, March 3 (Reuters) - ${BODY}`,
    `${BODY} That was on 3 March 2024.`,
    `Leaders met on 3 March 2024\n\n${BODY}`,
    `14 August 2025: Starmer meets Zelensky\n\n${BODY}`,
    `3 March 2024\n\n${BODY}\n\n9 April 2024\n\n${BODY}`,
  ])('%j does not say when it was written', (text) => {
    expect(read(text).created).toBeNull();
  });

  it.each([
    [`LONDON, March 3 (Reuters) - ${BODY}`, 'Reuters'],
    [`BBC News | 3 March 2024\n\n${BODY}`, 'BBC News'],
    [
      `By Jane Doe, Political Editor | The Harbour Times | 3 March 2024\n\n${BODY}`,
      'The Harbour Times',
    ],
    [`Jane Doe | 3 March 2024\n\n${BODY}`, undefined],
  ])('%j: published by %s', (text, publisher) => {
    const found = read(text).publisher;
    expect(found?.value).toBe(publisher);
    if (found?.span) expect(text.slice(found.span.from, found.span.to)).toBe(publisher);
  });

  it('takes no sentence for a title', () => {
    expect(read(`${BODY}\n\n${BODY}`).title).toBeNull();
    expect(read(`# Treaty signed\n\n${BODY}`).title).toEqual({
      value: 'Treaty signed',
      span: { from: 2, to: 15 },
    });
  });
});

describe('readText: what is told', () => {
  it('goes before what the text says', () => {
    const told = {
      id: 'a-1',
      title: 'A treaty',
      url: 'https://www.example.org/a',
      published: '2024-03-04T08:00:00+01:00',
    };
    const start = Date.parse('2024-03-04T07:00:00Z');
    expect(read(`Treaty\n3 March 2024\n\n${BODY}`, told)).toMatchObject({
      id: 'a-1',
      title: { value: 'A treaty' },
      publisher: { value: 'example.org' },
      url: 'https://www.example.org/a',
      created: { when: { start, end: start + 1000 }, offset: 60, known: 'metadata' },
    });
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', ' http://a.org', 'http://a.org/\n'])(
    'keeps no address such as %j',
    (url) => {
      expect(read(BODY, { url }).url).toBeNull();
    },
  );

  it.each([
    ['above the headline', `https://www.example.org/a?b=1\n\nTreaty signed\n\n${BODY}`],
    ['named, above', `Treaty signed\nURL: https://www.example.org/a?b=1\n3 March 2024\n\n${BODY}`],
    ['named, below', `Treaty signed\n\n${BODY}\n\nSource: <https://www.example.org/a?b=1>`],
  ])('is the address that stands in a line of its own: %s', (_where, text) => {
    const { url, title, publisher, regions } = read(text);
    expect({ url, title: title?.value, publisher: publisher?.value }).toEqual({
      url: 'https://www.example.org/a?b=1',
      title: 'Treaty signed',
      publisher: 'example.org',
    });
    const story = regions.filter(({ kind }) => kind === 'story');
    expect(story.map(({ span }) => text.slice(span.from, span.to)).join('')).not.toMatch(/https:/);
  });

  it.each([
    ['one of several', `https://a.org/1\nhttps://b.org/2\n\nTreaty signed\n\n${BODY}`],
    ['one among words', `Treaty signed\n\n${BODY} See https://a.org/1 for more.`],
  ])('is no address that may be of another page: %s', (_which, text) => {
    expect(read(text).url).toBeNull();
  });

  it('refuses a time of publication that names no day', () => {
    expect(problem(BODY, { published: 'lately' })).toMatch(/names no day/);
  });
});

describe('readText: any input', () => {
  it('makes an id of the name and the text', () => {
    const ids = [read(BODY), read(`${BODY} `), read(BODY)].map(({ id }) => id);
    expect(ids[0]).toMatch(/^[\w-]+$/);
    expect(ids[0]).toBe(ids[2]);
    expect(ids[0]).not.toBe(ids[1]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string({ unit: 'binary' })),
        (content) => {
          expect(typeof readText('any', content).ok).toBe('boolean');
        },
      ),
    );
  });
});
