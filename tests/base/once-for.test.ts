import { expect, it } from 'vitest';
import { onceFor } from '../../src/base/once-for.ts';

it('asks once for the same object, whatever it answered', () => {
  const asked: number[] = [];
  const lengthOf = onceFor((list: readonly number[]) => {
    asked.push(list.length);
    return list.length || undefined;
  });
  const [none, two] = [[], [1, 2]];
  expect([lengthOf(none), lengthOf(two), lengthOf(none), lengthOf(two)]).toEqual([
    undefined,
    2,
    undefined,
    2,
  ]);
  expect(asked).toEqual([0, 2]);
  lengthOf([1, 2]);
  expect(asked).toEqual([0, 2, 2]);
});
