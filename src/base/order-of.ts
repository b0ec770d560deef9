/** From so many values on, counting digits is faster than comparing. */
const MANY = 2000;
const DIGITS = 1 << 16;

/**
 * The places of finite numbers in ascending order, equal ones in the order `given`, which is that of their places unless
 * told: by comparison where they are few, else by radix sort from the least digit on (each a 16th power of two), which
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
  const digits = new Uint16Array(sortable(values).buffer);
  let order = given.slice();
  let next = new Uint32Array(values.length);
  for (let digit = 0; digit < 4; digit++) {
    const starts = startsOf(digits, digit);
    if (!starts) continue;
    for (const place of order) next[starts[digits[4 * place + digit]!]!++] = place;
    [order, next] = [next, order];
  }
  return order;
}

/** Bits that are in the order of the numbers they come from: all turned round in negative ones, else only the sign. */
function sortable(values: Float64Array): Uint32Array {
  const bits = new Uint32Array(values.slice().buffer);
  const plusZero = 0;
  for (let i = 0; i < values.length; i++) {
    if (values[i] === plusZero) bits[2 * i + 1] = 0;
    const negative = bits[2 * i + 1]! >>> 31 === 1;
    bits[2 * i] = negative ? ~bits[2 * i]! : bits[2 * i]!;
    bits[2 * i + 1] = negative ? ~bits[2 * i + 1]! : bits[2 * i + 1]! ^ 0x8000_0000;
  }
  return bits;
}

/** Where the numbers with each digit begin; null where all have the same. */
function startsOf(digits: Uint16Array, digit: number): Uint32Array | null {
  const counts = new Uint32Array(DIGITS);
  for (let at = digit; at < digits.length; at += 4) counts[digits[at]!]!++;
  if (counts[digits[digit]!]! * 4 === digits.length) return null;
  let start = 0;
  for (let i = 0; i < DIGITS; i++) {
    const count = counts[i]!;
    counts[i] = start;
    start += count;
  }
  return counts;
}
