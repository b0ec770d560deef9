import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapInOrder } from '../../src/base/map-in-order.ts';

async function* from<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  for (const item of items) yield await Promise.resolve(item);
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe('mapInOrder', () => {
  it('gives the results in the order of the inputs, in whatever order the work ends', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.nat(), { maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        async (scheduler, inputs, width) => {
          let atWork = 0;
          const work = async (input: number): Promise<number> => {
            expect(++atWork).toBeLessThanOrEqual(width);
            const output = await scheduler.schedule(Promise.resolve(input + 1));
            atWork--;
            return output;
          };
          const results = await scheduler.waitFor(all(mapInOrder(from(inputs), work, width)));
          expect(results).toEqual(inputs.map((input) => input + 1));
        },
      ),
    );
  });

  it('gives a result while the next input is still to come', async () => {
    async function* slow(): AsyncGenerator<number> {
      yield 1;
      await new Promise(() => undefined);
    }
    const results = mapInOrder(slow(), (input) => Promise.resolve(input), 4);
    expect(await results.next()).toEqual({ done: false, value: 1 });
  });

  it('asks for no more than its reader takes', async () => {
    let asked = 0;
    async function* endless(): AsyncGenerator<number> {
      for (;;) yield await Promise.resolve(asked++);
    }
    const results = mapInOrder(endless(), (input) => Promise.resolve(input), 3);
    for (let taken = 1; taken <= 20; taken++) {
      await results.next();
      expect(asked).toBeLessThanOrEqual(taken + 4);
    }
    await results.return(undefined);
  });

  it('throws what the work throws, in its turn', async () => {
    const work = (input: number): Promise<number> =>
      input === 2 ? Promise.reject(new Error('no')) : Promise.resolve(input);
    const results = mapInOrder(from([1, 2, 3]), work, 3);
    expect(await results.next()).toEqual({ done: false, value: 1 });
    await expect(results.next()).rejects.toThrow('no');
  });

  it('throws what the inputs throw', async () => {
    async function* broken(): AsyncGenerator<number> {
      yield await Promise.resolve(1);
      throw new Error('gone');
    }
    await expect(all(mapInOrder(broken(), (input) => Promise.resolve(input), 2))).rejects.toThrow(
      'gone',
    );
  });
});
