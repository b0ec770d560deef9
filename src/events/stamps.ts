import type { SourceDocument } from '../document/source-document.ts';
import type { TimeExpression } from '../time/time-expression.ts';

/** How far from the day of writing a date may lie that says when a text was published or brought up to date. */
const NEAR = 2 * 86_400_000;
const LABEL =
  /(?:^|\n|[|•·] ?)[^\n.]{0,12}\b(?:published|updated|posted|filed|modified|first published|originally published)\b[^\n.]{0,24}$/i;
const LINE_START = /(?:^|\n)[^\p{L}\p{N}]*$/u;
const NEW_SENTENCE = /^[^\S\n]*(?:\n|$|\p{Lu}|[|•·"“‘(])/u;

/**
 * Whether a date says when the text was written, and not when something happened: it is labelled so ("Updated: …"), or
 * it is the day of writing, by its number, and opens a line before a new sentence.
 */
export function isStamp(
  { text, created }: SourceDocument,
  { span, range }: TimeExpression,
): boolean {
  const before = text.slice(Math.max(0, span.from - 60), span.from);
  if (LABEL.test(before)) return true;
  if (!/\d/.test(text.slice(span.from, span.to))) return false;
  const isNear =
    created !== null && range !== null && Math.abs(range.start.start - created.when.start) < NEAR;
  return isNear && LINE_START.test(before) && NEW_SENTENCE.test(text.slice(span.to, span.to + 20));
}
