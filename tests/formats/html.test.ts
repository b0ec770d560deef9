import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GENERATOR } from '../../src/base/version.ts';
import type { SourceDocument } from '../../src/document/source-document.ts';
import type { Timeline } from '../../src/extract.ts';
import { toHtml } from '../../src/formats/html.ts';
import { naughtyText } from '../support/naughty.ts';
import { everyElement, parseXml, type ParsedElement } from '../support/parse-xml.ts';
import { documentOf, event, onDay, timelineOf, utc } from '../support/sketch.ts';
import { alaskaStory } from '../support/story.ts';

const START = '<!doctype html>\n';

/** The page, which is well-formed XML too. */
function pageOf(timeline: Timeline, title?: string): ParsedElement {
  const html = toHtml(timeline, title === undefined ? {} : { title });
  expect(html.startsWith(START)).toBe(true);
  return parseXml(html.slice(START.length));
}

function all(element: ParsedElement, name: string): ParsedElement[] {
  return everyElement(element).filter((one) => one.name === name);
}

function wordsOf(element: ParsedElement): string {
  return everyElement(element)
    .map(({ text }) => text.trim())
    .filter(Boolean)
    .join(' ');
}

const SAID = { verdict: null, starred: false, found: {}, dateWords: null };
const MADE = { start: utc(2025, 8, 15, 22), end: utc(2025, 8, 15, 23) };
const QUOTE = 'The two sides\nsigned in Oslo.';
const ARTICLE: SourceDocument = {
  ...documentOf('a.txt', ['Peace, at last', QUOTE, 'They signed on Friday.'], {
    when: MADE,
    offset: 180,
    known: 'text',
  }),
  publisher: { value: 'The Tide Courier' },
  url: 'https://example.org/peace',
};
const SIGNED = event({
  title: 'Peace signed',
  kind: 'agreement',
  status: 'planned',
  place: 'Oslo',
  participants: ['Mara Voss'],
  range: onDay(2025, 8, 14),
  told: [
    { in: ARTICLE, sentence: QUOTE, trigger: 'signed', date: 'Oslo' },
    { in: ARTICLE, sentence: 'They signed on Friday.', trigger: 'signed' },
  ],
});
const DISPUTED = {
  ...SIGNED,
  disputed: [{ range: onDay(2025, 8, 15), edtf: '2025-08-15', granularity: 'day', mentions: [1] }],
} as const;

describe('a page of a story', () => {
  const page = pageOf(alaskaStory());
  const anchors = all(page, 'li').flatMap(({ attributes }) => attributes['id'] ?? []);

  test('is titled, in a language, and tells the program that made it', () => {
    expect(page.attributes['lang']).toBe('en');
    expect(all(page, 'h1').map(wordsOf)).toEqual(['Trump–Putin summit, Alaska']);
    const metas = all(page, 'meta').map(({ attributes }) => attributes);
    expect(metas[0]).toEqual({ charset: 'utf-8' });
    expect(metas.find(({ name }) => name === 'generator')?.['content']).toBe(GENERATOR);
  });

  test('may load nothing and run nothing', () => {
    const policy = all(page, 'meta').find(({ attributes }) => 'http-equiv' in attributes);
    expect(policy?.attributes['content']).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline';/,
    );
    expect(wordsOf(all(page, 'style')[0]!)).not.toMatch(/url|@import|[<&]/);
  });

  test('lists each event once, in the order of time, then those without a date', () => {
    const { events } = alaskaStory();
    expect(anchors).toEqual(events.map(({ id }) => `event-${id}`));
    expect(all(page, 'h2').map(wordsOf)).toEqual([
      'Events in the order of time',
      'Without a date',
      'Articles',
    ]);
  });

  test('has pictures whose marks lead to the list, and no id twice', () => {
    const pictures = all(page, 'svg');
    expect(pictures).toHaveLength(2);
    for (const picture of pictures) {
      const links = all(picture, 'a').map(({ attributes }) => attributes['href']);
      expect(new Set(links).size).toBe(alaskaStory().events.length);
      expect(links.filter((link) => !anchors.includes(link!.slice(1)))).toEqual([]);
    }
    const ids = everyElement(page).flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('can be read past the picture', () => {
    const [skip] = all(page, 'a');
    expect(skip?.attributes['href']).toBe('#events');
    const main = all(page, 'main')[0]!;
    expect(main.children.map(({ name }) => name)).toEqual(['figure', 'figure', 'div', 'section']);
    expect(main.children[2]?.attributes['id']).toBe('events');
  });
});

describe('an event', () => {
  const entry = all(pageOf(timelineOf([DISPUTED], [ARTICLE])), 'li')[0]!;

  test('is told with its date, kind, status, place and people, and what is unsure', () => {
    expect(all(entry, 'p').slice(0, 3).map(wordsOf)).toEqual([
      'Thursday 14 August 2025',
      'Agreement, planned · Oslo · Mara Voss',
      'The date is disputed: also Friday 15 August 2025.',
    ]);
  });

  test('says of an inferred date that it is one', () => {
    const silent = {
      ...SIGNED,
      mentions: SIGNED.mentions.map((one) => ({ ...one, timeBasis: null })),
    };
    const [one] = all(pageOf(timelineOf([silent], [ARTICLE])), 'li');
    expect(wordsOf(one!)).toContain('The date is inferred');
    expect(wordsOf(entry)).not.toContain('inferred');
  });

  test('quotes each passage with its article, publisher, day and the date that it gives', () => {
    expect(all(entry, 'blockquote').map(wordsOf)).toEqual([
      'The two sides signed in Oslo.',
      'They signed on Friday.',
    ]);
    const [first, second] = all(entry, 'figcaption');
    expect(wordsOf(first!)).toContain('Gives Thursday 14 August 2025');
    expect(wordsOf(second!)).toContain('Gives Friday 15 August 2025');
    // Written at one in the morning, where it was written.
    expect(all(second!, 'bdi').map(wordsOf)).toEqual(['The Tide Courier', '16 August 2025']);
  });

  test('leads to the words on their page, telling nobody where from', () => {
    const [link] = all(entry, 'a');
    expect(link?.attributes).toEqual({
      href: 'https://example.org/peace#:~:text=The%20two%20sides,signed%20in%20Oslo.',
      rel: 'noopener noreferrer',
      referrerpolicy: 'no-referrer',
    });
  });

  test('leads nowhere but to pages of the web', () => {
    const source = { ...ARTICLE, url: 'javascript:alert(1)' };
    const page = pageOf(timelineOf([SIGNED], [source]));
    expect(all(page, 'blockquote').map(({ attributes }) => attributes['cite'])).toEqual([
      undefined,
      undefined,
    ]);
    const links = all(page, 'a').map(({ attributes }) => attributes['href']);
    expect(links.filter((href) => !href?.startsWith('#'))).toEqual([]);
    expect(wordsOf(page)).toContain('javascript:alert(1)');
  });
});

describe('whatever the texts hold', () => {
  const ELEMENTS =
    /^(html|head|meta|title|style|body|header|main|section|div|footer|figure|figcaption|blockquote|cite|bdi|span|h[123]|p|ol|ul|li|a|svg|g|path|rect|text|tspan|desc|linearGradient|stop)$/;

  test('it is text: no element, no attribute and no address comes of it', () => {
    fc.assert(
      fc.property(naughtyText, (text) => {
        const source = {
          ...documentOf(text || 'a', [text, `x${text}`]),
          publisher: { value: text },
          language: text,
          url: text,
        };
        const told = [{ in: source, sentence: `x${text}`, trigger: 'x' }];
        const sketch = { title: text, place: text, participants: [text], told };
        const review = { ...SAID, tags: [text], comment: text };
        const dated = { ...event({ ...sketch, range: onDay(2025, 8, 15) }), id: 'one', review };
        const undated = { ...event(sketch), id: 'two' };
        const page = pageOf(timelineOf([dated, undated], [source]), text);
        for (const { name, attributes } of everyElement(page)) {
          expect(name).toMatch(ELEMENTS);
          for (const [key, value] of Object.entries(attributes)) {
            expect(key).not.toMatch(/^on|style$|src|base/i);
            if (['href', 'cite'].includes(key)) expect(value).toMatch(/^(#|https?:\/\/)/);
          }
        }
        expect(all(page, 'li')).toHaveLength(3);
        expect(all(page, 'blockquote')).toHaveLength(2);
      }),
      { numRuns: 150 },
    );
  });
});

test('what a reader said stands with its event, where they said anything', () => {
  const review = {
    ...SAID,
    verdict: 'disputed',
    tags: ['port', 'talks'],
    comment: 'Ask.\nTwice.',
  } as const;
  const talks = { ...event({ title: 'Talks', range: onDay(2025, 8, 15) }), review };
  const [said, unsaid] = all(pageOf(timelineOf([talks, event({ title: 'Vote' })])), 'li').map(
    wordsOf,
  );
  expect(said).toContain('Review: disputed · Tags: port, talks Ask. Twice.');
  expect(unsaid).not.toMatch(/Review|Tags/);
});
