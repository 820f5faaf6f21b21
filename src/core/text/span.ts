/** A half-open range of UTF-16 offsets into one text: `[start, end)`, `0 <= start <= end <= text.length`. */
export type Span = readonly [start: number, end: number];

/** The words of a list of spans, joined by one space. */
export function textOf(text: string, spans: readonly Span[]): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(' ');
}

/** True when the spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** Shrinks a span past white space at its edges; an all-blank span becomes empty at its start. */
export function trimSpan(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text[from] ?? '')) from++;
  while (to > from && /\s/u.test(text[to - 1] ?? '')) to--;
  return [from, to];
}
