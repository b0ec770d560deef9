import { describe, expect, it } from 'vitest';
import { extract, toTimeline } from '../../src/extract.ts';
import { findStories } from '../../src/merge/stories.ts';
import { storyOf } from '../support/annotated.ts';

const FIRE = 'A fire destroyed the Grand Hotel in Brightwater, Mayor Ann Lee and Ole Berg said.';
const FIRE_AGAIN = 'In Brightwater the Grand Hotel burnt. Mayor Ann Lee and Ole Berg came.';
const OTHER_FIRE = 'A fire destroyed the mill of Easton, Jean Roux and Mia Falk said.';

const documents = (...texts: readonly string[]) =>
  texts.map((text, i) => ({ ...storyOf(text, '2025-08-15'), id: `a${String(i)}` }));

describe('articles tell one story', () => {
  it('where they share names, and not where they only share words', () => {
    const stories = findStories(documents(FIRE, OTHER_FIRE, FIRE_AGAIN).map(extract));
    expect([...stories]).toEqual([
      ['a0', 'a0'],
      ['a1', 'a1'],
      ['a2', 'a0'],
    ]);
  });

  it('whatever the order, and whatever other articles there are', () => {
    const all = documents(FIRE, FIRE_AGAIN, OTHER_FIRE).map(extract);
    const backwards = findStories([...all].reverse());
    expect(backwards).toEqual(findStories(all));
    expect(findStories(all.slice(0, 2)).get('a1')).toBe('a0');
  });
});

describe('in one story', () => {
  const told = (...texts: readonly string[]) =>
    toTimeline(documents(...texts).map(extract))
      .events.map(({ mentions }) => mentions.length)
      .sort();
  const STAGE = 'The Grand Hotel of Brightwater, Mayor Ann Lee, Ole Berg.';

  it('words of one family tell one event', () => {
    expect(
      told(
        `An earthquake hit Brightwater on Thursday. ${STAGE}`,
        `The quake shook Brightwater on Thursday. ${STAGE}`,
      ),
    ).toEqual([2]);
  });

  it('a month, or no date, goes with the day in it that most tell', () => {
    expect(
      told(
        `Rebels attacked Brightwater on 14 August 2025. ${STAGE}`,
        `The rebels attacked Brightwater in August 2025. ${STAGE}`,
      ),
    ).toEqual([2]);
  });

  it.each([
    [
      'another date',
      [
        `An earthquake hit Brightwater on Thursday. ${STAGE}`,
        `An earthquake hit Brightwater on Monday. ${STAGE}`,
      ],
    ],
    [
      'another happening',
      [
        `The police arrested Jean Roux on Thursday. ${STAGE}`,
        `The police released Jean Roux on Thursday. ${STAGE}`,
      ],
    ],
    [
      'another story',
      [
        `An earthquake hit Brightwater on Thursday. ${STAGE}`,
        'An earthquake hit Easton on Thursday. Jean Roux and Mia Falk came from Weston.',
      ],
    ],
  ])('but not with %s', (_, texts) => {
    expect(told(...texts)).toEqual([1, 1]);
  });
});
