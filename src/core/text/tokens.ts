import type { Span } from './span';

/** A word or a single mark of a folded text, with its place there. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
}

/** What a character is to the tokenizer; a word goes on over what is at least a number. */
const [UNKNOWN, SPACE, MARK, NUMBER, LETTER] = [0, 1, 2, 3, 4] as const;

/** Kinds of UTF-16 units as they are met: far cheaper than a regular expression while nothing is compiled yet. */
const kinds = new Uint8Array(0x10000);

/** The kind of the character at an offset; both halves of a pair count as the whole. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const seen = kinds[code] ?? UNKNOWN;
  if (seen !== UNKNOWN) return seen;
  if (code >= 0xd800 && code <= 0xdfff) return kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
  const kind = kindOf(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
}

function kindOf(character: string): number {
  if (/[\p{L}\p{M}_]/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return NUMBER;
  return /\s/u.test(character) ? SPACE : MARK;
}

/** Units of the character at an offset: two for a pair of surrogates. */
function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** The end of a run of characters of at least a kind that begins at an offset. */
function runEnd(text: string, from: number, end: number, least: number, most: number): number {
  let at = from;
  while (at < end) {
    const kind = kindAt(text, at);
    if (kind < least || kind > most) break;
    at += widthAt(text, at);
  }
  return at;
}

/**
 * Splits a folded text into words, numbers and single marks; white space separates and is dropped. A number may hold
 * single dots, commas and colons between digits (1,200.5; 12:30), a word single apostrophes and hyphens between letters.
 */
export function tokenize(whole: string, [start, limit]: Span = [0, whole.length]): Token[] {
  const tokens: Token[] = [];
  const text = whole.slice(0, limit);
  const end = text.length;
  let at = start;
  while (at < end) {
    const first = kindAt(text, at);
    if (first === SPACE) {
      at++;
      continue;
    }
    let to = at + widthAt(text, at);
    if (first !== MARK) {
      const least = NUMBER;
      const most = first === NUMBER ? NUMBER : LETTER;
      to = runEnd(text, to, end, least, most);
      while (to < end && joins(text.charCodeAt(to), first)) {
        const further = runEnd(text, to + 1, end, least, most);
        if (further === to + 1) break;
        to = further;
      }
    }
    const kind = first === NUMBER ? 'number' : first === LETTER ? 'word' : 'mark';
    tokens.push({ text: text.slice(at, to), start: at, end: to, kind });
    at = to;
  }
  return tokens;
}

/** A dot, comma or colon within a number; an apostrophe or hyphen within a word. */
function joins(code: number, kind: number): boolean {
  return kind === NUMBER ? code === 0x2e || code === 0x2c || code === 0x3a : code === 0x27 || code === 0x2d;
}
