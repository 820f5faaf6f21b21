import { type Folded, toRaw } from '../text/fold';
import { findNumbers, type NumberMention } from '../text/numbers';
import type { Span } from '../text/span';
import type { TextLexicon } from '../text/text-lexicon';
import type { Token } from '../text/tokens';
import type { MarkerTable } from './markers';
import type { ReadingTables } from './reading-tables';

/** A figure of a proposition that can be compared with another's. */
export interface Quantity {
  readonly span: Span;
  readonly words: string;
  readonly mention: NumberMention;
  /** `%`, an ISO 4217 code or a measure; null when it counts things. */
  readonly measure: string | null;
  /** Its digits without marks, to tell 1.489 from 1,489 from 1489: they are one figure. Empty for one in words. */
  readonly digits: string;
  /** Told as added to another figure: four more. */
  readonly additional: boolean;
  /** Part of what was counted before: of whom three. */
  readonly part: boolean;
  /**
   * Its value and use are plain. They are not of numbers glued to others or to letters, of decimals that bidi marks have
   * taken apart, of numbers that name instead of counting (minute 73), of parts of one, and of number words with the
   * article, which are mostly ordinals.
   */
  readonly plain: boolean;
}

const BIDI = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/u;
const SEPARATOR = /[.,:/\-–]/u;
const QUOTING = /^["“”«»'()[\]]$/u;

/** The figures of a proposition, in order. Linear. */
export function readFigures(
  folded: Folded,
  tokens: readonly Token[],
  lexicon: TextLexicon,
  tables: ReadingTables,
): Quantity[] {
  const figures: Quantity[] = [];
  let at = 0;
  for (const mention of findNumbers(folded.text, lexicon)) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= mention.span[0]) at++;
    let end = at;
    while (end < tokens.length && (tokens[end]?.start ?? 0) < mention.span[1]) end++;
    const span = toRaw(folded, mention.span);
    const words = folded.raw.slice(...span);
    figures.push({
      span,
      words,
      mention,
      measure: measureOf(mention, tokens[end], tables),
      digits: /^[\p{N}.,]+$/u.test(folded.text.slice(...mention.span))
        ? folded.text.slice(...mention.span).replace(/[.,]/gu, '')
        : '',
      additional: isAdditional(tokens, at, end, tables.additional),
      part: [1, 2, 3, 4].some((back) => tables.parts.at(tokens, at - back) !== null),
      plain: isPlain(folded, tokens, mention, at, end, tables),
    });
  }
  return figures;
}

/** Times of day that a proposition gives, as digits: 0630. Linear. */
export function readClocks(tokens: readonly Token[], { clock }: ReadingTables): string[] {
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'number') return [];
    const plain = /^\d{1,2}[:.]\d{2}$/u.test(token.text) && token.text.includes(':');
    const told = !plain && /^\d{1,2}(?:[.:]?\d{2})?$/u.test(token.text) && clock.at(tokens, at - 1)?.to === at;
    return plain || told ? [token.text.replace(/[:.]/gu, '').padStart(4, '0')] : [];
  });
}

function isPlain(
  { raw, starts, ends, text }: Folded,
  tokens: readonly Token[],
  { span, value }: NumberMention,
  at: number,
  end: number,
  tables: ReadingTables,
): boolean {
  const first = tokens[at];
  if (!first) return false;
  const glued = text.slice(first.start, span[0]);
  if (glued !== '' && !tables.prefixes.includes(glued)) return false;
  if (isGluedBefore(text, first.start) || isGluedBehind(text, span[1], tables)) return false;
  if (BIDI.test(raw.slice(starts[span[0]] ?? 0, ends[span[1] - 1] ?? 0).slice(1, -1))) return false;
  if (besideBidi(raw, starts[span[0]] ?? 0, ends[span[1] - 1] ?? 0)) return false;
  if (isBroken(tokens, at, end) || LISTED.test(text.slice(span[1], span[1] + 4))) return false;
  if (labelledBy(tables.numbered, tokens, at) || labelledBy(tables.clock, tokens, at)) return false;
  if (labelledBy(tables.fractions, tokens, at)) return false;
  const inWords = first.kind === 'word' && !/\p{N}/u.test(text.slice(...span));
  const before = tokens[at - 1]?.text ?? '';
  return !(inWords && value === 10 && tables.articles.some((article) => before.startsWith(article)));
}

/** "4. Corporal Haddad", "2) the bridge": the number of an entry in a list. */
const LISTED = /^[.)]\s+\p{L}/u;

/** 300ER, 12ر49, 9-0: what touches letters or other numbers is a name, a score or a decimal of unknown order. */
function isGluedBehind(text: string, at: number, { measures }: ReadingTables): boolean {
  const next = text[at] ?? '';
  if (SEPARATOR.test(next) && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '')) return true;
  if (!/\p{L}/u.test(next)) return false;
  const letters = /^[\p{L}\p{M}]+/u.exec(text.slice(at, at + 20))?.[0] ?? '';
  if (measures.has(letters)) return false;
  return letters.length <= 2 || /\p{N}/u.test(text[at + letters.length] ?? '');
}

/** B777 and ال62 are names; a word of some length before a number only lacks its space. */
function isGluedBefore(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  if (/\p{N}/u.test(before)) return true;
  if (/\p{L}/u.test(before)) return !/\p{L}{3}$/u.test(text.slice(Math.max(0, at - 3), at));
  return SEPARATOR.test(before) && /[\p{L}\p{N}]/u.test(text[at - 2] ?? '');
}

/** A decimal whose parts a bidi control holds apart: in which order they are read is not known. */
function besideBidi(raw: string, start: number, end: number): boolean {
  return (
    /[\p{N}][.,٫]?$/u.test(raw.slice(Math.max(0, start - 3), start).replace(/[\u200E-\u202E\u2066-\u2069]/gu, '')) ||
    /^[.,٫][\p{N}]/u.test(raw.slice(end, end + 3).replace(/[\u200E-\u202E\u2066-\u2069]/gu, ''))
  );
}

/** "7 , 2 billion" and "(1.7) million": a number in pieces, or a multiplier that marks part from its number. */
function isBroken(tokens: readonly Token[], at: number, end: number): boolean {
  return bridges(tokens, at - 1, -1) || bridges(tokens, end, 1);
}

/** True when marks of quoting or separating, and nothing else, lie between a place and a number or a multiplier. */
function bridges(tokens: readonly Token[], from: number, step: 1 | -1): boolean {
  let at = from;
  let separated = false;
  while (tokens[at]?.kind === 'mark' && Math.abs(at - from) < 3) {
    const { text } = tokens[at] ?? { text: '' };
    if (!QUOTING.test(text) && text !== ',' && text !== '.' && text !== '/') return false;
    separated = true;
    at += step;
  }
  const token = tokens[at];
  if (!separated || !token) return false;
  const near = step < 0 ? (tokens[from]?.start ?? 0) - token.end : token.start - (tokens[from]?.end ?? 0);
  return token.kind === 'number' && near <= 2;
}

function labelledBy(table: MarkerTable, tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at - 1]?.kind === 'mark' ? 1 : 0;
  const end = at - mark;
  return [1, 2].some((length) => table.at(tokens, end - length)?.to === end);
}

function measureOf({ unit }: NumberMention, next: Token | undefined, { measures }: ReadingTables): string | null {
  if (unit === '%' || /^[A-Z]{3}$/u.test(unit ?? '')) return unit ?? null;
  return next ? (measures.get(next.text) ?? null) : null;
}

/** Tokens around a figure in which it may be told as added. */
const BEHIND = 4;

function isAdditional(tokens: readonly Token[], at: number, end: number, table: MarkerTable): boolean {
  for (let i = Math.max(0, at - 2); i < Math.min(tokens.length, end + BEHIND); i++)
    if ((i < at || i >= end) && table.at(tokens, i)) return true;
  return false;
}
