/** How many letters of a word are looked at. */
export const LETTERS = 5;

/** What stands for a letter where there is none; the 26 letters count from 0. */
const NONE = 26;
const RADIX = 27;
/** The number of all words that begin with a digit. */
const DIGIT = RADIX ** LETTERS;
/** What is added for a word that has "the" before it. */
const WITH_ARTICLE = DIGIT + 1;
const THE = beginningOf('the');

/** The number of "the" before no word that tells: what rules have that go on with any word after it. */
export const ARTICLE_ALONE = afterArticle(beginningOf('-'));

/**
 * A number for how a word begins that stands at `at`: with a digit or up to five letters, without regard to case.
 */
export function beginningOf(text: string, at = 0): number {
  if (isDigit(text.charCodeAt(at))) return DIGIT;
  let number = 0;
  let letter = 0;
  for (let i = 0; i < LETTERS; i++) {
    letter = letter === NONE ? NONE : letterOf(text.charCodeAt(at + i));
    number = number * RADIX + letter;
  }
  return number;
}

/** The number for "the" and what follows it: it is the next word that tells. */
export function afterArticle(next: number): number {
  return WITH_ARTICLE + next;
}

/** Whether a beginning is that of the word "the". */
export function isArticle(beginning: number): boolean {
  return beginning === THE;
}

/** Whether a beginning is that of "the" and what follows it. */
export function hasArticle(beginning: number): boolean {
  return beginning >= WITH_ARTICLE;
}

/** The number of a letter, upper and lower case alike. */
function letterOf(code: number): number {
  const letter = (code | 32) - 97;
  return code < 128 && letter >= 0 && letter < NONE ? letter : NONE;
}

/** Whether a UTF-16 code unit is one of the digits 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
