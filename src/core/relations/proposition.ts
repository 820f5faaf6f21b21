import { type DateMention, findDates } from '../text/dates';
import { type Folded, fold, toRaw } from '../text/fold';
import { overlaps, type Span } from '../text/span';
import { type Token, tokenize } from '../text/tokens';
import { type Quantity, readClocks, readFigures } from './figures';
import { endsClause, negationOver } from './negation';
import { type PropositionWords, type ReadingTables, readingTables } from './reading-tables';
import { plainUnits, rawSpan, type Unit, unitsOf } from './units';

export interface DatedWords {
  readonly span: Span;
  readonly words: string;
  readonly mention: DateMention;
}

/** One proposition read for comparison. */
export interface Proposition {
  readonly language: string;
  readonly raw: string;
  readonly units: readonly Unit[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DatedWords[];
  /** Times of day, as four digits. */
  readonly clocks: readonly string[];
  /** It tells what changes by the hour: a price, a share index. */
  readonly volatile: boolean;
  /** Its figures are told as sums over time: a total, so far. */
  readonly sums: boolean;
  /** Ranges of words that deny a whole proposition. */
  readonly deniers: readonly Span[];
  /** Ranges that are conditional, planned, wished or hypothetical: from the word that says so to the end of its clause. */
  readonly unreal: readonly Span[];
}

/** Longer texts are read up to here; a proposition is a sentence or two. */
const LONGEST = 2000;

/**
 * Reads a proposition. Without words of its language only names and whole words are there to compare. `written` is the
 * day of writing (ISO 8601), from which relative dates count. Linear.
 */
export function readProposition(
  text: string,
  language: string,
  words: PropositionWords | undefined,
  written: string | null = null,
): Proposition {
  const folded = fold(text.slice(0, LONGEST));
  const tokens = tokenize(folded.text);
  if (!words) return { ...empty(text, language), units: plainUnits(folded, tokens) };
  const tables = readingTables(words);
  const units = unitsOf(folded, tokens, words, tables, negationOver(tokens, tables));
  let quantities: readonly Quantity[] | undefined;
  let dates: readonly DatedWords[] | undefined;
  let clocks: readonly string[] | undefined;
  // Figures and dates take as long to find as all the rest, and most comparisons end before they are asked for.
  return {
    language,
    raw: text,
    units,
    get quantities() {
      quantities ??= readFigures(folded, tokens, words.text, tables);
      return quantities;
    },
    get dates() {
      dates ??= findDates(folded.text, words.text, written).map((mention) => {
        const span = toRaw(folded, mention.span);
        return { span, words: folded.raw.slice(...span), mention };
      });
      return dates;
    },
    get clocks() {
      clocks ??= readClocks(tokens, tables);
      return clocks;
    },
    volatile: tokens.some((_, at) => tables.volatile.at(tokens, at) !== null),
    sums: tokens.some((_, at) => tables.sums.at(tokens, at) !== null),
    deniers: deniersOf(folded, tokens, tables),
    unreal: unrealRanges(folded, tokens, tables),
  };
}

/** True when a range of the raw text lies in a conditional, planned or hypothetical clause. */
export function isUnreal({ unreal }: Proposition, span: Span): boolean {
  return unreal.some((range) => overlaps(range, span));
}

function deniersOf(folded: Folded, tokens: readonly Token[], tables: ReadingTables): Span[] {
  const deniers: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const denier = tables.deniers.at(tokens, at);
    if (denier) deniers.push(rawSpan(folded, tokens, denier.from, denier.to));
  }
  return deniers;
}

function unrealRanges(folded: Folded, tokens: readonly Token[], tables: ReadingTables): Span[] {
  const ranges: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const marker = tables.unreal.at(tokens, at) ?? (isFuture(tokens[at], tables) ? { from: at, to: at + 1 } : null);
    if (!marker) continue;
    let end = marker.to;
    while (end < tokens.length && !endsClause(tokens[end]) && !tables.breaks.at(tokens, end)) end++;
    ranges.push(rawSpan(folded, tokens, marker.from, end));
    at = end - 1;
  }
  return ranges;
}

/** Letters of a future verb at least. */
const FUTURE = 5;

function isFuture(token: Token | undefined, { future, prefixes }: ReadingTables): boolean {
  if (token?.kind !== 'word' || future.starts.length === 0) return false;
  return [token.text, prefixes.includes(token.text[0] ?? '') ? token.text.slice(1) : ''].some(
    (word) =>
      word.length >= FUTURE &&
      future.starts.some((start) => word.startsWith(start)) &&
      !future.except.some((start) => word.startsWith(start)),
  );
}

function empty(raw: string, language: string): Proposition {
  return {
    language,
    raw,
    units: [],
    quantities: [],
    dates: [],
    clocks: [],
    volatile: false,
    sums: false,
    deniers: [],
    unreal: [],
  };
}
