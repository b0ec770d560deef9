import type { Span } from '../document/span.ts';
import type { Sentence } from '../language/sentence.ts';
import { fold } from './fold.ts';
import { grammar } from './grammar.ts';
import { pieces } from './pieces.ts';
import { TimexResult } from './timex-result.ts';

/** Words that the grammar found, not yet read against their setting. */
export interface Candidate {
  readonly span: Span;
  readonly sentence: Sentence;
  readonly result: TimexResult;
}

/** Chrono wants a moment and a zone to count from. Ours counts from the setting, so any will do, if always the same. */
const REFERENCE = { instant: new Date(0), timezone: 0 };

/** What the grammar finds in a sentence, in order. */
export function candidates(text: string, sentence: Sentence): Candidate[] {
  return pieces(text, sentence).flatMap((piece) => {
    const folded = fold(text.slice(piece.from, piece.to));
    return grammar
      .parse(folded.text, REFERENCE)
      .filter((result) => result instanceof TimexResult)
      .map((result) => ({
        span: {
          from: piece.from + folded.offset(result.index),
          to: piece.from + folded.end(result.to),
        },
        sentence,
        result,
      }));
  });
}
