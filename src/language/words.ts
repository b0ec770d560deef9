import type { Span } from '../document/span.ts';
import type { Word } from './sentence.ts';

const BEGINNING = /[\p{L}\p{N}]/uy;
// Initials with their points ("U.S."), or a run of letters and digits, joined inside by hyphens, apostrophes, ampersands, and by points or commas that stand
// between digits or single letters ("3.5", "U.S", "a.m"). One pass, no nesting: linear.
const WORD =
  /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:[-‐‑'’&]|\.(?=[\p{L}\p{N}])|,(?=\p{N}))[\p{L}\p{N}\p{M}]+)*/uy;
const SMALL = /^[a-z]*$/;
const APOSTROPHE = /['’]/;
const CLITIC = /(?:['’](?:s|re|m|ll|ve|d))$/i;

/**
 * The words of `text` within `span`, in order, with absolute offsets. Possessives and contracted auxiliaries are words
 * of their own ("Friday" + "'s", "we" + "'ll"); "n't" stays with its verb ("don't").
 */
export function findWords(text: string, span: Span): Word[] {
  const words: Word[] = [];
  const part = text.slice(span.from, span.to);
  let end = 0;
  for (let from = nextBeginning(part, 0); from < part.length; from = nextBeginning(part, end)) {
    const to = wordEnd(part, from);
    const clitic = cliticOf(part.slice(from, to));
    if (clitic > 0) words.push(wordAt(part, span.from, end, from, from + clitic));
    if (clitic > 0) words.push(wordAt(part, span.from, from + clitic, from + clitic, to));
    else words.push(wordAt(part, span.from, end, from, to));
    end = to;
  }
  return words;
}

/** The offset of the next letter or digit, or the length of the text. */
function nextBeginning(part: string, from: number): number {
  let at = from;
  while (at < part.length && !isBeginning(part, at)) at += 1;
  return at;
}

function isBeginning(part: string, at: number): boolean {
  const code = part.charCodeAt(at);
  if (code < 128) return isPlain(code);
  BEGINNING.lastIndex = at;
  return BEGINNING.test(part);
}

/** Where the word ends that begins at `from`: most are plain letters and a space. */
function wordEnd(part: string, from: number): number {
  let at = from;
  while (at < part.length && isPlain(part.charCodeAt(at))) at += 1;
  if (part[at] === ' ') return at;
  WORD.lastIndex = from;
  WORD.test(part);
  return WORD.lastIndex;
}

const CAPITAL = /^\p{Lu}/u;

/** Whether a word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(word);
}

/** Whether a code unit is a letter or digit of ASCII. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** Where in a word its clitic begins; 0 where it has none. */
function cliticOf(word: string): number {
  return APOSTROPHE.test(word) ? Math.max(0, word.search(CLITIC)) : 0;
}

/** The word from `from` to `to` of a part of a text that begins at `offset`; the word before it ends at `end`. */
function wordAt(part: string, offset: number, end: number, from: number, to: number): Word {
  const text = part.slice(from, to);
  return {
    from: offset + from,
    to: offset + to,
    text,
    lower: SMALL.test(text) ? text : text.toLowerCase().replaceAll('’', "'"),
    before: part.slice(end, from),
  };
}
