import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOrdered, withMoved } from '../../src/layout/lane-order.ts';
import { lanesOf } from '../../src/layout/lanes.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import { FIT } from '../../src/layout/time-scale.ts';
import { indexTimeline, scaleOf } from '../../src/layout/timeline-index.ts';
import { alaskaStory } from '../support/story.ts';

const index = indexTimeline(alaskaStory());
const lanes = lanesOf(index, 'kind');
const keys = lanes.map(({ key }) => key);
const keysAs = (order: readonly string[]) => asOrdered(lanes, order).map(({ key }) => key);

describe('lanes that a reader put in order', () => {
  it('stand as usual where they put none', () => {
    expect(keysAs([])).toEqual(keys);
  });

  it('stand first in that order, and the others follow as usual', () => {
    const order = [keys[2]!, 'gone', keys[0]!];
    expect(keysAs(order)).toEqual([keys[2], keys[0], keys[1], ...keys.slice(3)]);
  });

  it('are the same lanes, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...keys, 'gone')), (order) => {
        expect(keysAs(order).toSorted()).toEqual(keys.toSorted());
      }),
    );
  });

  it('are drawn from top to bottom as they stand', () => {
    const order = keys.toReversed();
    const view = { scale: scaleOf(index, 1200), viewport: FIT, gutter: 160 };
    const { marks } = layOut(index, { ...view, lanes: asOrdered(lanes, order) });
    const drawn = marks.flatMap((mark) => (mark.kind === 'lane' ? [mark] : []));
    expect(drawn.toSorted((a, b) => a.box.y - b.box.y).map(({ key }) => key)).toEqual(order);
  });
});

describe('moving one of a, b and c', () => {
  it.each([
    ['b', -1, 'bac'],
    ['b', 1, 'acb'],
    ['a', 1, 'bac'],
    ['a', -1, 'abc'],
    ['c', 1, 'abc'],
    ['x', 1, 'abc'],
  ] as const)('%s by %i gives %s', (key, by, moved) => {
    expect(withMoved(['a', 'b', 'c'], key, by).join('')).toBe(moved);
  });
});
