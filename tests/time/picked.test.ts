import { expect, it } from 'vitest';
import { findSentences } from '../../src/language/find-sentences.ts';
import { findTimes } from '../../src/time/find-times.ts';
import { storyOf, timesIn } from '../support/annotated.ts';

const TEXT = 'They met on 3/4/2025. Two days later they parted.';

/** The values of the expressions of a text, the first of them read as its reader picked. */
function valuesWith(text: string, value: string): string[] {
  const [first] = timesIn(text);
  if (!first) throw new Error('no time in the text');
  const document = { ...storyOf(text, '2025-08-15'), picked: [{ span: first.span, value }] };
  return findTimes(document, findSentences(document)).map((time) => time.value);
}

it('what is counted from a date follows the reading that was picked for it', () => {
  expect(timesIn(TEXT).map((time) => time.value)).toEqual(['2025-04-03', '2025-04-05']);
  expect(valuesWith(TEXT, '2025-03-04')).toEqual(['2025-03-04', '2025-03-06']);
});

it('the likeliest reading is kept as the other one', () => {
  const [first] = timesIn(TEXT);
  const picked = first ? [{ span: first.span, value: '2025-03-04' }] : [];
  const document = { ...storyOf(TEXT, null), picked };
  const [time] = findTimes(document, findSentences(document));
  expect(time?.alternatives).toMatchObject([{ value: '2025-04-03', why: 'as it was read first' }]);
});

it('the other week of a weekday can be picked', () => {
  expect(valuesWith('The talks were set for Thursday.', '2025-08-21')).toEqual(['2025-08-21']);
});

it('a value that is no reading of the words changes nothing', () => {
  expect(valuesWith(TEXT, '1999-01-01')).toEqual(['2025-04-03', '2025-04-05']);
});
