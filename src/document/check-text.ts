import type { Outcome } from './problem.ts';

/** What makes a text useless, each with what to say of it. Every check takes time linear in the text. */
const CHECKS: readonly (readonly [fails: (text: string) => boolean, message: string])[] = [
  [isBlank, 'is empty. Add the text of the article.'],
  [isBinary, 'is not a text file. Save the article as plain text (UTF-8) and add that.'],
  [hasNoWords, 'holds no words, so there is nothing to read in it.'],
];

const SAMPLE = 65_536;
/** A run of letters longer than this is no word. */
const WORD = /(?<!\p{L})\p{L}{1,99}(?!\p{L})/u;

/** The text itself, or what is wrong with it as an article. */
export function checkText(name: string, text: string): Outcome<string> {
  const failed = CHECKS.find(([fails]) => fails(text));
  return failed
    ? { ok: false, problem: { file: name, message: failed[1] } }
    : { ok: true, value: text };
}

function isBlank(text: string): boolean {
  return !/\S/.test(text);
}

function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const nuls = sample.split('\0').length - 1;
  return nuls * 1000 > sample.length;
}

function hasNoWords(text: string): boolean {
  return !WORD.test(text);
}
