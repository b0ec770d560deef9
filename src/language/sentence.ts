import type { Span } from '../document/span.ts';

/** A word or number as it stands in the text; `lower` is its lower-case form for looking up. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** What stands between the word before it (or the sentence's start) and this word: spaces, punctuation. */
  readonly before: string;
}

/** A stretch between quotation marks, the marks excluded; a quotation may run on over several sentences. */
export interface Quotation extends Span {
  /** Distinguishes one running speech from the next: sentences of one speech share it. */
  readonly speech: number;
}

/** The tense of a verb group. */
export type Tense = 'past' | 'present' | 'future';

/** A finite or non-finite verb group: its auxiliaries and its head verb. */
export interface VerbGroup extends Span {
  readonly head: Word;
  /** Dictionary form of the head, e.g. `meet` for "met". */
  readonly lemma: string;
  readonly tense: Tense | null;
  /** "has met", "had met". */
  readonly perfect: boolean;
  /** "is meeting". */
  readonly progressive: boolean;
  /** "was seen". */
  readonly passive: boolean;
  /** `could`, `may`, `should` …, or null. */
  readonly modal: string | null;
  readonly negated: boolean;
}

/** One sentence of a story region. */
export interface Sentence extends Span {
  /** Position among the document's sentences. */
  readonly index: number;
  /** Position of its paragraph among the document's paragraphs. */
  readonly paragraph: number;
  readonly words: readonly Word[];
  /** The parts of this sentence that are quoted, in order. */
  readonly quotations: readonly Quotation[];
  readonly verbs: readonly VerbGroup[];
}
