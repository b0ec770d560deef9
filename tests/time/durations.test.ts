import { describe, expect, it } from 'vitest';
import { asMarks, parseAnnotated, timesIn } from '../support/annotated.ts';

describe('durations, sets and vague words have a value and no place', () => {
  it.each([
    ['She sailed for {two years|P2Y} as cook.', 'DURATION'],
    ['Plans were developed over {the last few months|PXM}.', 'DURATION'],
    ['In {the past three months|P3M} many fled.', 'DURATION'],
    ['They ended a {six-month|P6M} survey.', 'DURATION'],
    ['The organ took {a decade|P10Y} to tune.', 'DURATION'],
    ['It took {a year and a half|P1Y6M}.', 'DURATION'],
    ['They lived in camps for {2 1/2 years|P2Y6M}.', 'DURATION'],
    ['She stayed for {5½ hours|PT5H30M}.', 'DURATION'],
    ['It lasted {half an hour|PT30M}.', 'DURATION'],
    ['It lasted {two and a half weeks|P2.5W}.', 'DURATION'],
    ['He stayed {more than twenty-five minutes|PT25M}.', 'DURATION'],
    ['Much changed over {the past decade|P10Y} alone.', 'DURATION'],
    ['It ended a {weeklong|P1W} manhunt.', 'DURATION'],
    ['It ended a {day-long|P1D} meeting.', 'DURATION'],
    ['Theirs is a {decades-long|PXY} feud.', 'DURATION'],
    ['In {the days|PXD} following his death they met.', 'DURATION'],
    ['It follows {months|PXM} of talks.', 'DURATION'],
    ['We gave up on this {a long time ago|PAST_REF}.', 'DATE'],
    ['He left {a short while ago|PAST_REF}.', 'DATE'],
    ['It fell in {the week|P1W} before the vote.', 'DURATION'],
    ['They fled during {this period|PAST_REF}.', 'DATE'],
    ['For {two bloody weeks|P2W} they fought.', 'DURATION'],
    ['It broke a {thirty year|P30Y} truce.', 'DURATION'],
    ['On {Sundays at 9am|XXXX-WXX-7T09:00} they pray.', 'SET'],
    ['At {this time|PRESENT_REF} nothing is known.', 'DATE'],
    ['It will be held at {a later date|FUTURE_REF}.', 'DATE'],
    ['It evolved over {several years|PXY}.', 'DURATION'],
    ['It takes {two to three weeks|P3W}.', 'DURATION'],
    ['It will be done over {the next two years or so|P2Y}.', 'DURATION'],
    ['The panel votes {every Friday|XXXX-WXX-5}.', 'SET'],
    ['The fair is held {each September|XXXX-09}.', 'SET'],
    ['The band plays on {Mondays|XXXX-WXX-1}.', 'SET'],
    ['The council votes {every two weeks|P2W}.', 'SET'],
    ['The council meets {three times a year|P1Y}.', 'SET'],
    ['The rate is 3 % {per annum|P1Y}.', 'SET'],
    ['It meets {every second Tuesday|XXXX-WXX-2}.', 'SET'],
    ['It lasted {just over ten minutes|PT10M}.', 'DURATION'],
    ['It lasted {well under a year|P1Y}.', 'DURATION'],
    ['He works {four days|P4D} a week.', 'DURATION'],
    ['The ship is painted {annually|P1Y}.', 'SET'],
    ['The two {recently|PAST_REF} met in Rome.', 'DATE'],
    ['The war is {now|PRESENT_REF} lost.', 'DATE'],
    ['She is in hospital right {now|PRESENT_REF}.', 'DATE'],
    ['The geese will {soon|FUTURE_REF} return.', 'DATE'],
    ['In {the past|PAST_REF} it had lost money.', 'DATE'],
    ['This bodes ill for {coming quarters|FUTURE_REF}.', 'DATE'],
    ['This bodes ill for {future quarters|FUTURE_REF}.', 'DATE'],
    ['Prices may fall in {the months ahead|FUTURE_REF}.', 'DATE'],
    ['It helps in {the short term|FUTURE_REF}.', 'DATE'],
    ['It will {one day|FUTURE_REF} be free.', 'DATE'],
    ['The march took {one day|P1D}.', 'DURATION'],
    ['He said that they may {soon|FUTURE_REF} leave.', 'DATE'],
  ])('%s', (source, type) => {
    const { text, marks } = parseAnnotated(source);
    const times = timesIn(text);
    expect(asMarks(text, times)).toEqual(marks);
    expect(times).toMatchObject([{ type, edtf: null, range: null }]);
  });

  it.each([
    ['Crime rose over {the past year|2024}.', '2024-08/2025-08'],
    ['Crime rose over {the past month|2025-07}.', '2025-07-15/2025-08-15'],
    ['She was away for {the last week|2025-W32}.', '2025-08-08/2025-08-15'],
  ])('the last unit gone by is a stretch up to now: %s', (source, edtf) => {
    const { text, marks } = parseAnnotated(source);
    const times = timesIn(text);
    expect(asMarks(text, times)).toEqual(marks);
    expect(times).toMatchObject([{ type: 'DATE', edtf }]);
  });

  it('without a day of writing the last unit gone by is no more than its length', () => {
    const [time] = timesIn('Crime rose over the past year.', null);
    expect(time).toMatchObject({ value: 'P1Y', edtf: null, range: null });
  });

  it.each([
    'The exhibition stays until the auction.',
    'A last minute goal decided it.',
    'The second meeting that we are having is more important.',
    'The UK leads 30 other nations.',
    'The present day maps are better.',
    'The 6-year-old boy was found.',
    'Air Force One landed.',
    'They chose the last year of the reign.',
    'In the days of old kings ruled.',
    'It was told in the past tense.',
    'An apple a day and long days are all.',
    'He waited a short while in a long line.',
    'He is a year seven pupil in a year 10 class.',
    'Of the past things are told.',
    'He lost in the weeks of the fair.',
    'This time it worked.',
    'The plan was soon abandoned.',
    'The short term loans were repaid.',
    'They know what the future holder said.',
    'He won by a later goal.',
    'Sanctions may follow if the march goes on.',
  ])('nothing in: %s', (text) => {
    expect(asMarks(text, timesIn(text))).toEqual([]);
  });
});
