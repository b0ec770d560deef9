import type { Span } from '../document/span.ts';
import type { Quotation } from './sentence.ts';

// Opening: a quotation mark at a word's beginning. Closing: one at a word's end. Single marks are apostrophes unless
// both ends stand in one paragraph.
const DOUBLE = /``|''|["“”„«»]/g;
const SINGLE =
  /(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}(])|(?<=[\p{L}\p{N}.,!?…)])['’](?![\p{L}\p{N}])/gu;

/**
 * The quoted stretches of a text, the marks excluded, in order. `paragraphs` are its paragraphs in order. A quotation
 * that a paragraph leaves open and the next one opens again is one speech (typographers' running quotation marks).
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = [];
  let speech = 0;
  let openBefore = false;
  for (const paragraph of paragraphs) {
    const { spans, open } = quotedIn(text, paragraph);
    spans.forEach((span, i) => {
      const goesOn = i === 0 && openBefore && span.from === paragraph.from + 1;
      if (!goesOn) speech += 1;
      found.push({ ...span, speech });
    });
    openBefore = open;
  }
  return found;
}

function quotedIn(text: string, paragraph: Span): { spans: Span[]; open: boolean } {
  const part = text.slice(paragraph.from, paragraph.to);
  const marks = [...part.matchAll(DOUBLE)];
  const spans: Span[] = [];
  let from: number | null = null;
  for (const mark of marks) {
    if (from === null) from = mark.index + mark[0].length;
    else {
      spans.push({ from: paragraph.from + from, to: paragraph.from + mark.index });
      from = null;
    }
  }
  if (from !== null) spans.push({ from: paragraph.from + from, to: paragraph.to });
  const single = marks.length === 0 ? singleQuoted(part, paragraph.from) : [];
  return {
    spans: [...spans, ...single].filter((span) => span.to > span.from),
    open: from !== null,
  };
}

function singleQuoted(part: string, offset: number): Span[] {
  const spans: Span[] = [];
  let from: number | null = null;
  for (const match of part.matchAll(SINGLE)) {
    const opens = match.index === 0 || /[\s([—–-]/.test(part.charAt(match.index - 1));
    if (opens) from ??= match.index + 1;
    else if (from !== null) {
      spans.push({ from: offset + from, to: offset + match.index });
      from = null;
    }
  }
  return spans;
}
