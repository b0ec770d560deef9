import type { RegionKind, SourceDocument } from '../document/source-document.ts';
import { overlaps } from '../document/span.ts';
import type { Span } from '../document/span.ts';
import { findQuotations } from './quotations.ts';
import { splitSentences } from './sentence-ends.ts';
import type { Quotation, Sentence, VerbGroup, Word } from './sentence.ts';
import { findVerbs } from './verbs.ts';
import { findWords } from './words.ts';

/** What is read for what happened. */
export const STORY: ReadonlySet<RegionKind> = new Set(['story']);

/**
 * The sentences of a document's story, or of its regions of the given kinds, in order. A blank line ends a paragraph, and so does a line break after a sentence's end; any other line break is white space.
 */
export function findSentences(document: SourceDocument, kinds = STORY): Sentence[] {
  const { text } = document;
  const blocks = document.regions
    .filter((region) => kinds.has(region.kind))
    .flatMap((region) => findBlocks(text, region.span));
  const spans = blocks.map((block) => splitSentences(text, block));
  const paragraphs = spans.flatMap((sentences) => findParagraphs(text, sentences));
  const quotations = findQuotations(text, paragraphs);
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let quotation = 0;
  for (const span of spans.flat()) {
    while ((paragraphs[paragraph]?.to ?? Infinity) < span.to) paragraph += 1;
    while ((quotations[quotation]?.to ?? Infinity) <= span.from) quotation += 1;
    const place = { index: sentences.length, paragraph };
    const quoted = within(quotations, quotation, span);
    sentences.push(new ReadSentence(text, { ...span, ...place, quotations: quoted }));
  }
  return sentences;
}

/**
 * A sentence whose words and verbs are found when they are first asked for, since most sentences are read for their
 * times alone. A class, since objects with getters of their own share no shape, and reading them is slow.
 */
class ReadSentence implements Sentence {
  readonly from: number;
  readonly to: number;
  readonly index: number;
  readonly paragraph: number;
  readonly quotations: readonly Quotation[];
  readonly #text: string;
  #words: readonly Word[] | null = null;
  #verbs: readonly VerbGroup[] | null = null;

  constructor(text: string, place: Omit<Sentence, 'words' | 'verbs'>) {
    this.from = place.from;
    this.to = place.to;
    this.index = place.index;
    this.paragraph = place.paragraph;
    this.quotations = place.quotations;
    this.#text = text;
  }

  get words(): readonly Word[] {
    return (this.#words ??= findWords(this.#text, this));
  }

  get verbs(): readonly VerbGroup[] {
    return (this.#verbs ??= findVerbs(this.words));
  }
}

function findBlocks(text: string, region: Span): Span[] {
  const blocks: Span[] = [];
  let from = region.from;
  for (const gap of text.slice(region.from, region.to).matchAll(/\r?\n(?:[^\S\n]*\r?\n)+/g)) {
    blocks.push({ from, to: region.from + gap.index });
    from = region.from + gap.index + gap[0].length;
  }
  return [...blocks, { from, to: region.to }];
}

function findParagraphs(text: string, sentences: readonly Span[]): Span[] {
  const paragraphs: Span[] = [];
  for (const sentence of sentences) {
    const last = paragraphs.at(-1);
    if (last && !text.slice(last.to, sentence.from).includes('\n'))
      paragraphs[paragraphs.length - 1] = { from: last.from, to: sentence.to };
    else paragraphs.push({ from: sentence.from, to: sentence.to });
  }
  return paragraphs;
}

/** The parts of the quotations from `first` on that lie in the sentence. */
function within(quotations: readonly (Span & { speech: number })[], first: number, sentence: Span) {
  const parts = [];
  for (let i = first; i < quotations.length; i++) {
    const quotation = quotations[i];
    if (!quotation || quotation.from >= sentence.to) break;
    if (overlaps(quotation, sentence)) {
      parts.push({
        from: Math.max(quotation.from, sentence.from),
        to: Math.min(quotation.to, sentence.to),
        speech: quotation.speech,
      });
    }
  }
  return parts;
}
