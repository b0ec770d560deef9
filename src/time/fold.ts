/** A text made simple to match, and where each of its characters stands in the text it was made from. */
export interface Folded {
  readonly text: string;
  /** The offset, in the text it was made from, of the character at `index`; for its length, the end. */
  readonly offset: (index: number) => number;
  /** The offset after the character before `index`: where a span that ends there ends. */
  readonly end: (index: number) => number;
}

const FOLDABLE = /[^\x20-\x7e]| {2}/;
/** What is left out or runs together, so that what follows it moves. */
const MOVING = /[\u00ad\u200b-\u200f\u2060\ufeff]|\s{2}/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const SPACE = /\s/;

/** Signs that are written in several ways, and the one way that rules are written in. */
const SIGNS: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
};

const EM_DASH = /[\u2014\u2015]/;
const SMALL_LETTER = /^\p{Ll}/u;

/**
 * Folds runs of white space into one space, dashes into "-", apostrophes into "'", full-width digits into digits, and
 * leaves out what cannot be seen (soft hyphens, zero-width spaces), so that rules need not know of typography. An em
 * dash before a small letter parts two clauses and joins no words: it becomes ";".
 */
export function fold(text: string): Folded {
  if (!FOLDABLE.test(text)) return unmoved(text);
  if (!MOVING.test(text))
    return unmoved(text.replace(/[^\x20-\x7e]/g, (_, at: number) => foldAt(text, at)));
  const offsets: number[] = [];
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const character = foldAt(text, i);
    if (character === '' || (character === ' ' && folded.endsWith(' '))) continue;
    folded += character;
    offsets.push(i);
  }
  return {
    text: folded,
    offset: (index) => offsets[index] ?? text.length,
    end: (index) => (index === 0 ? 0 : offsets[index - 1]! + 1),
  };
}

function unmoved(text: string): Folded {
  return { text, offset: (index) => index, end: (index) => index };
}

function foldAt(text: string, at: number): string {
  const character = text[at]!;
  if (EM_DASH.test(character) && SMALL_LETTER.test(text.slice(at + 1, at + 3))) return ';';
  return foldCharacter(character);
}

function foldCharacter(character: string): string {
  if (character >= '!' && character <= '~') return character;
  if (SPACE.test(character)) return ' ';
  if (INVISIBLE.test(character)) return '';
  const code = character.charCodeAt(0);
  if (code >= 0xff10 && code <= 0xff19) return String.fromCharCode(code - 0xff10 + 48);
  return SIGNS[character] ?? character;
}
