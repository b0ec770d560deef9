import { DETERMINERS, PREPOSITIONS, PRONOUNS } from '../language/function-words.ts';
import type { Word } from '../language/sentence.ts';
import { isCapitalised } from '../language/words.ts';
import type { ComparedMention } from './compared-mention.ts';

/** Two mentions that share a phrase. */
export interface SharedPhrase {
  readonly a: number;
  readonly b: number;
  readonly phrase: string;
}

const LENGTH = 3;
/** A phrase in more passages than this is common talk. */
const COMMON = 12;
const NO_CONTENT = new Set([
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...PRONOUNS,
  ...'and or but be is are was were been being have has had do does did not will would could may might can should must to'.split(
    ' ',
  ),
]);

const isContent = (word: string) => word.length > 2 && !NO_CONTENT.has(word);

/**
 * Pairs of mentions whose passages share a run of three words, two of them content words and none capitalised (names
 * alone say little). Each mention is paired with the one before it that has the phrase.
 */
export function sharedPhrases(
  mentions: readonly ComparedMention[],
  wanted: (mention: ComparedMention) => boolean,
): SharedPhrase[] {
  const places = new Map<string, number[]>();
  mentions.forEach((mention, i) => {
    if (!wanted(mention)) return;
    for (const phrase of phrasesOf(mention.words())) {
      const list = places.get(phrase);
      if (list) list.push(i);
      else places.set(phrase, [i]);
    }
  });
  return [...places].flatMap(([phrase, list]) =>
    list.length > COMMON ? [] : list.slice(1).flatMap((b, i) => [{ a: list[i] ?? b, b, phrase }]),
  );
}

/** The words of a passage that tell something, each once: no names, no function words. */
export function contentWords(words: readonly Word[]): string[] {
  const telling = words.filter(({ text, lower }) => text === lower && isContent(lower));
  return [...new Set(telling.map(({ lower }) => lower))];
}

function phrasesOf(words: readonly Word[]): Set<string> {
  const phrases = new Set<string>();
  for (let i = 0; i + LENGTH <= words.length; i++) {
    const run = words.slice(i, i + LENGTH);
    if (
      run.some((word) => isCapitalised(word.text)) ||
      run.slice(1).some((word) => /[.,;:!?]/.test(word.before))
    )
      continue;
    if (run.filter((word) => isContent(word.lower)).length >= 2)
      phrases.add(run.map((word) => word.lower).join(' '));
  }
  return phrases;
}
