/** What stands for a letter where there is none; the 26 letters count from 0. */
const NONE = 26;
const RADIX = 27;
/** The number of all words that begin with a digit. */
const DIGIT = RADIX ** 3;

/** How many numbers there are for beginnings of words. */
export const BEGINNINGS = DIGIT + 1;

const WORD_CHARACTER = /[\p{L}\p{N}_]/u;

/** Whether a UTF-16 code unit belongs to a word. */
export function isWordCode(code: number): boolean {
  if (code < 128) return letterOf(code) !== NONE || isDigit(code) || code === 95;
  return WORD_CHARACTER.test(String.fromCharCode(code));
}

/** A number for how a word at `at` begins: with a digit, or with up to three letters without regard to case. */
export function beginningAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return DIGIT;
  const first = letterOf(code);
  const second = first === NONE ? NONE : letterOf(text.charCodeAt(at + 1));
  const third = second === NONE ? NONE : letterOf(text.charCodeAt(at + 2));
  return (first * RADIX + second) * RADIX + third;
}

function letterOf(code: number): number {
  const letter = (code | 32) - 97;
  return letter >= 0 && letter < NONE && code < 128 ? letter : NONE;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
