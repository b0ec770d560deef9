import type { Span } from '../document/span.ts';

/** No more characters than this are given to the grammar at once. */
export const LONGEST_PIECE = 1000;

/** Cuts a span into pieces that the grammar may be given, at white space where there is some. */
export function pieces(text: string, span: Span): Span[] {
  const cut: Span[] = [];
  let { from } = span;
  while (span.to - from > LONGEST_PIECE) {
    const space = text.lastIndexOf(' ', from + LONGEST_PIECE);
    const to = space > from + LONGEST_PIECE / 2 ? space : from + LONGEST_PIECE;
    cut.push({ from, to });
    from = to;
  }
  if (span.to > from) cut.push({ from, to: span.to });
  return cut;
}
