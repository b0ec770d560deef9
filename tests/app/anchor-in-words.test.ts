import { expect, it } from 'vitest';
import { anchorInWords, offsetInWords } from '../../src/app/words/anchor-in-words.ts';

const DAY = 86_400_000;
const day = (iso: string, days = 1) => ({
  start: Date.parse(iso),
  end: Date.parse(iso) + days * DAY,
});

it('tells the clock at the place of writing', () => {
  const start = Date.parse('2025-08-15T14:29:42Z');
  const anchor = { when: { start, end: start + 1000 }, offset: -240, known: 'text' } as const;
  expect(anchorInWords(anchor)).toBe('Friday 15 August 2025, 10:29 (UTC−4)');
});

it('tells a day, and the days between which an inferred date lies', () => {
  expect(anchorInWords({ when: day('2025-08-15'), offset: 0, known: 'reader' })).toBe(
    'Friday 15 August 2025',
  );
  expect(anchorInWords({ when: day('2025-08-14', 2), offset: 0, known: 'inferred' })).toBe(
    '14 August 2025 to 15 August 2025',
  );
});

it.each([
  [0, 'UTC'],
  [60, 'UTC+1'],
  [345, 'UTC+5:45'],
  [-210, 'UTC−3:30'],
])('says %i minutes as %s', (minutes, words) => {
  expect(offsetInWords(minutes)).toBe(words);
});
