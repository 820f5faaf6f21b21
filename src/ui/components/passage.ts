import type { Span } from '../../core/text/span';
import type { Note } from '../../core/views/view';

/** Context kept on each side of a note's passage, in UTF-16 units (the store's contract for quotes). */
const CONTEXT = 32;

/** The words of some spans, with an ellipsis where text between them is left out. */
export function passage(text: string, spans: readonly Span[]): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(' … ');
}

/** The outer range of some spans; null when there is none. */
export function outerSpan(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}

/** A passage with what stands around it, never cut inside a character, to find it again (W3C TextQuoteSelector). */
export function quoteOf(text: string, [start, end]: Span): Note['quote'] {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(wholeFrom(text, Math.max(0, start - CONTEXT)), start),
    suffix: text.slice(end, wholeTo(text, Math.min(text.length, end + CONTEXT))),
  };
}

function wholeFrom(text: string, offset: number): number {
  return splitsCharacter(text, offset) ? offset + 1 : offset;
}

function wholeTo(text: string, offset: number): number {
  return splitsCharacter(text, offset) ? offset - 1 : offset;
}

function splitsCharacter(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
