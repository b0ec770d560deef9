import { describe, expect, it } from 'vitest';
import { parseAnnotated } from '../support/annotated.ts';
import { asMark, mentionsIn } from '../support/mentions.ts';

/** Checks the marked mentions of a text published on Friday, 15 August 2025: others may be shown too. */
function check(source: string): void {
  const { text, marks } = parseAnnotated(source);
  const shown = mentionsIn(text).map((mention) => asMark(text, mention));
  expect(shown).toEqual(expect.arrayContaining([...marks]));
}

describe('the pluperfect lies before what is told', () => {
  it.each([
    'Ann Lee left Rome on Monday. Earlier, Jean Roux had {rejected|statement happened undated} her plan.',
    'Ann Lee left Rome on Monday. Previously, Jean Roux had {said|statement happened undated} that she would stay.',
    'Ann Lee had moved her ships into the bay and {said|statement happened undated} she would strike.',
    // "Had earlier" beside an hour is of the same day.
    'Ann Lee left Rome at noon on Monday. She had earlier {warned|statement happened 2025-08-11?} Jean Roux.',
  ])('%s', check);
});

describe('words beside a saying put it before the writing, or after what was told', () => {
  it.each([
    'Tarvel Corp. recently {announced|statement happened undated} a deal with Lee Corp.',
    'Tarvel Corp. {announced|statement happened 2025-08-15} a deal with Lee Corp.',
    'The bridge fell on Tuesday. Ann Lee {said|statement happened [2025-08-12..2025-08-15]} afterwards that the river was calm.',
    'The bridge fell on Tuesday. Ann Lee later {said|statement happened [2025-08-12..2025-08-15]} that the river was calm.',
  ])('%s', check);
});

describe('the present perfect', () => {
  it.each([
    // It tells of a stretch that lasts until the writing.
    'Bandits have {burned|disaster happened [2025-07-20..2025-08-15]} two villages since the mayor was expelled on July 20.',
    'Bandits have {burned|disaster happened [2025-07-20..2025-08-15]} two villages and {raided|conflict happened [2025-07-20..2025-08-15]} a farm since the mayor was expelled on July 20.',
    'Bandits {burned|disaster happened undated} two villages after the mayor was expelled.',
  ])('%s', check);

  it('takes a time that is over where no noun can', () => {
    check('Ann Lee has {died|death happened 2025-08-14} yesterday in Rome.');
  });

  it('takes no time that is over: that is of a noun', () => {
    const text = 'Tarvel Corp. has begun paying for the storm two weeks ago.';
    const begun = mentionsIn(text).find(({ trigger }) =>
      text.slice(trigger.from).startsWith('begun'),
    );
    expect(begun?.when ?? null).toBeNull();
  });
});

describe('what follows from an event is of its day', () => {
  it.each([
    'A blast shook Tarvel on Monday. Ten Danes {died|death happened 2025-08-11}.',
    'Ann Lee visited Tarvel on Monday. Ten Danes {died|death happened undated}.',
    'A blast shook Tarvel on Monday. Ten Danes {died|death happened undated} in an earlier blast.',
    'Ole Berg was arrested on Monday. He was immediately {freed|justice happened 2025-08-11} by the king.',
    'Ann Lee resigned on Monday. King Osman quickly {praised|statement happened 2025-08-11} her decision.',
  ])('%s', check);
});

describe('an event told again has the date it was told with', () => {
  it.each([
    'Ole Berg was {shot|conflict happened 2025-08-11} on Monday. The river is long. Berg was {shot|conflict happened 2025-08-11} with a rifle.',
    'Ole Berg was {shot|conflict happened 2025-08-11} on Monday. The river is long. Ann Lee was {shot|conflict happened undated} with a rifle.',
    'Ole Berg was {shot|conflict happened 2025-08-11} on Monday and shot on Wednesday. The river is long. Berg was {shot|conflict happened undated} with a rifle.',
  ])('%s', check);
});

describe('what is reported is news of the day on which it is said', () => {
  it.each([
    'Ann Lee has been {arrested|justice happened 2025-08-11}, police said Monday.',
    'Ann Lee was {arrested|justice happened 2025-08-10} on Sunday, police said Monday.',
    'Ann Lee was {arrested|justice happened undated}, police said Monday.',
    'Ann Lee was {arrested|justice happened undated}, police said.',
  ])('%s', check);
});

describe('words without a date, beside news of the day before, are of one of the two days', () => {
  it.each([
    'The bridge fell on Thursday. Ann Lee {said|statement happened [2025-08-14..2025-08-15]} that it was old.',
    'The bridge fell on Monday. Ann Lee {said|statement happened 2025-08-15} that it was old.',
    'The bridge fell on Friday. Ann Lee {said|statement happened 2025-08-15} that it was old.',
    'The bridge fell on Thursday. Ann Lee {says|statement happened 2025-08-15} that it was old.',
  ])('%s', check);
});

describe('what is over is not planned', () => {
  it.each([
    'The day before Tuesday’s {summit|summit happened 2025-08-12} in Rome, the king fell ill. Ann Lee slept.',
    'The {hearing|meeting happened 2025-08-12} last Tuesday in Rome will cost $5 million.',
    'The {hearing|meeting planned 2025-08-19} next Tuesday in Rome will cost $5 million.',
  ])('%s', check);
});

describe('verbs joined by "and" share what governs them', () => {
  it.each([
    'Ann Lee and Jean Roux were {indicted|justice happened 2025-08-11} and {convicted|justice happened 2025-08-11} on Monday.',
  ])('%s', check);

  it.each([
    'On Monday Ann Lee {met|meeting happened 2025-08-11} Jean Roux and {visited|travel happened 2025-08-11} Rome.',
    'Ann Lee {met|meeting happened 2025-08-11} Jean Roux on Monday and {visited|travel happened undated} Rome.',
    'On Monday Ann Lee {met|meeting happened 2025-08-11} Jean Roux and Ole Berg {visited|travel happened undated} Rome.',
  ])('a time: %s', check);

  it('a condition', () => {
    expect(mentionsIn('If Ann Lee were charged and convicted, she would appeal.')).toEqual([]);
  });
});
