import { findDates } from './dates';
import { type NumberTables, numberTables, numberTokens, type ReadNumber, readNumber } from './number-words';
import { bareForms } from './phrase-table';
import type { Span } from './span';
import { isStopWord, stem } from './stems';
import type { TextLexicon } from './text-lexicon';
import type { Token } from './tokens';

/** A quantity in a folded text. */
export interface NumberMention {
  /** Of the number itself with its multiplier, in the folded text. */
  readonly span: Span;
  readonly value: number;
  /** `%`, an ISO 4217 code, or the stem of the counted noun. */
  readonly unit?: string;
  readonly bound?: 'at-least' | 'at-most' | 'about';
}

/**
 * The quantities of a folded text, in order: digits, number words and both with multipliers. Ordinals, times of day,
 * numbers that belong to a date and a bare "one" are left out. Linear in the text's length.
 */
export function findNumbers(folded: string, lexicon: TextLexicon): NumberMention[] {
  const tables = numberTables(lexicon);
  const tokens = numberTokens(folded, lexicon);
  const dates = findDates(folded, lexicon, null);
  const mentions: NumberMention[] = [];
  let date = 0;
  let at = 0;
  while (at < tokens.length) {
    const start = tokens[at]?.start ?? 0;
    while (date < dates.length && (dates[date]?.span[1] ?? 0) <= start) date++;
    const number = (dates[date]?.span[0] ?? Number.POSITIVE_INFINITY) <= start ? null : readNumber(tokens, at, tables);
    if (!number) {
      at++;
      continue;
    }
    if (isPaired(tokens, at)) {
      at += 3;
      continue;
    }
    at = Math.max(number.to, tables.units.at(tokens, number.to)?.to ?? 0);
    if (number.inWords && number.value === 1) continue;
    mentions.push(mention(tokens, number, tables, lexicon));
  }
  return mentions;
}

/** 9/11, 24/7, 1/4: two numbers that stand for something else than a quantity. */
function isPaired(tokens: readonly Token[], at: number): boolean {
  const [first, mark, second] = tokens.slice(at, at + 3);
  return mark?.text === '/' && second?.kind === 'number' && first?.end === mark.start && mark.end === second.start;
}

function mention(
  tokens: readonly Token[],
  number: ReadNumber,
  tables: NumberTables,
  lexicon: TextLexicon,
): NumberMention {
  const first = tokens[number.from];
  const last = tokens[number.to - 1];
  const signBefore = tables.units.endingAt(tokens, number.from);
  const unitAfter = tables.units.at(tokens, number.to);
  const sign = signBefore && tokens[signBefore.from]?.kind === 'mark' ? signBefore : null;
  const unit = unitAfter?.value ?? sign?.value ?? countedStem(tokens[number.to], lexicon, tables);
  const before = tables.bounds.endingAt(tokens, sign ? sign.from : number.from);
  const end = unitAfter ? unitAfter.to : number.to;
  const bound = before?.value ?? tables.bounds.at(tokens, end)?.value ?? tables.bounds.at(tokens, end + 1)?.value;
  return {
    span: [glueEnd(first, tables), last?.end ?? 0],
    value: number.value,
    ...(unit === undefined ? {} : { unit }),
    ...(bound === undefined || (!before && bound === 'about') ? {} : { bound }),
  };
}

/** Where the number word begins behind a prefix written together with it. */
function glueEnd(token: Token | undefined, tables: NumberTables): number {
  if (!token) return 0;
  if (token.kind === 'number' || tables.words.has(token.text)) return token.start;
  const bare = bareForms(token.text, tables.prefixes).find((form) => tables.words.has(form));
  return bare === undefined ? token.start : token.end - bare.length;
}

function countedStem(token: Token | undefined, lexicon: TextLexicon, tables: NumberTables): string | undefined {
  if (token?.kind !== 'word' || isStopWord(token.text, lexicon) || tables.words.has(token.text)) return undefined;
  return stem(token.text, lexicon);
}
