import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/events/kinds.ts';
import { triggerWords } from '../../src/events/triggers.ts';
import { verbForm } from '../../src/language/verb-forms.ts';
import { parseAnnotated } from '../support/annotated.ts';
import { mentionsIn } from '../support/mentions.ts';

it.each(['verbs', 'nouns'] as const)('no word stands twice among the %s', (column) => {
  const words = triggerWords(column).map(([word]) => word);
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});

it('every verb is known to the language, so that all its forms lead to it', () => {
  const verbs = triggerWords('verbs').map(([word]) => word);
  expect(verbs.filter((word) => verbForm(word)?.lemma !== word)).toEqual([]);
});

it('every kind has a type of schema.org, and no type of ACE stands under two kinds but those of meetings', () => {
  const types = Object.values(KINDS).flatMap(({ ace }): readonly string[] => ace);
  expect(types.filter((type, i) => types.indexOf(type) !== i)).toEqual(['Contact.Meet']);
  expect(Object.values(KINDS).map(({ schema }) => schema)).not.toContain('');
});

// Published on Friday, 15 August 2025; each tells one event of the kind.
describe('what news is made of', () => {
  it.each([
    'Ministers held a {meeting|meeting} in Tarvel on Monday.',
    'The {summit|summit} of the islands in Tarvel on Monday went on for hours.',
    'Ann Lee held a {call|call} with Jean Roux on Monday.',
    'The {talks|meeting} between Ann Lee and Jean Roux in Tarvel on Monday were short.',
    'Ann Lee’s {visit|travel} to Paris on Monday was cut short.',
    'The ministry’s {statement|statement} on Monday came late.',
    'The two firms reached an {agreement|agreement} on Monday.',
    'The two sides {signed|agreement} a ceasefire on Monday.',
    'The band’s {deal|agreement} with the label on Monday came late.',
    'The court’s {decision|decision} on Monday came late.',
    'The new fishing {law|decision} of 2024 helped.',
    'The {vote|vote} in Tarvel on Monday was close.',
    'The {election|vote} in Tarvel on Monday was close.',
    'Ann Lee was {appointed|appointment} harbour master on Monday.',
    'Mayor Ann Lee’s {resignation|appointment} on Monday came late.',
    'Rebels {attacked|conflict} Tarvel on Monday.',
    'The {battle|conflict} of Tarvel in 1812 was short.',
    'The {war|conflict} between Tarvel and Ostrand in 1812 was short.',
    'Dockers {protested|protest} in Tarvel on Monday.',
    'The dockers’ {strike|protest} on Monday was short.',
    'The {sanctions|sanction} of 2024 are still in force.',
    'Police {arrested|justice} Ole Berg on Monday.',
    'The {trial|justice} of Ole Berg in 2024 was short.',
    'Ole Berg {died|death} on Monday.',
    'Ole Berg was {born|event} on 3 May 1950.',
    'The {accident|disaster} in Tarvel on Monday was the first.',
    'The {earthquake|disaster} in Tarvel on Monday was the first.',
    'The firm {launched|launch} a telescope on Monday.',
    'The {report|statement} of the auditors on Monday came late.',
    'Tarvel {commemorated|commemoration} the wreck on Monday.',
    'Ostrand {beat|event} Tarvel 2–1 on Monday.',
    'Ostrand {won|event} the match in Tarvel on Monday.',
  ])('%s', (source) => {
    const { text, marks } = parseAnnotated(source);
    const found = mentionsIn(text).map((mention) => ({
      text: text.slice(mention.trigger.from, mention.trigger.to),
      value: mention.kind,
    }));
    expect(found).toEqual(marks);
  });
});
