import type { Span } from './span';

/** A word or a single mark of a folded text, with its place there. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
}

const TOKEN = /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}_]+(?:['-][\p{L}\p{M}\p{N}_]+)*|[^\s\p{L}\p{M}\p{N}_]/gu;

/** Splits a folded text into words, numbers and single marks; white space separates and is dropped. */
export function tokenize(text: string, [start, end]: Span = [0, text.length]): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const word = match[0];
    const kind = /^\p{N}/u.test(word) ? 'number' : /^[\p{L}\p{M}_]/u.test(word) ? 'word' : 'mark';
    tokens.push({ text: word, start: start + match.index, end: start + match.index + word.length, kind });
  }
  return tokens;
}
