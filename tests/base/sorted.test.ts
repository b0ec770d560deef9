import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countBelow } from '../../src/base/sorted.ts';

it('counts what is less, as looking at each does', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -9, max: 9 })),
      fc.integer({ min: -10, max: 10 }),
      (numbers, value) => {
        const sorted = numbers.toSorted((a, b) => a - b);
        expect(countBelow(sorted, value)).toBe(numbers.filter((one) => one < value).length);
      },
    ),
  );
});
