import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../support/mentions.ts';

const titlesOf = (text: string) => mentionsIn(text).map(({ title }) => title);

describe('what is no event is not shown', () => {
  it.each([
    ['a figure', 'Net income fell 5% to $3 million on Monday.'],
    ['a price', 'Tarvel shares closed at $19.50 on Monday.'],
    ['a period', 'The year ended on Monday.'],
    ['sourcing', 'Officials said the bridge was safe.'],
    ['an attribution', 'The bridge is safe, the ministry said.'],
    ['nothing said', 'Ann Lee declined to comment.'],
    ['what a firm does', 'Tarvel Corp. publishes two papers.'],
    ['a noun before a noun', 'The meeting room in Tarvel was opposite.'],
    ['no actor', 'It rained, and fell on Monday.'],
  ])('%s: %s', (_what, text) => {
    expect(titlesOf(text)).toEqual([]);
  });
});

it('what a denial holds is none beside the denial', () => {
  expect(titlesOf('Ann Lee denied that she would leave Rome.')).toEqual([
    'Lee denies that she would leave Rome',
  ]);
});

describe('participles tell of their noun', () => {
  it.each([
    ['The accord signed in May by Ann Lee held.', 'Accord signed by Lee'],
    ['The warrant issued in May charged Ole Berg.', 'Warrant'],
  ])('%s', (text, start) => {
    expect(titlesOf(text).every((title) => title.startsWith(start))).toBe(true);
  });
});

describe('what was said', () => {
  it.each([
    ['“We will stay,” said Ann Lee, the mayor of Tarvel.', 'Ann Lee: “We will stay”'],
    ['“We will stay,” Ann Lee told reporters in Rome.', 'Lee: “We will stay”'],
    ['Ole Berg, Ann Lee said, made millions.', 'Lee: Ole Berg made millions'],
    ['Ann Lee said in an interview that U.S. banks are safe.', 'Lee: U.S. banks are safe'],
    ['Ann Lee said if talks fail, the port must close.', 'Lee: if talks fail, the port must close'],
  ])('%s', (text, title) => {
    expect([title, title.replace(/^Ann /, '')]).toContain(titlesOf(text)[0]);
  });
});

describe('who acts', () => {
  it.each([
    [
      'Poland, Hungary and the Czech Republic joined the pact on Monday.',
      ['Poland', 'Hungary', 'Czech Republic'],
    ],
    ['The Portland, Ore., firm agreed a deal on Monday.', []],
    ['Ole Berg was at work when he was kidnapped on Monday.', ['Ole Berg']],
    ['The United States attacked on Monday.', ['United States']],
  ])('%s', (text, names) => {
    const [mention] = mentionsIn(text);
    expect(mention?.participants.map(({ name }) => name)).toEqual(names);
  });
});
