import { describe, expect, it } from 'vitest';
import { FEW, longList, MOST, shortList } from '../../src/app/legend/values-to-show.ts';

const values = Array.from({ length: 300 }, (_, index) => ({
  value: `v${String(index)}`,
  label: `Zoë ${String(index)}`,
  count: 300 - index,
}));

describe('the values of a facet', () => {
  it('stand there in part at first, those that are chosen among them', () => {
    const choice = new Map([['v200', 'without']] as const);
    expect(shortList(values, choice).map(({ value }) => value)).toEqual([
      ...values.slice(0, FEW).map(({ value }) => value),
      'v200',
    ]);
  });

  it('stand there all where only one or two more are left', () => {
    expect(shortList(values.slice(0, FEW + 2), undefined)).toHaveLength(FEW + 2);
    expect(shortList(values.slice(0, FEW + 3), undefined)).toHaveLength(FEW);
  });

  it('are found by their letters, and never listed without end', () => {
    expect(longList(values, '')).toHaveLength(MOST);
    expect(longList(values, ' zoe 29').map(({ value }) => value)).toEqual([
      'v29',
      ...Array.from({ length: 10 }, (_, index) => `v29${String(index)}`),
    ]);
  });
});
