/** Words one of which an expression cannot do without, in lower case; `0` stands for all that begin or end with a digit. */
export type NeededWords = readonly string[];

/** Each word has one of so many places (a power of two); words that share theirs are asked for in vain, no more. */
const PLACES = 1 << 13;
/** The place of all words that begin or end with a digit. */
export const DIGITS_PLACE = PLACES;
/** Where the place of a word counts from. */
export const FIRST_PLACE = 7;

/** The place of a word, from that of what stands before its last character; upper and lower case alike. */
export function nextPlace(place: number, code: number): number {
  return (place * 31 + (code | 32)) & (PLACES - 1);
}

function placeOf(word: string): number {
  if (word === '0') return DIGITS_PLACE;
  let place = FIRST_PLACE;
  for (let i = 0; i < word.length; i++) place = nextPlace(place, word.charCodeAt(i));
  return place;
}

/** Which lists of needed words a word stands in, one bit a list. */
export class NeededTable {
  readonly #lists = new Int32Array(PLACES + 1);
  readonly #bits = new Map<NeededWords, number>();

  /** Lists that are the same object share a bit. There may be 31 of them. */
  constructor(lists: readonly NeededWords[]) {
    for (const list of new Set(lists)) {
      const bit = 1 << this.#bits.size;
      this.#bits.set(list, bit);
      for (const word of list) this.#lists[placeOf(word)]! |= bit;
    }
    if (this.#bits.size > 31) throw new Error('More lists of needed words than bits');
  }

  /** The bit of a list. */
  bitOf(list: NeededWords): number {
    return this.#bits.get(list) ?? 0;
  }

  /** The bits of all lists that hold the word of a place. */
  bitsAt(place: number): number {
    return this.#lists[place]!;
  }
}
