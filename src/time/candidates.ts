import type { Span } from '../document/span.ts';
import type { Sentence } from '../language/sentence.ts';
import { fold } from './fold.ts';
import { parse } from './grammar.ts';
import { pieces } from './pieces.ts';
import type { TimexResult } from './timex-result.ts';

/** Words that the grammar found, not yet read against their setting. */
export interface Candidate {
  readonly span: Span;
  readonly sentence: Sentence;
  readonly result: TimexResult;
  /** Of a range or a list in one breath: where its ends or members stand. */
  readonly ends: readonly Span[] | null;
}

/** What the grammar finds in a sentence, in order. */
export function candidates(text: string, sentence: Sentence): Candidate[] {
  return pieces(text, sentence).flatMap((piece) => {
    const folded = fold(text.slice(piece.from, piece.to));
    const spanOf = (from: number, to: number): Span => ({
      from: piece.from + folded.offset(from),
      to: piece.from + folded.end(to),
    });
    return parse(folded.text).map((result) => ({
      span: spanOf(result.index, result.to),
      sentence,
      result,
      ends: endsOf(result, spanOf),
    }));
  });
}

function endsOf(
  { index, found: { ends } }: TimexResult,
  spanOf: (from: number, to: number) => Span,
): readonly Span[] | null {
  return ends?.map(({ from, to }) => spanOf(index + from, index + to)) ?? null;
}
