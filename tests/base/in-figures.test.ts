import { expect, test } from 'vitest';
import { inFigures } from '../../src/base/in-figures.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [54_321, '54,321'],
  [1_000_000, '1,000,000'],
])('%d is read as %s', (count, figures) => {
  expect(inFigures(count)).toBe(figures);
});
