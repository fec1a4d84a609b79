/** A stretch of text in UTF-16 offsets; `end` is the first offset behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The same stretch `by` characters further on. */
export function shifted(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
