/** A half-open range `[start, end)` in UTF-16 code units of an article's text; it never splits a surrogate pair. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The length of a span in UTF-16 code units. */
export const spanLength = (span: Span): number => span.end - span.start;

/** Whether two spans share at least one code unit. */
export const spansOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` holds all of `inner`; equal spans contain each other. */
export const spanContains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Orders spans by start, then the longer first: the order of annotations in every output. */
export const compareSpans = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Whether a boundary at `offset` would cut a surrogate pair of `text` in two. */
export function splitsSurrogatePair(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
