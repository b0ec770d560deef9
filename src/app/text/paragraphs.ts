import type { Span } from '../../document/span.ts';

/** The paragraphs of `span`: its lines that hold more than white space, without their line ends. */
export function paragraphs(text: string, span: Span): Span[] {
  const found: Span[] = [];
  let from = span.from;
  while (from < span.to) {
    const lineEnd = text.indexOf('\n', from);
    const to = lineEnd < 0 || lineEnd > span.to ? span.to : lineEnd;
    if (text.slice(from, to).trim() !== '') found.push(trimmed(text, { from, to }));
    from = to + 1;
  }
  return found;
}

function trimmed(text: string, { from, to }: Span): Span {
  const words = text.slice(from, to);
  return {
    from: from + words.length - words.trimStart().length,
    to: to - words.length + words.trimEnd().length,
  };
}
