/** A stretch of a document's text: half-open UTF-16 offsets into `SourceDocument.text`, `from <= to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The text that `span` covers. */
export function slice(text: string, span: Span): string {
  return text.slice(span.from, span.to);
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Whether `outer` holds every character of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** `span` moved by `by` characters. */
export function shift(span: Span, by: number): Span {
  return { from: span.from + by, to: span.to + by };
}
