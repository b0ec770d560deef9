import { afterArticle, beginningOf, isArticle, isDigit } from './beginnings.ts';
import { DIGITS_PLACE, FIRST_PLACE, nextPlace, type NeededTable } from './needed-words.ts';

/** No more characters than this lie between two words of an expression that rules need or begin with. */
const REACH = 60;
const SPACE = 32;

const WORD_CHARACTER = /[\p{L}\p{N}_]/u;
/** Whether a code below 128 belongs to a word. */
const IN_WORD = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(WORD_CHARACTER.test(String.fromCharCode(code))),
);

/** The words of a text, as far as rules ask for them: where they stand, how they begin and what is near. */
export class ScannedWords {
  readonly #needed: NeededTable;
  readonly #at: number[] = [];
  readonly #near: number[] = [];
  readonly #beginnings: number[] = [];
  #text = '';
  #count = 0;
  #all = 0;

  constructor(needed: NeededTable) {
    this.#needed = needed;
  }

  /** Looks at a text: what is told from then on is told of it. The text looked at last is not looked at again. */
  scan(text: string): this {
    if (text !== this.#text) {
      this.#text = text;
      this.#all = this.#readWords(text);
      if (this.#all !== 0) this.#lookAhead();
    }
    return this;
  }

  /** Takes in all words and gives the bits of them all. One loop over local names: this is where every character passes. */
  #readWords(text: string): number {
    const [needed, starts, near] = [this.#needed, this.#at, this.#near];
    const digits = needed.bitsAt(DIGITS_PLACE);
    let count = 0;
    let all = 0;
    for (let at = 0; at < text.length; at++) {
      const from = at;
      let place = FIRST_PLACE;
      let last = 0;
      for (let code = text.charCodeAt(at); isWordCode(code); code = text.charCodeAt(++at)) {
        place = nextPlace(place, code);
        last = code;
      }
      if (at === from) continue;
      const numeric = isDigit(last) || isDigit(text.charCodeAt(from));
      const bits = needed.bitsAt(place) | (numeric ? digits : 0);
      starts[count] = from;
      near[count++] = bits;
      all |= bits;
    }
    this.#count = count;
    return all;
  }

  /** How many words there are. */
  get count(): number {
    return this.#count;
  }

  /** The bits of all lists of needed words that hold some word of the text. */
  get all(): number {
    return this.#all;
  }

  /** The offset of a word. */
  at(index: number): number {
    return this.#at[index]!;
  }

  /** The bits of the lists that hold this word or one near ahead of it: it is a step from each to the next. */
  near(index: number): number {
    return this.#near[index]!;
  }

  /** The number for how the text goes on at a word to which something is near. */
  beginning(index: number): number {
    return this.#beginnings[index]!;
  }

  #lookAhead(): void {
    const [starts, near] = [this.#at, this.#near];
    let listed = Infinity;
    let ahead = 0;
    for (let i = this.#count - 1; i >= 0; i--) {
      const [at, own] = [starts[i]!, near[i]!];
      const all = listed - at <= REACH ? own | ahead : own;
      if (own !== 0) [listed, ahead] = [at, all];
      near[i] = all;
      if (all !== 0) this.#beginnings[i] = this.#beginningAt(i);
    }
  }

  #beginningAt(index: number): number {
    const at = this.at(index);
    const own = beginningOf(this.#text, at);
    const runsOn = isArticle(own) && this.#text.charCodeAt(at + 3) === SPACE;
    return runsOn ? afterArticle(beginningOf(this.#text, at + 4)) : own;
  }
}

/** Not a number, which is what stands after the end, belongs to no word. */
function isWordCode(code: number): boolean {
  return code < 128
    ? IN_WORD[code] === 1
    : code >= 128 && WORD_CHARACTER.test(String.fromCharCode(code));
}
