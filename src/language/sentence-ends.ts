import { shift } from '../document/span.ts';
import type { Span } from '../document/span.ts';
import {
  LEADING_ABBREVIATIONS,
  SENTENCE_STARTERS,
  TRAILING_ABBREVIATIONS,
} from './abbreviations.ts';

const TERMINATOR = /[.!?…]+["'”’)\]»]*(?=\s|$)/g;
const IN_TOKEN = /[\p{L}\p{N}.]/u;
const NEXT_TOKEN = /^[\s"'“”‘’([«—–-]*([\p{L}\p{N}]+)/u;
/** "15. August": a day as an ordinal. */
const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
/** "6. 30am", as some sites set it. */
const MINUTES = /^[0-5]\d[ap]m$/i;
const LOOK = 40;

/** Longest sentence, in characters: what runs on is cut at white space, so that every later step has a bound. */
const MAX_LENGTH = 1000;

/**
 * Cuts a block of running text into sentences: spans without the white space between them, none empty. Line breaks
 * inside the block are white space. The rules use neither the locale nor ICU, so that every runtime cuts alike.
 */
export function splitSentences(text: string, block: Span): Span[] {
  const part = text.slice(block.from, block.to);
  const ends = [...part.matchAll(TERMINATOR)]
    .map((match) => ({ at: match.index, mark: match[0], end: match.index + match[0].length }))
    .filter(({ at, mark, end }) => endsSentence(part, at, mark, end))
    .map(({ end }) => end);
  const sentences: Span[] = [];
  let from = 0;
  for (const end of [...ends, part.length]) {
    sentences.push(...pieces(part, from, end));
    from = end;
  }
  return sentences.map((span) => shift(span, block.from));
}

/** `[from, to)` without white space around it, in pieces that are short enough. */
function pieces(part: string, from: number, to: number): Span[] {
  const spans: Span[] = [];
  for (let at = from; at < to;) {
    const end = to - at > MAX_LENGTH ? lastSpace(part, at) : to;
    const piece = part.slice(at, end);
    const length = piece.trimEnd().length;
    const lead = piece.length - piece.trimStart().length;
    if (length > lead) spans.push({ from: at + lead, to: at + length });
    at = end;
  }
  return spans;
}

/** Where to cut a piece that begins at `from` and is too long: after its last white space, never inside a character. */
function lastSpace(part: string, from: number): number {
  const window = part.slice(from, from + MAX_LENGTH);
  const space = window.search(/\s\S*$/);
  if (space > 0) return from + space + 1;
  return from + MAX_LENGTH - (/[\uD800-\uDBFF]$/.test(window) ? 1 : 0);
}

function endsSentence(part: string, at: number, mark: string, end: number): boolean {
  const next = NEXT_TOKEN.exec(part.slice(end, end + LOOK))?.[1];
  if (next === undefined) return true;
  if (/^\p{Ll}/u.test(next)) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const token = tokenBefore(part, at);
  const lower = token.toLowerCase();
  if (LEADING_ABBREVIATIONS.has(lower) && !/["'”’)]/.test(mark)) return false;
  if (/^\d{1,2}$/.test(token) && (MONTH.test(next) || MINUTES.test(next))) return false;
  if (token === 'c' && /^\d/.test(next)) return false;
  const startsAfresh = SENTENCE_STARTERS.has(next.toLowerCase());
  if (TRAILING_ABBREVIATIONS.has(lower) && !(lower === 'may'))
    return abbreviationEnds(token, lower, startsAfresh);
  if (/^\p{Lu}$/u.test(token) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(token)) return startsAfresh;
  return true;
}

/** The letters, digits and points inside them that end at `at`. */
function tokenBefore(part: string, at: number): string {
  let from = at;
  while (from > at - LOOK && IN_TOKEN.test(part.charAt(from - 1))) from -= 1;
  while (from < at && part.charAt(from) === '.') from += 1;
  return part.slice(from, at);
}

// "Sun." and "Co." are abbreviations with a capital only; "sun." and "co." end a sentence, "a.m." never has one.
function abbreviationEnds(token: string, lower: string, startsAfresh: boolean): boolean {
  const isAbbreviation =
    token !== lower || token.includes('.') || lower === 'etc' || lower === 'am' || lower === 'pm';
  return !isAbbreviation || startsAfresh;
}
