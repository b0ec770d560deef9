import type { SourceDocument } from '../document/source-document.ts';
import type { Sentence } from '../language/sentence.ts';
import { candidates, type Candidate } from './candidates.ts';
import { isNarrative } from './narrative.ts';
import { Reader } from './reader.ts';
import { isQuoted } from './speech.ts';
import type { TimeExpression } from './time-expression.ts';

/**
 * Finds the expressions of time in a document's sentences: in order, disjoint, their spans in `document.text`.
 * Depends on nothing but its arguments; what cannot be understood is left out, and nothing throws.
 * The two ends of a range ("May 19-21", "from 2010 to 2016") are two expressions, each with its own TIMEX3 value
 * and both with the EDTF and the range of the whole.
 */
export function findTimes(
  document: SourceDocument,
  sentences: readonly Sentence[],
): TimeExpression[] {
  const found = sentences
    .map((sentence) => candidates(document.text, sentence))
    .filter((inSentence) => inSentence.length > 0);
  const reader = new Reader(document, isNarrative(document, found.flat()));
  return found.flatMap((inSentence) => readSentence(reader, inSentence));
}

/** What stands outside quotations is read first: it may tell the day on which the quoted words were said. */
function readSentence(reader: Reader, found: readonly Candidate[]): TimeExpression[] {
  const outside = found.filter(({ sentence, span }) => !isQuoted(sentence, span));
  const quoted = found.filter(({ sentence, span }) => isQuoted(sentence, span));
  return [...outside, ...quoted]
    .flatMap((candidate) => reader.read(candidate))
    .sort((a, b) => a.span.from - b.span.from);
}
