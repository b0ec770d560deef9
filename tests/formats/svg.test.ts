import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GENERATOR } from '../../src/base/version.ts';
import { toSvg } from '../../src/formats/svg.ts';
import { measureText } from '../../src/layout/measure-text.ts';
import { FIT, viewportOf } from '../../src/layout/time-scale.ts';
import { indexTimeline, scaleOf } from '../../src/layout/timeline-index.ts';
import { DARK } from '../../src/paint/theme.ts';
import { everyElement, parseXml, type ParsedElement } from '../support/parse-xml.ts';
import { documentOf, event, onDay, timelineOf, utc } from '../support/sketch.ts';
import { alaskaStory } from '../support/story.ts';

const childOf = (element: ParsedElement, name: string): ParsedElement | undefined =>
  element.children.find((child) => child.name === name);

const marksOf = (root: ParsedElement): ParsedElement[] =>
  everyElement(root).filter((element) => 'data-event' in element.attributes);

const wordsOf = (element: ParsedElement): string[] =>
  everyElement(element)
    .filter(isSet)
    .map(({ text }) => text);

/** Whether an element holds text that is set. */
const isSet = ({ name, text }: ParsedElement): boolean =>
  (name === 'text' || name === 'tspan') && text !== '';

describe('the story as SVG', () => {
  const root = parseXml(toSvg(alaskaStory()));

  test('is one svg element with its namespace, a title, a description and paper', () => {
    expect(root.name).toBe('svg');
    expect(root.attributes).toMatchObject({
      xmlns: 'http://www.w3.org/2000/svg',
      width: '1440',
      role: 'graphics-document',
    });
    expect(childOf(root, 'title')?.text).toBe('Trump–Putin summit, Alaska');
    expect(childOf(root, 'desc')?.text).toBe('10 dated events and 4 undated from 2 articles.');
    expect(childOf(root, 'rect')?.attributes['fill']).toBe('#fbfaf6');
  });

  test('has each event with its title, and its sources in the description', () => {
    const marks = marksOf(root);
    expect(marks).toHaveLength(14);
    const talks = marks.find((mark) => mark.attributes['data-event'] === 'starmer-meets-zelensky')!;
    expect(childOf(talks, 'title')?.text).toBe(
      'Starmer meets Zelensky. Thursday 14 August 2025. Meeting.',
    );
    expect(childOf(talks, 'desc')?.text).toBe(
      'Leaders meet in London: “Sir Keir received Mr Zelensky in Downing Street on Thursday.”\n' +
        'A first step: “Sir Keir received Mr Zelensky in Downing Street on Thursday.”',
    );
    expect(wordsOf(talks)).toEqual(['Starmer meets Zelensky', '2 sources']);
  });

  test('gives each label the length that it has in the bundled font', () => {
    const labels = everyElement(root).filter(isSet);
    expect(labels.length).toBeGreaterThan(20);
    for (const { attributes, text } of labels) {
      expect(attributes['lengthAdjust']).toBe('spacingAndGlyphs');
      const length = Number(attributes['textLength']);
      expect(length).toBeGreaterThan(3 * text.length);
      expect(length).toBeLessThanOrEqual(measureText(text, 13.5, 600));
    }
    const summit = labels.find(({ text }) => text === 'Trump–Putin summit, Alaska');
    expect(Number(summit?.attributes['textLength'])).toBeCloseTo(164, -1);
  });

  test('says what its shapes mean and which articles it is drawn from, at any width', () => {
    for (const width of [320, 1440]) {
      const file = parseXml(toSvg(alaskaStory(), { width }));
      const texts = file.children.filter(({ name }) => name === 'text');
      const lines = texts.map((text) => wordsOf(text).join(' '));
      const labels = [
        'Summit',
        'Meeting',
        'Call',
        'Statement',
        'Travel',
        'Conflict',
        'Commemoration',
      ];
      const first = lines.indexOf('Summit');
      expect(lines.slice(first, first + labels.length)).toEqual(labels);
      expect(lines.slice(first + labels.length).join(' ')).toBe(
        'Sources: Leaders meet in London; A first step, 15 August 2025',
      );
      const last = Number(
        /^translate\(\S+ (\S+)\)/.exec(texts.at(-1)!.attributes['transform']!)?.[1],
      );
      expect(last).toBeLessThan(Number(file.attributes['height']));
    }
  });

  test('counts the articles that are too many to be named', () => {
    const articles = Array.from({ length: 30 }, (_, i) => documentOf(`a${String(i)}.txt`, []));
    const file = parseXml(toSvg(timelineOf([event({ title: 'One' })], articles)));
    const words = wordsOf(file).join(' ');
    expect(words).toMatch(/Sources: a0\.txt; a1\.txt;.* a11\.txt and 18 more$/);
  });

  test('tells the program that made it', () => {
    expect(root.attributes['data-generator']).toBe(GENERATOR);
  });

  test('has every gradient that it refers to, once', () => {
    const all = everyElement(root);
    const ids = all.flatMap(({ attributes }) => attributes['id'] ?? []);
    const used = all.flatMap(({ attributes }) =>
      Object.values(attributes).flatMap((value) => /^url\(#(.*)\)$/.exec(value)?.[1] ?? []),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('is in the colours and the width that are asked for, the same each time', () => {
    const options = { theme: DARK, width: 600 };
    const dark = parseXml(toSvg(alaskaStory(), options));
    expect(dark.attributes['width']).toBe('600');
    expect(childOf(dark, 'rect')?.attributes['fill']).toBe('#171715');
    expect(toSvg(alaskaStory(), options)).toBe(toSvg(alaskaStory(), options));
  });

  test('of a view holds what is in the view', () => {
    const timeline = alaskaStory();
    const scale = scaleOf(indexTimeline(timeline), 1000);
    const day = viewportOf(scale, { start: utc(2025, 8, 15, 5), end: utc(2025, 8, 15, 10) });
    const titles = (viewport: typeof FIT): string[] =>
      marksOf(parseXml(toSvg(timeline, { view: { scale, viewport } }))).map(
        (mark) => mark.attributes['data-event']!,
      );
    expect(titles(FIT)).toContain('russia-invades-ukraine');
    expect(titles(day)).not.toContain('russia-invades-ukraine');
    expect(titles(day)).toContain('trump-putin-summit-alaska');
  });
});

describe('whatever the texts hold', () => {
  const ELEMENTS = /^(svg|g|path|rect|text|tspan|title|desc|linearGradient|stop)$/;
  const naughty = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
    fc.constantFrom(
      '</title><script>alert(1)</script>',
      '<!--',
      ']]>',
      '&amp;&lt;&#0;',
      '"\' onload="x"',
      'url(http://a.b/c)',
      '{@html x}',
      '\u0000\u0008\u000b\ufffe\uffff\ud800',
      '\r\n\t',
    ),
  );

  test('the file is well-formed and holds nothing but what is allowed', () => {
    fc.assert(
      fc.property(naughty, naughty, (title, sentence) => {
        const source = documentOf('a.txt', [title, `x${sentence}`]);
        const told = [{ in: source, sentence: `x${sentence}`, trigger: 'x' }];
        const one = { ...event({ title, told, range: onDay(2025, 8, 15) }), id: 'one' };
        const two = { ...event({ title, told }), id: 'two' };
        const root = parseXml(toSvg(timelineOf([one, two], [source]), { title }));
        for (const { name, attributes } of everyElement(root)) {
          expect(name).toMatch(ELEMENTS);
          for (const [key, value] of Object.entries(attributes)) {
            expect(key).not.toMatch(/^on|href|style|src|base/i);
            if (/url/i.test(value)) expect(value).toMatch(/^url\(#[\w-]+\)$/);
          }
        }
        expect(marksOf(root)).toHaveLength(2);
      }),
      { numRuns: 200 },
    );
  });

  test('the texts are there as they are', () => {
    const title = 'Fish & chips <b>"5 > 4"</b>';
    const root = parseXml(toSvg(timelineOf([event({ title, range: onDay(2025, 8, 15) })])));
    expect(wordsOf(marksOf(root)[0]!)).toContain(title);
  });
});
