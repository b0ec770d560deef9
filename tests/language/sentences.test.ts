import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slice } from '../../src/document/span.ts';
import { findSentences } from '../../src/language/find-sentences.ts';
import { storyOf } from '../support/annotated.ts';

const sentencesOf = (text: string) => findSentences(storyOf(text, null));

/** In these texts a bar stands where one sentence ends and the next begins. */
const cut = (source: string) => ({
  text: source.replaceAll('|', ''),
  parts: source.split('|').map((part) => part.trim()),
});

describe('a story is cut into sentences', () => {
  it.each([
    'He left. |She stayed.',
    'Mr. Smith met Dr. Jones in St. Louis. |They talked.',
    'It rose 3.5 per cent to $1.2 billion. |Analysts had expected less.',
    'The U.S. Senate voted at 3 p.m. on Tuesday. |The bill passed.',
    'Talks ended at 3 p.m. |The minister left.',
    'Shares of Acme Inc. fell. |Rivals gained.',
    '"We will not go," he said. |"We will stay!" |She agreed.',
    '“Why now?” she asked. |Nobody knew.',
    'He posted "ENOUGH!!!" on his page. |Then he slept.',
    'The panel … has adjourned. |It meets again in May. |No date is set.',
    'J. K. Rowling wrote it. |Critics approved.',
    'She was born on Jan. 5, 1990. |He was born later.',
    'They met on 15. August in Graz. |It rained.',
    'It is No. 5 on the list. |Nothing else matters.',
  ])('%s', (source) => {
    const { text, parts } = cut(source);
    expect(sentencesOf(text).map((sentence) => slice(text, sentence))).toEqual(parts);
  });

  it('reads a line break inside a sentence as a space, and one after it as a paragraph', () => {
    const sentences = sentencesOf('The army\nwithdrew. It was late.\nNobody cheered.\n\nThe end.');
    expect(sentences.map((sentence) => sentence.paragraph)).toEqual([0, 0, 1, 2]);
  });

  it('takes sentences from the story only', () => {
    const text = 'Menu. The news. Footer.';
    const story = { from: 6, to: 15 };
    const document = {
      ...storyOf(text, null),
      regions: [
        { kind: 'navigation' as const, span: { from: 0, to: 6 }, why: '' },
        { kind: 'story' as const, span: story, why: '' },
        { kind: 'navigation' as const, span: { from: 15, to: text.length }, why: '' },
      ],
    };
    expect(findSentences(document).map((sentence) => slice(text, sentence))).toEqual(['The news.']);
  });

  it('gives sentences and words that slice right, in order, without overlap, for any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('. ', '" ', '“', '\n', '\r\n\n', 'U.S. ', 'Mr. ', '’s ', '…', 'a.m. '),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          let end = 0;
          for (const sentence of sentencesOf(text)) {
            expect(sentence.from).toBeGreaterThanOrEqual(end);
            expect(slice(text, sentence).trim()).toBe(slice(text, sentence));
            for (const word of sentence.words)
              expect(text.slice(word.from, word.to)).toBe(word.text);
            for (const part of sentence.quotations)
              expect(part.from >= sentence.from && part.to <= sentence.to).toBe(true);
            end = sentence.to;
          }
        },
      ),
    );
  });
});

describe('quotations', () => {
  const quoted = (text: string) =>
    sentencesOf(text).flatMap((sentence) => sentence.quotations.map((part) => slice(text, part)));

  it('are what stands between the marks, single or double, straight or curly', () => {
    expect(quoted('He said "no" and “never”.')).toEqual(['no', 'never']);
    expect(quoted("It was the leaders' plan, a ‘first step’ they hoped.")).toEqual(['first step']);
    expect(quoted("The dogs' owner didn't come.")).toEqual([]);
  });

  it('run on through paragraphs that open with a mark, as one speech', () => {
    const sentences = sentencesOf(
      'She said: "It is late.\n\n"We must go.\n\n"Now." He said: "No."',
    );
    const speeches = sentences.flatMap((sentence) =>
      sentence.quotations.map((part) => part.speech),
    );
    expect(new Set(speeches.slice(0, 3)).size).toBe(1);
    expect(speeches.at(-1)).not.toBe(speeches[0]);
  });
});
