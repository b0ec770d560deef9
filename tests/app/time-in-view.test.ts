import { expect, it } from 'vitest';
import { timeInWords } from '../../src/app/words/time-in-view.ts';

const at = (day: number, hour = 0) => Date.UTC(2025, 7, day, hour);

it.each([
  [at(11), at(17), '11–16 August 2025'],
  [at(14, 9), at(15, 18), '14 August 2025, 09:00 – 15 August 2025, 18:00 UTC'],
  [at(14, 9), at(14, 18), '14 August 2025, 09:00–18:00 UTC'],
])('tells a stretch as precisely as its length asks for', (start, end, words) => {
  expect(timeInWords({ start, end })).toBe(words);
});
