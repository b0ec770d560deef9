import { describe, expect, it } from 'vitest';
import { slice } from '../../src/document/span.ts';
import { findSentences } from '../../src/language/find-sentences.ts';
import { findNames } from '../../src/language/names.ts';
import { storyOf } from '../support/annotated.ts';

function namesIn(text: string) {
  const names = findNames(findSentences(storyOf(text, null))).flat();
  return names.map((name) => ({ text: slice(text, name), name: name.name, type: name.type }));
}

const canonical = (text: string) => namesIn(text).map(({ name, type }) => `${name}: ${type}`);

describe('names', () => {
  it('one person under several names is one', () => {
    const text =
      'Dame Ann Lee spoke. Ms Lee left. Lee returned, and Prime Minister Ann Lee smiled.';
    expect(new Set(canonical(text))).toEqual(new Set(['Ann Lee: person']));
  });

  it('people who share a last name are not one', () => {
    const text = 'Ann Lee met Bo Lee. King Osman met Ali Osman. Ann left.';
    expect(canonical(text).slice(0, 4)).toEqual([
      'Ann Lee: person',
      'Bo Lee: person',
      'King Osman: person',
      'Ali Osman: person',
    ]);
  });

  it('what one is in is a place', () => {
    expect(canonical('She slept in Port Alma.')).toEqual(['Port Alma: place']);
  });

  it('an office that the text ties to a person stands for that person', () => {
    const text = 'Foreign Secretary Ann Lee flew to Peru. The Foreign Secretary said little.';
    expect(namesIn(text).at(-1)).toEqual({
      text: 'Foreign Secretary',
      name: 'Ann Lee',
      type: 'person',
    });
  });

  it('an office that it does not tie to anybody stays an office', () => {
    expect(canonical('The Foreign Secretary said little.')).toEqual(['Foreign Secretary: office']);
  });

  it('a country and a leader’s office name the leader again', () => {
    const text = 'The French president Jean Roux spoke. The French leader then left.';
    expect(namesIn(text).at(-1)).toMatchObject({ name: 'Jean Roux', type: 'person' });
  });

  it('tells people, places, institutions and groups apart', () => {
    expect(
      canonical(
        'Jean Roux met European leaders in Saudi Arabia, said Reuters and the Foreign Ministry.',
      ),
    ).toEqual([
      'Jean Roux: person',
      'European leaders: group',
      'Saudi Arabia: place',
      'Reuters: other',
      'Foreign Ministry: organisation',
    ]);
  });

  it('takes people of one trade as a group, also where a sentence begins with them', () => {
    expect(canonical('Farmers met the pilots in Paris.')).toEqual(
      expect.arrayContaining(['Farmers: group', 'pilots: group', 'Paris: place']),
    );
  });

  it('reads two people joined by a hyphen where the text tells of both', () => {
    const text = 'Ann Lee and Jean Roux spoke. The Lee-Roux talks failed.';
    expect(namesIn(text).slice(2)).toEqual([
      { text: 'Lee', name: 'Ann Lee', type: 'person' },
      { text: 'Roux', name: 'Jean Roux', type: 'person' },
    ]);
  });

  it.each([
    'However, the talks failed.',
    'On Monday the court met.',
    'Importantly, they agreed in March.',
  ])('no name in: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
