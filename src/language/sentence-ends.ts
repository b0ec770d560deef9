import type { Span } from '../document/span.ts';
import {
  LEADING_ABBREVIATIONS,
  SENTENCE_STARTERS,
  TRAILING_ABBREVIATIONS,
} from './abbreviations.ts';

const TERMINATOR = /[.!?…]+["'”’)\]»]*(?=\s|$)/g;
const LAST_TOKEN = /[\p{L}\p{N}][\p{L}\p{N}.]*$/u;
const NEXT_TOKEN = /^[\s"'“”‘’([«—–-]*([\p{L}\p{N}]+)/u;
const LOOK = 40;

/**
 * Cuts a block of running text into sentences: spans without the white space between them, none empty. Line breaks
 * inside the block are white space. The rules use neither the locale nor ICU, so that every runtime cuts alike.
 */
export function splitSentences(text: string, block: Span): Span[] {
  const part = text.slice(block.from, block.to);
  const sentences: Span[] = [];
  let from = 0;
  const cut = (to: number) => {
    const lead = part.slice(from, to).search(/\S/);
    if (lead >= 0)
      sentences.push({
        from: block.from + from + lead,
        to: block.from + from + part.slice(from, to).trimEnd().length,
      });
    from = to;
  };
  for (const match of part.matchAll(TERMINATOR)) {
    const end = match.index + match[0].length;
    if (endsSentence(part, match.index, match[0], end)) cut(end);
  }
  cut(part.length);
  return sentences;
}

function endsSentence(part: string, at: number, mark: string, end: number): boolean {
  const next = NEXT_TOKEN.exec(part.slice(end, end + LOOK))?.[1];
  if (next === undefined) return true;
  if (/^\p{Ll}/u.test(next)) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const token = LAST_TOKEN.exec(part.slice(Math.max(0, at - LOOK), at))?.[0] ?? '';
  const lower = token.toLowerCase();
  if (LEADING_ABBREVIATIONS.has(lower) && !/["'”’)]/.test(mark)) return false;
  const startsAfresh = SENTENCE_STARTERS.has(next.toLowerCase());
  if (TRAILING_ABBREVIATIONS.has(lower) && !(lower === 'may'))
    return abbreviationEnds(token, lower, startsAfresh);
  if (/^\p{Lu}$/u.test(token) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(token)) return startsAfresh;
  return true;
}

// "Sun." and "Co." are abbreviations with a capital only; "sun." and "co." end a sentence, "a.m." never has one.
function abbreviationEnds(token: string, lower: string, startsAfresh: boolean): boolean {
  const isAbbreviation =
    token !== lower || token.includes('.') || lower === 'etc' || lower === 'am' || lower === 'pm';
  return !isAbbreviation || startsAfresh;
}
