/** Chance that is the same at every run. */
export interface Lot {
  /** From 0 to below 1. */
  next(): number;
  /** A whole number from 0 to below `most`. */
  below(most: number): number;
  chance(of: number): boolean;
  oneOf<T>(choices: readonly T[]): T;
}

/** Numbers that follow from `seed` alone (mulberry32). */
export function seeded(seed: number): Lot {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return {
    next,
    below,
    chance: (of) => next() < of,
    oneOf: (choices) => choices[below(choices.length)]!,
  };
}
