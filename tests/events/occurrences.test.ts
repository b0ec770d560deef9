import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { parseAnnotated, storyOf } from '../support/annotated.ts';
import { asMark } from '../support/mentions.ts';

/** Checks the marked occurrences of a text published on Friday, 15 August 2025: others may be there too. */
function check(source: string): void {
  const { text, marks } = parseAnnotated(source);
  const found = extract(storyOf(text, '2025-08-15')).occurrences.map((one) => asMark(text, one));
  expect(found).toEqual(expect.arrayContaining([...marks]));
}

describe('whatever happens is found, worth showing or not', () => {
  it.each([
    'The {blaze|event happened 2025-08-15} spread.',
    'They {repainted|event happened 2025-08-11} the hall on Monday.',
    'The {destruction|event happened 2025-08-15} was complete.',
    'A man {carrying|event happened 2025-08-11} a bag ran into the hall on Monday.',
    'That {means|event happened 2025-08-15} the hall is full.',
  ])('%s', check);

  it('takes no month for what happens in it', () => {
    const text = 'The hall opened on 2 March 2024.';
    const found = extract(storyOf(text, '2025-08-15')).occurrences;
    expect(found.map(({ trigger }) => text.slice(trigger.from, trigger.to))).toEqual(['opened']);
  });

  it('finds nothing where nothing happens', () => {
    expect(extract(storyOf('The old hall is white.', '2025-08-15')).occurrences).toEqual([]);
  });
});

describe('a date follows from what is told elsewhere', () => {
  it.each([
    // The sentence.
    'A bus {fell|event happened 2025-08-11} into the river and {sank|disaster happened 2025-08-11} on Monday.',
    'Two people {died|death happened 2025-08-11} when a bus sank on Monday.',
    'The guard was at the gate on Monday when a man {pulled|event happened 2025-08-11} a gun.',
    'A man fled on Monday, {taking|event happened 2025-08-11} the car.',
    // The same word, told before or after.
    'Driver {dies|death happened 2025-08-12} in ferry accident\n\nThe driver died on Tuesday. The port closed on Wednesday.',
    'The port was attacked on Tuesday. Ships left on Wednesday. The {attack|conflict happened 2025-08-12} shocked the town.',
    // The sentence before, and the day of the news.
    'The bridge fell on Monday. Cars {slid|event happened 2025-08-11} down.',
    'The bridge fell on Monday. The mayor arrived on Tuesday. She {thanked|event happened 2025-08-12} the crews. The old road is long. Cars {slid|event happened 2025-08-11} down.',
    // The day of writing.
    'The river {rises|event happened 2025-08-15} and the town waits.',
  ])('%s', check);
});

describe('the first words of a sentence tell when', () => {
  it.each([
    'Yesterday Ann Lee {toured|travel happened 2025-08-14} the valley.',
    'On Monday a line of trucks, many with foreign plates, {rolled|event happened 2025-08-11} north.',
    'In May this year, rowers who had won the cup {painted|event happened 2025-05} a boat.',
    'Lee, a star of the 1940s and 1950s, {died|death happened 2025-08-15} in Rome.',
  ])('%s', check);
});

describe('words are of the day on which their speaker did what is the news', () => {
  it.each([
    'Ann Lee resigned on Thursday. The town was shocked. Lee {said|statement happened 2025-08-14} she was tired.',
    'Ann Lee spoke in Rome on Thursday. The hall was full. Bo Hill {said|statement happened 2025-08-15} he was not there.',
    // Long ago is not the news.
    'Ann Lee resigned on 3 March 2024. The town was shocked. Lee {said|statement happened 2025-08-15} she was tired.',
  ])('%s', check);
});

describe('no date follows', () => {
  it.each([
    'The bridge fell on Monday. Crews will {repair|event planned undated} it.',
    'The bridge fell on Monday. It could {fall|event possible undated} again.',
    'Leaders met on Monday. They hope for another {meeting|meeting possible undated}.',
  ])('%s', check);

  it('from when a text was published', () => {
    check('15 August 2025\nThe bridge {fell|event happened 2025-08-11} on Monday.');
    check(
      'Updated: 14 August 2025 The bridge {has fallen|event happened 2025-08-15}.'.replace(
        'has fallen',
        'fell',
      ),
    );
  });

  it('from a day after the writing, beyond its sentence', () => {
    check(
      'Shares neared their record high set on 30 August. Prices {edged|event happened 2025-08-15} up.',
    );
  });

  it('from a year, beyond its sentence', () => {
    check('The bridge was built in 1967. Cars {slid|event happened 2025-08-15} down.');
  });
});

it('a timeline shows no date that is only likely', () => {
  const text = 'The mayor left Paris on Monday. Ann Lee met Jean Roux.';
  const { mentions, occurrences } = extract(storyOf(text, '2025-08-15'));
  const at = text.indexOf('met');
  expect(occurrences.find(({ trigger }) => trigger.from === at)?.timeBasis).toBe('running');
  expect(mentions.find(({ trigger }) => trigger.from === at)?.when).toBeNull();
});
