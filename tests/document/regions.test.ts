import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDocument } from '../../src/document/read-text.ts';
import { kindsIn, storyOf, textOf, type Page } from './pages.ts';

const LEAD =
  'The two governments signed a treaty on fishing rights in Oslo on Tuesday, after nine years of talks.';
const SECOND =
  'Ministers said the agreement would come into force next spring if both parliaments approve it.';
const THIRD =
  'Fishing communities on both coasts had asked for a decision before the herring season begins.';

const PAGES: Readonly<Record<string, Page>> = {
  'a wire story with a dateline': [
    ['story', `LONDON, March 3 (Reuters) - ${LEAD}`],
    ['story', SECOND],
    ['story', '(Reporting by Jane Doe in London; Editing by John Smith.)'],
  ],
  'a blog post': [
    ['headline', 'A treaty that took nine years'],
    ['metadata', 'By Jane Doe | 3 March 2024'],
    ['story', LEAD],
    ['story', SECOND],
    ['navigation', 'Related stories'],
    ['navigation', 'Herring stocks recover off the northern coast'],
    ['navigation', 'What the treaty means for cod'],
  ],
  'a newsletter': [
    ['headline', 'The Harbour Letter: a treaty at last'],
    ['metadata', 'Published: 3 March 2024 14:05 GMT'],
    ['story', LEAD],
    ['navigation', 'Subscribe to our newsletter'],
    ['story', SECOND],
    ['story', THIRD],
    ['navigation', '© 2024 The Harbour Letter. All rights reserved.'],
  ],
  'a page with comments': [
    ['navigation', 'News | Sport | Weather | Travel'],
    ['headline', 'Treaty on fishing rights signed in Oslo'],
    ['metadata', '3 March 2024 | 4 min read'],
    ['story', LEAD],
    ['story', SECOND],
    ['comment', 'Comments (2)'],
    ['comment', 'My grandfather fished there in 1962 and would not have believed it.'],
    ['comment', 'The vote on 9 April will go the other way, mark my words.'],
  ],
  'a press release': [
    ['metadata', 'FOR IMMEDIATE RELEASE: March 3, 2024'],
    ['headline', 'Ministry announces treaty on fishing rights'],
    ['story', `OSLO, March 3, 2024 -- ${LEAD}`],
    ['story', SECOND],
    ['comment', 'Notes to editors'],
    ['comment', 'The ministry was founded in 1946 and employs about four hundred people.'],
  ],
  'prose with an introduction that ends in a colon': [
    ['story', LEAD],
    ['story', 'He set out three conditions:'],
    ['story', 'First, the herring quota must be reviewed every year by an independent panel.'],
    ['story', 'The statement said:'],
    ['story', '"We expect the panel to meet in June and to report before the autumn."'],
  ],
  'an interview': [
    ['headline', 'The minister on nine years of talks'],
    ['story', 'Why now?'],
    ['story', 'Because on Tuesday both sides finally had something to gain from signing it.'],
    ['story', 'And the herring?'],
    ['story', 'We will count them again in June, and publish what we find.'],
    ['story', 'Q: What comes next?'],
    ['story', 'A: A vote in parliament, which we hope to win in April.'],
  ],
  'a story with cross-headings': [
    ['headline', 'Treaty on fishing rights signed in Oslo'],
    ['story', LEAD],
    ['story', 'Nine years of talks'],
    ['story', SECOND],
    ['story', 'Herring First'],
    ['story', THIRD],
  ],
  'a cookie notice above the article': [
    ['navigation', 'We use cookies to make this site work better for you.'],
    ['navigation', 'Home   News   Sport   Search'],
    ['headline', 'Treaty on fishing rights signed in Oslo'],
    ['metadata', 'By Jane Doe'],
    ['story', LEAD],
    ['story', SECOND],
  ],
  'a summary between headline and byline': [
    ['headline', 'Treaty on fishing rights signed in Oslo'],
    ['story', 'Nine years of talks came to an end on Tuesday.'],
    ['metadata', 'By Jane Doe, 3 March 2024'],
    ['story', LEAD],
    ['story', SECOND],
  ],
  'links in the middle of the story': [
    ['story', LEAD],
    ['navigation', 'Read more: The herring that divided two nations'],
    ['story', SECOND],
    ['navigation', 'Related'],
    ['navigation', 'Cod wars: a short history'],
    ['story', THIRD],
    ['story', SECOND],
  ],
  'a chronology': [
    ['story', '3 March 2024'],
    ['story', 'The treaty is signed in Oslo.'],
    ['story', '9 April 2024'],
    ['story', 'Parliament votes on the treaty.'],
  ],
  'teasers after the story': [
    ['story', LEAD],
    ['story', SECOND],
    ['navigation', 'More on this story'],
    ['navigation', 'Herring stocks recover'],
    ['navigation', 'Scientists counted them last week.'],
    ['navigation', 'What the treaty means for cod'],
    ['navigation', 'Not much, it turns out.'],
  ],
  'two lines that stand twice': [
    ['navigation', 'The Harbour Times Online'],
    ['navigation', 'News | Sport | Weather'],
    ['navigation', 'The Harbour Times Online'],
    ['headline', 'Treaty on fishing rights signed in Oslo'],
    ['metadata', '3 March 2024'],
    ['headline', 'Treaty on fishing rights signed in Oslo'],
    ['story', LEAD],
    ['story', SECOND],
  ],
  'the name of the paper above its menu': [
    ['navigation', 'The Harbour Times Online'],
    ['navigation', 'News | Sport | Weather'],
    ['headline', 'Treaty on fishing rights signed'],
    ['story', LEAD],
    ['story', SECOND],
  ],
  'a section name above the headline': [
    ['navigation', 'Opinion'],
    ['headline', 'Treaty on fishing rights signed in Oslo'],
    ['story', LEAD],
    ['story', SECOND],
  ],
  'links after comments': [
    ['story', LEAD],
    ['story', SECOND],
    ['navigation', 'Jane Doe'],
    ['comment', 'Leave a comment'],
    ['comment', 'The vote on 9 April will go the other way, mark my words.'],
    ['navigation', 'Reply'],
    ['navigation', 'Most read'],
    ['navigation', 'Herring stocks recovered last week, and the boats went out again.'],
    ['navigation', 'Cod stocks did not recover, and the boats stayed in the harbour.'],
  ],
  'headlines after the story': [
    ['story', LEAD],
    ['story', SECOND],
    ['navigation', 'Herring stocks recover off the northern coast'],
    ['navigation', 'What the treaty means for cod'],
    ['navigation', 'Harbour festival returns this summer after all'],
  ],
  'a newsletter form and a list in the middle of the story': [
    [
      'navigation',
      'We use cookies and similar technologies. You can change your settings at any time.',
    ],
    ['navigation', 'Accept all'],
    ['navigation', 'World | Business | Culture | Sport'],
    ['headline', 'Treaty on fishing rights signed in Oslo'],
    ['metadata', 'Jane Doe | 3 March 2024'],
    ['story', LEAD],
    ['navigation', 'Sign up for our morning briefing'],
    ['navigation', 'Enter your email address'],
    ['story', SECOND],
    ['story', THIRD],
    ['navigation', 'Most read'],
    ['navigation', 'Herring stocks recover off the northern coast'],
    ['navigation', 'What the treaty means for cod'],
    ['story', SECOND],
    ['story', THIRD],
    ['comment', 'Join the conversation'],
    ['comment', 'My grandfather fished there in 1962 and would not have believed it.'],
  ],
  'a weekly letter with sections of its own': [
    ['headline', 'The week on the coast'],
    ['metadata', 'By Jane Doe, 3 March 2024'],
    ['story', LEAD],
    ['story', 'What happens next'],
    ['story', SECOND],
    ['navigation', 'Advertisement'],
    ['story', THIRD],
    ['navigation', 'Recommended reading'],
    ['navigation', 'Herring stocks recover off the northern coast'],
    ['navigation', 'What the treaty means for cod'],
    ['comment', 'About the author'],
    ['comment', 'Jane Doe has written about harbours and boats since 1998.'],
    ['navigation', 'Unsubscribe | Preferences | Privacy'],
    ['navigation', '© 2024 The Week on the Coast'],
  ],
  'words of a page inside prose': [
    ['story', LEAD],
    ['story', 'Opinion in the capital was divided on Tuesday night.'],
    ['story', 'Subscribe to that view or not, the vote in April will settle it.'],
    ['story', 'Comments by the minister on Monday had hinted at a deal.'],
  ],
};

describe('regions', () => {
  it.each(Object.entries(PAGES))('%s', (_, page) => {
    expect(kindsIn(toDocument('page.txt', textOf(page)), page)).toEqual(page);
  });

  it.each(Object.entries(PAGES))('%s, with lines that end as on Windows', (_, page) => {
    const windows = textOf(page).replaceAll('\n', '\r\n');
    const unix = storyOf(toDocument('page.txt', textOf(page)));
    expect(storyOf(toDocument('page.txt', windows)).replaceAll('\r\n', '\n')).toBe(unix);
  });

  it('takes a text without structure for story', () => {
    const text = `${LEAD}\n${SECOND}\n${THIRD}`;
    expect(toDocument('plain.txt', text).regions).toMatchObject([
      { kind: 'story', span: { from: 0, to: text.length } },
    ]);
  });

  it('puts hard-wrapped lines together', () => {
    const text =
      'The two governments signed a treaty on\nfishing rights in Oslo on Tuesday. It had taken\nnine years.';
    expect(storyOf(toDocument('wrapped.txt', text))).toBe(text);
  });

  it('says why, with the heading that opens a section', () => {
    const { regions } = toDocument('page.txt', `${LEAD}\n\nOpinion:\n\n${SECOND}`);
    expect(regions.at(-1)?.why).toBe('under the heading \u201cOpinion\u201d');
  });

  it('finds the article in a page full of opinion, petition and links', () => {
    const text = readFileSync(
      new URL('../../seeds/002_03b5ad2e5c3469d7.txt', import.meta.url),
      'utf8',
    );
    const { regions } = toDocument('seed.txt', text);
    const story = regions.filter(({ kind }) => kind === 'story');
    expect(story.map(({ span }) => span)).toEqual([{ from: 429, to: 3700 }]);
    expect(regions.filter(({ kind }) => kind === 'headline')).toHaveLength(2);
  });

  it('gives none for the empty text', () => {
    expect(toDocument('empty.txt', '').regions).toEqual([]);
  });
});

const piece = fc.constantFrom(
  ...Object.values(PAGES).flatMap((page) => page.map(([, block]) => block)),
  '\n',
  '\n\n',
  '\r\n\r\n',
  '\u2028',
  ' ',
  '\u00a0\u00a0',
  '\t',
  'Opinion:',
  '\0',
  '\ud800',
  '| | |',
  '1. ',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
);

describe('regions of any text', () => {
  it('tile it, and say why', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { regions } = toDocument('any.txt', text);
        expect(regions.map(({ span }) => text.slice(span.from, span.to)).join('')).toBe(text);
        expect(regions.every(({ span, why }) => span.from < span.to && why !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    'a',
    ' ',
    '.',
    '\n',
    'a\n',
    'a\n\n',
    '| ',
    '"',
    '(',
    '2024-',
    'By A ',
    'A. ',
    '#',
    '1 March 2024, ',
    '\ud83d',
    `${'A '.repeat(140)}\n`,
    `${'A | '.repeat(70)}\n`,
    `${'1 March 2024 '.repeat(20)}\n`,
    `${'10:10 am GMT '.repeat(20)}\n`,
    `By ${'A of the '.repeat(30)}\n`,
  ])('tile a megabyte of %j', (unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    const { regions } = toDocument('long.txt', text);
    expect(regions.map(({ span }) => text.slice(span.from, span.to)).join('') === text).toBe(true);
  });
});
