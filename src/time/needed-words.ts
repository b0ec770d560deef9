/** Words one of which an expression cannot do without, in lower case; `0` stands for all that begin with a digit. */
export type NeededWords = readonly string[];

/** Of 2 to the power of this many places each word has one; words that share theirs are asked for in vain, no more. */
const PLACES = 1 << 13;
const DIGIT_PLACE = PLACES;
const SEED = 7;

/** Which lists of needed words a word stands in, one bit a list. */
export class NeededTable {
  readonly #lists: Int32Array = new Int32Array(PLACES + 1);
  readonly #bits = new Map<NeededWords, number>();

  /** Lists that are the same object share a bit. There may be 31 of them. */
  constructor(lists: readonly NeededWords[]) {
    for (const list of new Set(lists)) {
      const bit = 1 << this.#bits.size;
      this.#bits.set(list, bit);
      for (const word of list) this.#lists[placeOf(word, 0, word.length)]! |= bit;
    }
    if (this.#bits.size > 31) throw new Error('More lists of needed words than bits');
  }

  /** The bit of a list. */
  bitOf(list: NeededWords): number {
    return this.#bits.get(list) ?? 0;
  }

  /** The bits of all lists that hold the word of `text` from `from` to before `to`. */
  bitsAt(text: string, from: number, to: number): number {
    return this.#lists[placeOf(text, from, to)]!;
  }
}

function placeOf(text: string, from: number, to: number): number {
  const first = text.charCodeAt(from);
  if (first >= 48 && first <= 57) return DIGIT_PLACE;
  let place = SEED;
  for (let i = from; i < to; i++) place = (place * 31 + (text.charCodeAt(i) | 32)) & (PLACES - 1);
  return place;
}
