import type { Span } from '../document/span.ts';
import type { Word } from './sentence.ts';

// Initials with their points ("U.S."), or a run of letters and digits, joined inside by hyphens, apostrophes, ampersands, and by points or commas that stand
// between digits or single letters ("3.5", "U.S", "a.m"). One pass, no nesting: linear.
const WORD =
  /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:[-‐‑'’&]|\.(?=[\p{L}\p{N}])|,(?=\p{N}))[\p{L}\p{N}\p{M}]+)*/gu;
const CLITIC = /(?:['’](?:s|re|m|ll|ve|d))$/i;

/**
 * The words of `text` within `span`, in order, with absolute offsets. Possessives and contracted auxiliaries are words
 * of their own ("Friday" + "'s", "we" + "'ll"); "n't" stays with its verb ("don't").
 */
export function findWords(text: string, span: Span): Word[] {
  const words: Word[] = [];
  let end = span.from;
  const push = (from: number, to: number) => {
    const word = text.slice(from, to);
    words.push({
      from,
      to,
      text: word,
      lower: word.toLowerCase().replaceAll('’', "'"),
      before: text.slice(end, from),
    });
    end = to;
  };
  const part = text.slice(span.from, span.to);
  for (const match of part.matchAll(WORD)) {
    const from = span.from + match.index;
    const to = from + match[0].length;
    const clitic = CLITIC.exec(match[0]);
    if (clitic && clitic.index > 0) {
      push(from, from + clitic.index);
      push(from + clitic.index, to);
    } else {
      push(from, to);
    }
  }
  return words;
}
