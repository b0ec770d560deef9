import { describe, expect, it } from 'vitest';
import { findSentences } from '../../src/language/find-sentences.ts';
import type { VerbGroup } from '../../src/language/sentence.ts';
import { storyOf } from '../support/annotated.ts';

const verbsOf = (text: string) =>
  findSentences(storyOf(text, null)).flatMap((sentence) => sentence.verbs);

const say = (verb: VerbGroup) =>
  [
    verb.lemma,
    verb.tense,
    verb.perfect && 'perfect',
    verb.progressive && 'progressive',
    verb.passive && 'passive',
    verb.modal,
    verb.negated && 'not',
  ]
    .filter(Boolean)
    .join(' ');

describe('verb groups', () => {
  it.each([
    ['They met in Rome.', ['meet past']],
    ['They will meet in Rome.', ['meet future']],
    ['Talks are set to begin on Monday.', ['begin future']],
    ['She is to chair the panel.', ['chair future']],
    ["We're going to win.", ['win future']],
    ['The army has already withdrawn.', ['withdraw present perfect']],
    ['He had never been invited.', ['invite past perfect passive not']],
    ['The minister was arrested.', ['arrest past passive']],
    ['Voters are choosing a president.', ['choose present progressive']],
    ['The court could rule today.', ['rule could']],
    ['He did not resign.', ['resign past not']],
    ["They won't agree.", ['agree future not']],
    ['Protesters planned to march.', ['plan past', 'march']],
    ['The river burst its banks.', ['burst past']],
    ['She was seen boarding the plane.', ['see past passive', 'board progressive']],
    ['Mr Smith meeting the envoy surprised them.', ['meet progressive', 'surpris past']],
  ])('%s', (text, expected) => {
    expect(verbsOf(text).map(say)).toEqual(expected);
  });

  it.each([
    'The second meeting in Rome.',
    'The proposed deal with France.',
    'A united front of the willing.',
    'Two reports on the visits of leaders.',
  ])('sees no verb in a noun phrase: %s', (text) => {
    expect(verbsOf(text)).toEqual([]);
  });
});
