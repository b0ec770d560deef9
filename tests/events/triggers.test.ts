import { expect, it } from 'vitest';
import { triggerWords } from '../../src/events/triggers.ts';
import { verbForm } from '../../src/language/verb-forms.ts';

it.each(['verbs', 'nouns'] as const)('no word stands twice among the %s', (column) => {
  const words = triggerWords(column).map(([word]) => word);
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});

it('every verb is known to the language, so that all its forms lead to it', () => {
  const verbs = triggerWords('verbs').map(([word]) => word);
  expect(verbs.filter((word) => verbForm(word)?.lemma !== word)).toEqual([]);
});
