import { FUNCTION_WORDS } from './function-words.ts';
import { AUXILIARIES } from './auxiliaries.ts';
import type { Word } from './sentence.ts';

const ADVERBS = new Set(
  'here there alone together again home back away out up down off too tomorrow early late next last so well apart'.split(
    ' ',
  ),
);

/**
 * Whether a word that goes on from the one before it, after one space, can be a common noun or an adjective before one:
 * lower case and no function word or adverb. Whether it is a verb the sentence's verbs tell.
 */
export const isCommonNoun = ({ text, lower, before }: Word): boolean =>
  before === ' ' &&
  /^\p{Ll}[\p{Ll}-]{2,}$/u.test(text) &&
  !lower.endsWith('ly') &&
  !ADVERBS.has(lower) &&
  !AUXILIARIES.has(lower) &&
  !FUNCTION_WORDS.some((words) => words.has(lower));
