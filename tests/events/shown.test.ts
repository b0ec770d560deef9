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
    ['background', 'Demand stiffened in May 2024.'],
    ['no actor', 'It rained, and fell on Monday.'],
  ])('%s: %s', (_what, text) => {
    expect(titlesOf(text)).toEqual([]);
  });
});

it('what a denial holds is none beside the denial', () => {
  expect(titlesOf('Ann Lee denied that she would leave Rome.')).toEqual([
    'Ann Lee denies that she would leave Rome',
  ]);
});

it.each([
  [
    'where it is said',
    'Ann Lee said in an interview on Monday that Rome fell.',
    ['Ann Lee: Rome fell'],
  ],
  [
    'what is said without a date',
    'Tarvel Corp. said it agreed to sell the mill.',
    ['Tarvel Corp: it agreed to sell the mill'],
  ],
])('a statement tells %s too', (_what, text, titles) => {
  expect(titlesOf(text)).toEqual(titles);
});

describe('what the words around a date tell of it', () => {
  it.each([
    ['the present of what is to come', 'Parliament reconvenes on 24 August.', 'planned 2025-08-24'],
    ['what is arranged', 'The board scheduled a meeting for Sunday in Rome.', 'planned 2025-08-17'],
    ['the month that is running', 'Bombings in Rome this month killed many.', 'happened 2025-08'],
    [
      'a clause of the same time',
      'Ann Lee was shot shortly after she left Rome on Monday.',
      'happened 2025-08-11',
    ],
    [
      'a date before an apposition',
      'On 4 April 1949, in Rome, the envoy, Ann Lee, signed the pact.',
      'happened 1949-04-04',
    ],
  ])('%s: %s', (_what, text, expected) => {
    const [first] = mentionsIn(text);
    expect(`${first?.status ?? ''} ${first?.when?.edtf ?? 'undated'}`).toBe(expected);
  });
});

describe('participles tell of their noun', () => {
  it.each([
    ['The accord signed in May by Ann Lee held.', 'Accord signed by Ann Lee'],
    ['The warrant issued in May charged Ole Berg.', 'Warrant'],
  ])('%s', (text, start) => {
    expect(titlesOf(text).every((title) => title.startsWith(start))).toBe(true);
  });
});

describe('what was said', () => {
  it.each([
    ['“We will stay,” said Ann Lee, the mayor of Tarvel.', 'Ann Lee: “We will stay”'],
    ['“We will stay,” Ann Lee told reporters in Rome.', 'Ann Lee: “We will stay”'],
    ['Ole Berg, Ann Lee said, made millions.', 'Ann Lee: Ole Berg made millions'],
    ['Ann Lee said in an interview that U.S. banks are safe.', 'Ann Lee: U.S. banks are safe'],
    [
      'Ann Lee said if talks fail, the port must close.',
      'Ann Lee: if talks fail, the port must close',
    ],
  ])('%s', (text, title) => {
    expect(titlesOf(text)[0]).toBe(title);
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
    ['Tarvel Corp., Port Alma, Texas, signed a deal on Monday.', ['Tarvel Corp']],
    ['The Rome-based firm signed a deal on Monday.', []],
    ["On Monday, Berg's Holdings Inc. signed a deal.", ["Berg's Holdings Inc"]],
  ])('%s', (text, names) => {
    const [mention] = mentionsIn(text);
    expect(mention?.participants.map(({ name }) => name)).toEqual(names);
  });
});
