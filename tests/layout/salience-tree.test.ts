import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderOf } from '../../src/base/order-of.ts';
import { SalienceTree } from '../../src/layout/salience-tree.ts';

const one = fc.record({
  start: fc.integer({ min: 0, max: 900 }),
  length: fc.nat(300),
  salience: fc.nat(50),
});

test('the most salient events that touch a stretch are those that a walk over all would find', () => {
  fc.assert(
    fc.property(
      fc.array(one, { maxLength: 200 }),
      fc.nat(900),
      fc.nat(400),
      fc.integer({ min: 1, max: 20 }),
      (events, start, length, most) => {
        const tree = new SalienceTree({
          starts: Float64Array.from(events, (each) => each.start),
          ends: Float64Array.from(events, (each) => each.start + each.length),
          salience: Float32Array.from(events, (each) => each.salience),
        });
        const range = { start, end: start + length };
        const touching = events.filter(
          (each) => each.start < range.end && each.start + each.length >= start,
        );
        const expected = touching
          .map(({ salience }) => salience)
          .sort((a, b) => b - a)
          .slice(0, most);
        expect(tree.top(range, most).map((at) => events[at]!.salience)).toEqual(expected);
      },
    ),
  );
});

test('numbers are put in order, equal ones as they were, however many', () => {
  for (const count of [0, 1, 50, 5000]) {
    const values = Float64Array.from(
      { length: count },
      (_, i) => ((i * 7919) % 401) * 1e10 - 2e12 + (i % 2) / 2,
    );
    const order = [...orderOf(values)];
    const expected = [...values.keys()].sort((a, b) => values[a]! - values[b]! || a - b);
    expect(order).toEqual(expected);
  }
});
