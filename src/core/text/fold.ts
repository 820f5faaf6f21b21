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

/**
 * For each UTF-16 unit the one unit that it folds to, so that nearly every character costs one look into an array: a
 * page is folded before the browser's compiler has warmed up. What is no such unit is one of the values below.
 */
const units = new Uint16Array(0x10000);
const UNKNOWN = 0;
const DROPS = 1;
/** Surrogates, look-alikes, what may break a word, and what folds to several units: the long way. */
const LONG_WAY = 2;

function unitOf(code: number): number {
  const seen = units[code] ?? LONG_WAY;
  if (seen !== UNKNOWN) return seen;
  const character = String.fromCharCode(code);
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  let unit = LONG_WAY;
  if (code > LONG_WAY && !surrogate && !BREAK_START.has(character) && LOOK_ALIKE[character] === undefined) {
    const folded = foldUnknown(character);
    if (folded === '') unit = DROPS;
    else if (folded.length === 1 && folded.charCodeAt(0) > LONG_WAY) unit = folded.charCodeAt(0);
  }
  units[code] = unit;
  return unit;
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
  const out = new FoldedUnits(raw.length);
  const altered: Span[] = [];
  let at = 0;
  while (at < raw.length) {
    const unit = unitOf(raw.charCodeAt(at));
    if (unit > LONG_WAY) {
      out.push(unit, at, ++at);
      continue;
    }
    if (unit === DROPS) {
      out.widen(++at);
      continue;
    }
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
    if (folded === '' && character !== '\u0640') out.widen(next);
    for (let i = 0; i < folded.length; i++) out.push(folded.charCodeAt(i), at, next);
    at = next;
  }
  return { raw, ...out.finish(), altered };
}

/** The units of a short text, which are read before the next one is folded. */
const SHARED = new Uint16Array(8192);

/** A spread would go through them one by one. */
const stringOf = (units: Uint16Array): string =>
  String.fromCharCode.apply(null, units as ArrayLike<number> as number[]);

/** Units of a folded text with the raw range of each, in arrays that grow. */
class FoldedUnits {
  #units: Uint16Array;
  #starts: Uint32Array;
  #ends: Uint32Array;
  #length = 0;

  constructor(capacity: number) {
    this.#units = capacity <= SHARED.length ? SHARED : new Uint16Array(capacity);
    this.#starts = new Uint32Array(capacity);
    this.#ends = new Uint32Array(capacity);
  }

  push(unit: number, start: number, end: number): void {
    const at = this.#length++;
    if (at >= this.#starts.length) this.#grow();
    this.#units[at] = unit;
    this.#starts[at] = start;
    this.#ends[at] = end;
  }

  /** What is dropped belongs to the character before it. */
  widen(end: number): void {
    if (this.#length > 0) this.#ends[this.#length - 1] = end;
  }

  finish(): Pick<Folded, 'text' | 'starts' | 'ends'> {
    const length = this.#length;
    let text = '';
    // In pieces: a call takes only so many arguments.
    for (let at = 0; at < length; at += SHARED.length)
      text += stringOf(this.#units.subarray(at, Math.min(length, at + SHARED.length)));
    if (length === this.#starts.length) return { text, starts: this.#starts, ends: this.#ends };
    return { text, starts: this.#starts.subarray(0, length), ends: this.#ends.subarray(0, length) };
  }

  #grow(): void {
    const capacity = 2 * this.#starts.length + 16;
    const [units, starts, ends] = [this.#units, this.#starts, this.#ends];
    this.#units = new Uint16Array(capacity);
    this.#units.set(units.subarray(0, this.#starts.length));
    this.#starts = new Uint32Array(capacity);
    this.#starts.set(starts);
    this.#ends = new Uint32Array(capacity);
    this.#ends.set(ends);
  }
}

/** Folds a text whose way back is not needed, such as a lexicon entry. */
export function foldText(raw: string): string {
  let at = 0;
  while (at < raw.length && unitOf(raw.charCodeAt(at)) === raw.charCodeAt(at)) at++;
  let text = raw.slice(0, at);
  for (; at < raw.length; at++) {
    const unit = unitOf(raw.charCodeAt(at));
    if (unit === LONG_WAY) return fold(raw).text;
    if (unit !== DROPS) text += String.fromCharCode(unit);
  }
  return text;
}

/** The raw range behind a folded range; an empty folded range maps to an empty raw range. */
export function toRaw(folded: Folded, [start, end]: Span): Span {
  if (end <= start) {
    const at = folded.starts[start] ?? folded.raw.length;
    return [at, at];
  }
  return [folded.starts[start] ?? folded.raw.length, folded.ends[end - 1] ?? folded.raw.length];
}
