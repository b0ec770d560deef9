import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../support/mentions.ts';

const titlesOf = (text: string) => mentionsIn(text).map(({ title }) => title);

describe('what is no event is not shown', () => {
  it.each([
    ['a figure', 'Net income fell 5% to $3 million on Monday.'],
    ['a price', 'Tarvel shares closed at $19.50 on Monday.'],
    ['a period', 'The year ended on Monday.'],
    ['a movement of figures', 'Tarvel Corp. plunged further on Monday.'],
    ['an adjective', 'They lost it in the search of a heavily wooded, hilly area on Monday.'],
    ['sourcing', 'Officials said the bridge was safe.'],
    ['an attribution', 'The bridge is safe, the ministry said.'],
    ['nothing said', 'Ann Lee declined to comment.'],
    ['what a firm does', 'Tarvel Corp. publishes two papers.'],
    ['a noun before a noun', 'The meeting room in Tarvel was opposite.'],
    ['background', 'Demand stiffened in May 2024.'],
    ['what was done to nobody knows what', 'Tarvel Corp. closed it on Monday for good.'],
    ['a day like any other', 'It was late when dawn broke on Monday.'],
    ['comment', 'Analysts predict that the mill will close.'],
    ['habit', 'Ann Lee has often claimed that the mill will close.'],
    ['a title', 'Ann Lee, newly appointed head of the mill, slept.'],
    ['no actor', 'It rained, and fell on Monday.'],
    ['a participle', 'It was a ruling that blocked the trial of two men suspected in 2024.'],
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
    ['Ann Lee says Rome fell'],
  ],
  [
    'what is said without a date',
    'Tarvel Corp. said it agreed to sell the mill.',
    ['Tarvel Corp says it agreed to sell the mill'],
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
    ['Ole Berg, Ann Lee said, made millions.', 'Ann Lee says Ole Berg made millions'],
    ['Ann Lee said in an interview that U.S. banks are safe.', 'Ann Lee says U.S. banks are safe'],
    [
      '“Roads may stay shut until the rain is over,” the mayor, Ann Lee, said.',
      'Ann Lee: “Roads may stay shut until the rain is over”',
    ],
    [
      'Danish rowers will now "fight on with all they have" at home, Ann Lee predicted on Monday.',
      'Ann Lee predicts Danish rowers will now “fight on with all they have” at home',
    ],
    [
      'Bo Hill will curb spending "until the mill is full of work again," Ann Lee said.',
      'Ann Lee says Bo Hill will curb spending until the mill is full of work again',
    ],
    [
      'Ann Lee said if talks fail, the port must close.',
      'Ann Lee says if talks fail, the port must close',
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
    [
      'Poland, which sued in a row with Rome and Hungary, hailed the deal and left the pact on Monday.',
      ['Poland'],
    ],
    ['Ole Berg, and with him Ann Lee, left Rome on Monday.', ['Ole Berg']],
    ['Apart from Ole Berg, the mill across Rome, a ruin, collapsed on Monday.', []],
    ['Across Rome, the old bridge collapsed on Monday.', []],
    ['Ole Berg opened the port and the old bridge collapsed on Monday.', ['Ole Berg']],
    ['Tarvel Corp., Port Alma, Texas, facing ruin, signed a deal on Monday.', ['Tarvel Corp']],
    ['Tarvel Corp., led by Ole Berg and Bo Hill, closed a mill on Monday.', ['Tarvel Corp']],
  ])('%s', (text, names) => {
    const [mention] = mentionsIn(text);
    expect(mention?.participants.map(({ name }) => name)).toEqual(names);
  });
});

describe('a title can be understood', () => {
  it.each([
    [
      'it names the speaker whole',
      'The Justice Department said on Monday it was reading the letter.',
      'Justice Department says it was reading the letter',
    ],
    [
      'an institution with an “and” in its name',
      'The Food and Drug Administration decided on Monday that the mill may open.',
      'Food and Drug Administration decides that the mill may open',
    ],
    ['a person and a firm', 'Mr. Hall of Hall & Sons left Rome on Monday.', 'Hall leaves Rome'],
    [
      'who acts stands before a relative clause',
      'Hundreds of rowers who had won the cup in May gathered on Monday to sing.',
      'Hundreds of rowers gathered to sing',
    ],
    [
      'a pronoun is the subject of the clause before',
      'Bo Hill spoke in Rome of Anneli. Anneli has been ill since she was taken to a hospital on Monday.',
      'Anneli taken to a hospital',
    ],
    [
      'what goes on behind an insertion',
      'Ann Lee said on Monday: “This boat, which my brother built, belongs to the town.”',
      'Ann Lee: “This boat, which my brother built, belongs to the town”',
    ],
    [
      'a region is no end',
      'Ann Lee said on Monday that the Austin, Tex., firm had closed.',
      'Ann Lee says the Austin, Tex., firm had closed',
    ],
    [
      'words that join it to those before are left out',
      'The road is open. Ann Lee said on Monday, however, that the bridge was closed.',
      'Ann Lee says the bridge was closed',
    ],
    [
      'a quotation before the verb, though another follows it',
      '“The road is open,” Ann Lee said on Monday, adding that “nobody should use it before the rain stops.”',
      'Ann Lee: “The road is open”',
    ],
    [
      'what was said stands before a verb that ends the sentence',
      'The mill could close in spring, Ann Lee has suggested.',
      'Ann Lee suggests the mill could close in spring',
    ],
  ])('%s', (_what, text, title) => {
    expect(titlesOf(text)).toContain(title);
  });

  it('is cut where a phrase ends', () => {
    const [title] = titlesOf(
      'Ann Lee said on Monday the port would not be open again until the last of the ships that had sunk in front of the harbour had been taken away by the navy.',
    );
    expect(title).toMatch(/^Ann Lee says the port would not be open again until .*\p{Ll}…$/u);
    expect(title?.length).toBeLessThanOrEqual(120);
  });
});

describe('the title of a noun', () => {
  it.each([
    [
      'is told by the verb that it is the object of',
      'Ann Lee attended a rally on Monday in Rome.',
      'Ann Lee attends a rally in Rome',
    ],
    [
      'unless it is the subject of another',
      'Bo Hill said the election in May was lost.',
      'Election',
    ],
    [
      'ends before who tells of it',
      'Bo Hill came home after the talks with soldiers in Rome, officials wrote.',
      'Talks with soldiers in Rome',
    ],
    [
      'names all who are joined in it',
      'The merger of Tarvel Corp. with a part of Hall Industries on Monday pleased many.',
      'Merger of Tarvel Corp. with a part of Hall Industries',
    ],
  ])('%s', (_what, text, title) => {
    expect(titlesOf(text)).toContain(title);
  });
});

it.each([
  [
    'Bo Hill left Rome on Sunday. Ann Lee took him to Paris on Monday.',
    'Ann Lee takes Bo Hill to Paris',
  ],
  [
    'Bo Hill met Jean Roux in Rome. Ann Lee took him to Paris on Monday.',
    'Bo Hill meets Jean Roux in Rome',
  ],
  ['Ann Lee asked on Monday whether Rome was safe.', 'Ann Lee asks whether Rome was safe'],
  ['Analysts in Rome warned on Monday the mill would close.', 'Analysts warn the mill would close'],
  ['Talks broke off on Monday.', 'Talks broke off'],
  [
    '“It was a well-built, broad road,” Ann Lee said.',
    'Ann Lee: “It was a well-built, broad road”',
  ],
  ['Ann Lee said “some” roads in Rome were shut.', 'Ann Lee says “some” roads in Rome were shut'],
])('%s', (text, title) => {
  expect(titlesOf(text)).toContain(title);
});

it('who speaks for an institution stands in the title', () => {
  expect(titlesOf('The FBI chief also said on Monday that Rome was safe.')).toEqual([
    'FBI chief says Rome was safe',
  ]);
});

describe('talk is no event', () => {
  const opening = 'Rome has a new port. It cost much. It took long. ';
  it.each([
    ['in the middle of a report', 'Ann Lee said the road was long.', 0],
    ['unless it was said on an occasion', 'Ann Lee told reporters the road was long.', 1],
    ['unless it is told when', 'Ann Lee said on Monday the road was long.', 1],
    ['unless it does more than hand on', 'Ann Lee warned the road was long.', 1],
    ['of whoever says “I”', 'I met Ann Lee in Rome on Monday.', 0],
    ['that asks', 'What happened in Rome on Monday?', 0],
  ])('%s', (_what, text, count) => {
    expect(titlesOf(opening + text)).toHaveLength(count);
  });

  it('unless the report begins with it', () => {
    expect(titlesOf('Ann Lee said the road was long. It cost much.')).toHaveLength(1);
  });
});

it('who is named for a description has no article', () => {
  const text =
    'Ann Lee voiced doubts, suggesting that the French leader might lie. French President Jean Roux left Rome.';
  expect(titlesOf(text)).toContain('Ann Lee voices doubts, suggesting that Jean Roux might lie');
});
