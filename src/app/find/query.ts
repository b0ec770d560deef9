/** Letters that stand for others where no mark can be taken off them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i',
  '’': "'", '‘': "'", '“': '"', '”': '"', '„': '"', '‐': '-', '‑': '-',
}; // prettier-ignore
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
const BEYOND_ASCII = /[\u0080-\uffff]/;
/** Punctuation before and after a word. */
const AROUND_WORD = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** A text as it is compared: in lower case, without accents, with plain quotation marks, each white space one space. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const plain = BEYOND_ASCII.test(lower)
    ? lower
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    : lower;
  return plain.replace(/\s+/g, ' ');
}

/** What is looked for, all of it: words, and the phrases that stand in quotation marks. Folded; empty for no words. */
export function termsOf(query: string): string[] {
  return Array.from(fold(query).matchAll(/"([^"]*)"?|[^\s"]+/g), ([word, phrase]) =>
    phrase === undefined ? word.replace(AROUND_WORD, '') : phrase.trim(),
  ).filter((term) => term !== '');
}

/** Whether a folded text holds all terms, each from the beginning of a word on. */
export function holds(text: string, terms: readonly string[]): boolean {
  return terms.every((term) => holdsTerm(text, term));
}

function holdsTerm(text: string, term: string): boolean {
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1))
    if (at === 0 || !WORD_CHARACTER.test(text[at - 1]!) || !WORD_CHARACTER.test(term[0]!))
      return true;
  return false;
}
