import { describe, expect, it } from 'vitest';
import { extract, toTimeline } from '../../src/extract.ts';
import { storyOf } from '../support/annotated.ts';

/** How often each event of some articles is told; all published on Friday, 15 August 2025. */
function told(...texts: readonly string[]): number[] {
  const documents = texts.map((text, i) => ({
    ...storyOf(text, '2025-08-15'),
    id: `a${String(i)}`,
  }));
  return toTimeline(documents.map(extract)).events.map((event) => event.mentions.length);
}

/** Each text is one that only the rule named joins. */
describe('mentions are one event by', () => {
  it.each([
    [
      'the same speaker on the same day, though another speaks between',
      ['Ann Lee said it was late. Jean Roux said it was warm. Ann Lee said it was cold.'],
      [1, 2],
    ],
    [
      'the same speaker going on in the next sentence with what is told as background',
      ['Ann Lee has said it was late. Ann Lee has warned of rain.'],
      [2],
    ],
    [
      'the same kind and date and somebody in common',
      ['Ann Lee met Jean Roux on Thursday.', 'Ann Lee held talks in Rome on Thursday.'],
      [2],
    ],
    [
      'the same date in one article',
      ['Ann Lee will meet Jean Roux on Tuesday. Mia Falk is preparing for Tuesday’s summit.'],
      [2],
    ],
    [
      'being told as the second one both times',
      [
        'Ann Lee met Jean Roux on Thursday. She hopes for a second meeting with Jean Roux. ' +
          'It is not easy. The second meeting could be in Oslo.',
      ],
      [1, 2],
    ],
    [
      'one speech that goes on about it',
      ['Ann Lee said: “It is about the second meeting. We will have a meeting with Jean Roux.”'],
      [1, 2],
    ],
  ])('%s', (_, texts, expected) => {
    expect(told(...texts).sort()).toEqual(expected);
  });

  it.each([
    [
      'somebody else, elsewhere',
      ['Ann Lee was arrested in Rome on Monday.', 'Jean Roux was arrested in Oslo on Monday.'],
    ],
    [
      'somebody else, in one article',
      ['Ann Lee resigned on Monday. Jean Roux resigned on Monday too, it was announced.'],
    ],
    ['another speaker', ['Ann Lee has said it was late. Jean Roux has warned of rain.']],
    [
      'another day',
      ['Ann Lee met Jean Roux on Thursday.', 'Ann Lee held talks in Rome on Monday.'],
    ],
    [
      'other people on the same date in one article',
      ['Ann Lee will meet Jean Roux on Tuesday. Ole Berg will meet Mia Falk on Tuesday.'],
    ],
  ])('but not with %s', (_, texts) => {
    expect(told(...texts)).toEqual([1, 1]);
  });
});
