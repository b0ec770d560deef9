import { describe, expect, it } from 'vitest';
import {
  bCubed,
  ceafE,
  muc,
  scoreOf,
  type Partition,
} from '../../bench/merge/coreference-scores.ts';

const setsOf = (...sets: readonly string[]): Partition =>
  new Map(sets.flatMap((set) => Array.from(set).map((one) => [one, set] as const)));

/** The example that Bagga and Baldwin (1998) and Luo (2005) work through. */
const GOLD = setsOf('12345', '67', '89ABC');

describe.each([
  ['two small sets joined wrongly', setsOf('12345', '6789ABC'), [0.947, 0.865, 0.733]],
  ['two large sets joined wrongly', setsOf('1234589ABC', '67'), [0.947, 0.737, 0.667]],
  ['everything in one', setsOf('123456789ABC'), [0.9, 0.545, 0.294]],
  ['nothing joined', setsOf(...Array.from('123456789ABC')), [0, 0.4, 0.178]],
  ['all right', GOLD, [1, 1, 1]],
])('%s', (_, found, expected) => {
  it.each([muc, bCubed, ceafE].map((measure, i) => [measure.name, measure, expected[i]!] as const))(
    '%s',
    (_name, measure, f1) => {
      expect(scoreOf([measure(GOLD, found)]).f1).toBeCloseTo(f1, 3);
    },
  );
});

it('precision and recall of the first example', () => {
  const found = setsOf('12345', '6789ABC');
  const figures = [muc, bCubed, ceafE].map((measure) => scoreOf([measure(GOLD, found)]));
  expect(figures.map(({ precision }) => precision.toFixed(3))).toEqual(['0.900', '0.762', '0.917']);
  expect(figures.map(({ recall }) => recall.toFixed(3))).toEqual(['1.000', '1.000', '0.611']);
});

it('several comparisons are one: their sums are divided', () => {
  const apart = bCubed(setsOf('ab'), setsOf('a', 'b'));
  const right = bCubed(setsOf('cd'), setsOf('cd'));
  expect(scoreOf([apart, right]).recall).toBeCloseTo(0.75);
});
