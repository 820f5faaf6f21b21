import type { Span } from './span';

/**
 * A text folded for comparison, with the way back: `starts[i]` and `ends[i]` bound the raw characters that folded
 * character `i` stands for. Folding never reorders, so the maps only grow and a folded range maps to one raw range.
 */
export interface Folded {
  readonly raw: string;
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Raw ranges of words that were broken on purpose or spelt with look-alike letters. */
  readonly altered: readonly Span[];
}

/** Letters of other Arabic-script alphabets that stand for an Arabic letter by looks (DOMAIN.md, "look-alike letters"). */
const LOOK_ALIKE: Record<string, string> = { ړ: 'ر', ې: 'ي', ڼ: 'ن', ټ: 'ت', ډ: 'د', ڪ: 'ك', ۍ: 'ي', ڛ: 'س' };

/** Spelling variants of one letter, and digits, folded without calling the text altered. */
const VARIANT: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ے: 'ي',
  ة: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ک: 'ك',
  '٪': '%',
  '٫': '.',
  '٬': ',',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

const DROPPED = /[\p{Mn}\u0640\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\u061C\uFEFF]/u;
/**
 * A filter-dodging break inside a word: marks between tatweels (رفـ.ـضت), or with a tatweel on one side of them and a
 * letter on the other (رفـ.ضت, رف.ـضت).
 */
const BREAK =
  /^(?:\u0640+[.\u00B7\u2022*_،,-]{1,3}\u0640+|\u0640+[.\u00B7\u2022*_]{1,3}(?=[\u0621-\u064A])|[.\u00B7\u2022*_]{1,3}\u0640+(?=[\u0621-\u064A]))/u;
const BREAK_START = new Set(['\u0640', '.', '\u00B7', '\u2022', '*', '_']);
const ARABIC_LETTER = /[\u0621-\u063A\u0641-\u064A]/u;

/** What characters fold to, as they are met: a text has few different ones. Bounded, since a hostile one has many. */
const known = new Map<string, string>();
const MOST_KNOWN = 4096;

function foldCharacter(character: string): string {
  let folded = known.get(character);
  if (folded === undefined) {
    folded = foldUnknown(character);
    if (known.size < MOST_KNOWN) known.set(character, folded);
  }
  return folded;
}

function foldUnknown(character: string): string {
  const variant = VARIANT[character];
  if (variant !== undefined) return variant;
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x660 && code <= 0x669) return String.fromCharCode(code - 0x660 + 48);
  if (code >= 0x6f0 && code <= 0x6f9) return String.fromCharCode(code - 0x6f0 + 48);
  if (DROPPED.test(character)) return '';
  if (/\s/u.test(character)) return character === '\n' ? '\n' : ' ';
  const compatible = (code >= 0xfb00 && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xffef);
  const base = (compatible ? character.normalize('NFKC') : character).normalize('NFD').toLowerCase();
  let folded = '';
  for (const part of base) if (!DROPPED.test(part)) folded += VARIANT[part] ?? part;
  return folded;
}

/**
 * Folds a text for comparison: case, diacritics, tatweel, alef/ya/ta-marbuta variants, presentation forms, Persian and
 * Urdu letters, digits of other scripts, bidi controls, no-break spaces, words broken by tatweel-dot-tatweel and
 * look-alike letters. Line feeds stay; other white space becomes a space, one for one. Linear in the text's length.
 */
export function fold(raw: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  const altered: Span[] = [];
  let text = '';
  let at = 0;
  while (at < raw.length) {
    const character = String.fromCodePoint(raw.codePointAt(at) ?? 0);
    const next = at + character.length;
    if (BREAK_START.has(character) && ARABIC_LETTER.test(raw[at - 1] ?? '')) {
      const broken = BREAK.exec(raw.slice(at, at + 12));
      if (broken) {
        altered.push([at, at + broken[0].length]);
        at += broken[0].length;
        continue;
      }
    }
    const lookAlike = LOOK_ALIKE[character];
    if (lookAlike !== undefined) altered.push([at, next]);
    const folded = lookAlike ?? foldCharacter(character);
    if (folded === '') {
      if (ends.length > 0 && character !== '\u0640') ends[ends.length - 1] = next;
    } else {
      for (let i = 0; i < folded.length; i++) {
        starts.push(at);
        ends.push(next);
      }
      text += folded;
    }
    at = next;
  }
  return { raw, text, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends), altered };
}

/** Folds a text whose way back is not needed, such as a lexicon entry. */
export function foldText(raw: string): string {
  return fold(raw).text;
}

/** The raw range behind a folded range; an empty folded range maps to an empty raw range. */
export function toRaw(folded: Folded, [start, end]: Span): Span {
  if (end <= start) {
    const at = folded.starts[start] ?? folded.raw.length;
    return [at, at];
  }
  return [folded.starts[start] ?? folded.raw.length, folded.ends[end - 1] ?? folded.raw.length];
}

/** The folded range of what a raw range covers. Logarithmic in the text's length. */
export function toFolded(folded: Folded, [start, end]: Span): Span {
  const first = firstAtLeast(folded.starts, start);
  const last = firstAtLeast(folded.starts, end);
  return [first, Math.max(first, last)];
}

function firstAtLeast(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
