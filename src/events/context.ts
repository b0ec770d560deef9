import type { Span } from '../document/span.ts';
import type { TimeRange } from '../document/time-range.ts';
import type { Name } from '../language/names.ts';
import type { Sentence } from '../language/sentence.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import type { Clause } from './clauses.ts';
import type { Named } from './event-mention.ts';

/** What is known of who was spoken of before this sentence. */
export interface Discourse {
  /** The person who last was a subject: "he", "she". */
  readonly person: Named | null;
  /** The last two who were named together: "the two leaders", "the pair". */
  readonly pair: readonly Named[];
}

/** What the arguments of a trigger are looked up in. */
export interface Context {
  readonly text: string;
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  readonly names: readonly Name[];
  readonly discourse: Discourse;
  /** The expressions of time in the sentence, in order. */
  readonly times: readonly TimeExpression[];
  /** The subjects found so far, by clause and verb: dates, statements and titles ask for the same ones. */
  readonly subjects: Map<Clause, Map<Span, readonly Named[]>>;
  /** When the document was written. */
  readonly created: TimeRange | null;
}
