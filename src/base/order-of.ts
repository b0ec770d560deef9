/** From so many values on, counting digits is faster than comparing. */
const MANY = 2000;
/** The bits of a digit: as many as can be counted in what a processor has at hand. */
const DIGIT = 11;
const DIGITS = 1 << DIGIT;

/**
 * The places of finite numbers in ascending order, equal ones in the order `given`, which is that of their places unless
 * told: by comparison where they are few, else by radix sort from the least digit on (of eleven bits), which
 * takes time in proportion to their number.
 */
export function orderOf(values: Float64Array, given = placesOf(values)): Uint32Array {
  return values.length < MANY
    ? given.slice().sort((a, b) => values[a]! - values[b]!)
    : byDigits(values, given);
}

function placesOf(values: Float64Array): Uint32Array {
  const places = new Uint32Array(values.length);
  for (let i = 0; i < places.length; i++) places[i] = i;
  return places;
}

function byDigits(values: Float64Array, given: Uint32Array): Uint32Array {
  const bits = sortable(values);
  const digits = new Uint16Array(values.length);
  let order = given.slice();
  let next = new Uint32Array(values.length);
  for (let from = 0; from < 64; from += DIGIT) {
    const starts = startsOf(readDigits(bits, from, digits));
    if (!starts) continue;
    for (let i = 0; i < order.length; i++) next[starts[digits[order[i]!]!]!++] = order[i]!;
    [order, next] = [next, order];
  }
  return order;
}

/** Bits that are in the order of the numbers they come from: all turned round in negative ones, else only the sign. */
function sortable(values: Float64Array): Uint32Array {
  const bits = new Uint32Array(values.slice().buffer);
  for (let i = 0; i < values.length; i++) {
    if (values[i] === 0) bits[2 * i + 1] = 0;
    const turned = bits[2 * i + 1]! >> 31;
    bits[2 * i]! ^= turned;
    bits[2 * i + 1]! ^= turned | 0x8000_0000;
  }
  return bits;
}

/** The digit of each number that begins at a bit, perhaps in one half of the number and ending in the other. */
function readDigits(bits: Uint32Array, from: number, digits: Uint16Array): Uint16Array {
  const half = from >> 5;
  const shift = from & 31;
  const isParted = half === 0 && shift + DIGIT > 32;
  for (let i = 0; i < digits.length; i++) {
    const low = bits[2 * i + half]! >>> shift;
    const high = isParted ? bits[2 * i + 1]! << (32 - shift) : 0;
    digits[i] = (low | high) & (DIGITS - 1);
  }
  return digits;
}

/** Where the numbers with each digit begin; null where all have the same. */
function startsOf(digits: Uint16Array): Uint32Array | null {
  const counts = new Uint32Array(DIGITS);
  for (let i = 0; i < digits.length; i++) counts[digits[i]!]!++;
  if (counts[digits[0]!] === digits.length) return null;
  let start = 0;
  for (let i = 0; i < DIGITS; i++) {
    const count = counts[i]!;
    counts[i] = start;
    start += count;
  }
  return counts;
}
