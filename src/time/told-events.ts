import type { SourceDocument } from '../document/source-document.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Told } from './setting.ts';

interface ToldIn {
  readonly told: Told;
  readonly sentence: Sentence;
}

/** So many dates back an event is looked for. */
const REACH = 50;

/** The days and months that sentences told, to be found again by the words of what happened on them. */
export class ToldEvents {
  readonly #document: SourceDocument;
  readonly #told: ToldIn[] = [];

  constructor(document: SourceDocument) {
    this.#document = document;
  }

  /** Keeps a date with the sentence that tells it. */
  add(told: Told, sentence: Sentence): void {
    const { unit } = told.slot;
    if (unit === 'day' || unit === 'month') this.#told.push({ told, sentence });
  }

  /**
   * The date of the event of these words: that of the last sentence before `asking` that has them all, each as a whole
   * word, and there the date nearest to the last of them. Its span is that of this word.
   */
  findBefore(asking: Sentence, words: readonly string[]): Told | null {
    const recent = this.#told.slice(-REACH).filter(({ sentence }) => sentence !== asking);
    const sentence = recent.findLast(({ sentence }) => this.#offsets(sentence, words))?.sentence;
    const offset = sentence && this.#offsets(sentence, words)?.at(-1);
    if (sentence === undefined || offset === undefined) return null;
    const dates = recent.filter((one) => one.sentence === sentence).map(({ told }) => told);
    const distance = ({ span }: Told): number => Math.abs(span.from - offset);
    const [nearest] = dates.sort((a, b) => distance(a) - distance(b));
    const span = { from: offset, to: offset + (words.at(-1) ?? '').length };
    return nearest ? { ...nearest, span } : null;
  }

  /** Where the words stand in a sentence; null where one does not. */
  #offsets(sentence: Sentence, words: readonly string[]): number[] | null {
    const text = this.#document.text.slice(sentence.from, sentence.to).toLowerCase();
    const offsets = words.map((word) => wholeWord(text, word.toLowerCase()));
    return offsets.includes(-1) ? null : offsets.map((offset) => sentence.from + offset);
  }
}

const LETTER = /[\p{L}\p{N}]/u;

function wholeWord(text: string, word: string): number {
  let at = text.indexOf(word);
  while (at >= 0 && (LETTER.test(text[at - 1] ?? '') || LETTER.test(text[at + word.length] ?? '')))
    at = text.indexOf(word, at + 1);
  return at;
}
