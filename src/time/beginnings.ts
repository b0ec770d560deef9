/** How many letters of a word are looked at. */
export const LETTERS = 5;

/** What stands for a letter where there is none; the 26 letters count from 0. */
const NONE = 26;
const RADIX = 27;
/** The number of all words that begin with a digit. */
const DIGIT = RADIX ** LETTERS;
/** What is added for a word that has "the" before it. */
const WITH_ARTICLE = DIGIT + 1;
const ARTICLE = 'the ';

/** The numbers of the letters, upper and lower case alike, by their code. */
const LETTER_OF = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = (code | 32) - 97;
  return letter >= 0 && letter < NONE ? letter : NONE;
});

const WORD_CHARACTER = /[\p{L}\p{N}_]/u;
/** Whether a code below 128 belongs to a word. */
const IN_WORD = Array.from({ length: 128 }, (_, code) =>
  WORD_CHARACTER.test(String.fromCharCode(code)),
);

/** Whether a UTF-16 code unit belongs to a word. */
function isWordCode(code: number): boolean {
  return code < 128 ? IN_WORD[code] === true : WORD_CHARACTER.test(String.fromCharCode(code));
}

/** The offset of the first character at or after `from` that belongs to a word; the text's length where none does. */
export function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isWordCode(text.charCodeAt(at))) at += 1;
  return at;
}

/** The offset of the first character at or after `from` that belongs to no word. */
export function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isWordCode(text.charCodeAt(at))) at += 1;
  return at;
}

/**
 * A number for how a text goes on at `at`: with a digit or up to five letters of a word, without regard to case. After
 * "the" it is the next word that tells.
 */
export function beginningAt(text: string, at: number): number {
  return isArticle(text, at) ? WITH_ARTICLE + wordAt(text, at + ARTICLE.length) : wordAt(text, at);
}

/** The number of "the" before no word that tells: what rules have that go on with any word after it. */
export const ARTICLE_ALONE = beginningAt('the -', 0);

/** Whether a beginning's number is that of "the" and what follows it. */
export function hasArticle(beginning: number): boolean {
  return beginning >= WITH_ARTICLE;
}

function isArticle(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32;
  if (code !== ARTICLE.charCodeAt(0) || text.charCodeAt(at + 3) !== ARTICLE.charCodeAt(3))
    return false;
  return text.slice(at, at + ARTICLE.length).toLowerCase() === ARTICLE;
}

function wordAt(text: string, at: number): number {
  if (isDigit(text.charCodeAt(at))) return DIGIT;
  let number = 0;
  let letter = 0;
  for (let i = 0; i < LETTERS; i++) {
    letter = letter === NONE ? NONE : letterOf(text.charCodeAt(at + i));
    number = number * RADIX + letter;
  }
  return number;
}

function letterOf(code: number): number {
  return LETTER_OF[code] ?? NONE;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
