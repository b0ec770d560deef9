import type { Lane } from './lanes.ts';

/** The lanes as a reader put them, told by their keys; those that they put nowhere follow as they stand. */
export function asOrdered(lanes: readonly Lane[], order: readonly string[]): readonly Lane[] {
  if (order.length === 0) return lanes;
  const places = new Map(order.map((key, place) => [key, place]));
  const placeOf = ({ key }: Lane): number => places.get(key) ?? order.length;
  return lanes.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** The keys with one of them a place further up (-1) or down (1); as they are where there is none. */
export function withMoved(keys: readonly string[], key: string, by: 1 | -1): readonly string[] {
  const at = keys.indexOf(key);
  const to = at + by;
  if (at < 0 || to < 0 || to >= keys.length) return keys;
  return keys.toSpliced(at, 1).toSpliced(to, 0, key);
}
