import { slice } from '../../document/span.ts';
import type { Span } from '../../document/span.ts';

/** A place in a text as it is shown: after so many characters of the paragraph that begins at offset `paragraph`. */
export interface Place {
  readonly paragraph: number;
  readonly within: number;
}

/** The stretch of `text` between two places, without the white space at its ends; null where nothing is left. */
export function spanBetween(text: string, first: Place, last: Place): Span | null {
  const span = { from: first.paragraph + first.within, to: last.paragraph + last.within };
  const words = slice(text, span);
  const from = span.from + words.length - words.trimStart().length;
  const to = from + words.trim().length;
  return from < to ? { from, to } : null;
}
