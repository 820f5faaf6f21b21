import { fold, toRaw } from '../core/text/fold';
import type { Span } from '../core/text/span';
import { type Token, tokenize } from '../core/text/tokens';

/** A passage with what stands before and after it, so that it can be found again after the text was edited (W3C TextQuoteSelector). */
interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Share of a quote's words that may have been changed, added or removed. */
const TOLERANCE = 0.34;
/** Shorter quotes, in words, are only found as they were: two words of three may mean anything. */
const MIN_FUZZY = 5;
/** Longer quotes, in words, are looked for by their beginning and end. */
const MAX_FUZZY = 120;

/**
 * Finds a passage again: the same words, whatever their spelling variants, white space and line breaks, at the place
 * whose context fits best; else the stretch with the fewest changed words, if no more than a third of them changed.
 * Null when there is none. At most linear in the text's length times the quote's length in words.
 */
export function findQuote(text: string, quote: Quote): Span | null {
  const folded = fold(text);
  const words = tokenize(folded.text);
  const wanted = tokenize(fold(quote.exact).text);
  if (wanted.length === 0) return null;
  const context = { before: foldWords(quote.prefix), after: foldWords(quote.suffix) };
  const found = findSame(words, wanted, context) ?? findSimilar(words, wanted, context);
  if (found === null) return null;
  const from = words[found[0]]?.start ?? 0;
  const to = words[found[1] - 1]?.end ?? from;
  return toRaw(folded, [from, to]);
}

interface Context {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

function foldWords(text: string): string[] {
  return tokenize(fold(text).text).map((token) => token.text);
}

/** The occurrence of the same tokens with the best context; ranges are of tokens. */
function findSame(words: readonly Token[], wanted: readonly Token[], context: Context): Span | null {
  let best: Span | null = null;
  let bestFit = -1;
  for (const at of occurrences(words, wanted)) {
    const fit = fitOf(words, at, at + wanted.length, context);
    if (fit > bestFit) {
      best = [at, at + wanted.length];
      bestFit = fit;
    }
  }
  return best;
}

/** Starts of a run of tokens within others (Knuth, Morris, Pratt: linear). */
function occurrences(words: readonly Token[], wanted: readonly Token[]): number[] {
  const next = [0];
  for (let at = 1, matched = 0; at < wanted.length; at++) {
    while (matched > 0 && wanted[at]?.text !== wanted[matched]?.text) matched = next[matched - 1] ?? 0;
    if (wanted[at]?.text === wanted[matched]?.text) matched++;
    next[at] = matched;
  }
  const starts: number[] = [];
  for (let at = 0, matched = 0; at < words.length; at++) {
    while (matched > 0 && (matched === wanted.length || words[at]?.text !== wanted[matched]?.text))
      matched = next[matched - 1] ?? 0;
    if (words[at]?.text === wanted[matched]?.text) matched++;
    if (matched === wanted.length) starts.push(at - wanted.length + 1);
  }
  return starts;
}

/** How many words of the context stand where they stood. */
function fitOf(words: readonly Token[], start: number, end: number, { before, after }: Context): number {
  let fit = 0;
  for (let back = 1; back < before.length; back++) if (words[start - back]?.text === before.at(-back)) fit++;
  for (let on = 0; on < after.length - 1; on++) if (words[end + on]?.text === after[on]) fit++;
  return fit;
}

/** The stretch of tokens at the smallest edit distance (Sellers 1980), with the best context among equals. */
function findSimilar(words: readonly Token[], wanted: readonly Token[], context: Context): Span | null {
  if (wanted.length < MIN_FUZZY) return null;
  const pattern = wanted.slice(0, MAX_FUZZY);
  const allowed = Math.floor(pattern.length * TOLERANCE);
  let costs = Uint16Array.from({ length: pattern.length + 1 }, (_, row) => row);
  let starts = new Int32Array(pattern.length + 1);
  let best: Span | null = null;
  let bestCost = allowed + 1;
  let bestFit = -1;
  for (let column = 1; column <= words.length; column++) {
    const word = words[column - 1]?.text;
    const nextCosts = new Uint16Array(pattern.length + 1);
    const nextStarts = new Int32Array(pattern.length + 1);
    nextStarts[0] = column;
    for (let row = 1; row <= pattern.length; row++) {
      const same = (costs[row - 1] ?? 0) + (pattern[row - 1]?.text === word ? 0 : 1);
      const added = (costs[row] ?? 0) + 1;
      const removed = (nextCosts[row - 1] ?? 0) + 1;
      const least = Math.min(same, added, removed);
      nextCosts[row] = least;
      nextStarts[row] = (least === same ? starts[row - 1] : least === added ? starts[row] : nextStarts[row - 1]) ?? 0;
    }
    costs = nextCosts;
    starts = nextStarts;
    const cost = costs[pattern.length] ?? 0;
    if (cost > allowed || cost > bestCost) continue;
    const start = starts[pattern.length] ?? 0;
    const fit = fitOf(words, start, column, context);
    if (cost < bestCost || fit > bestFit) {
      best = [start, column];
      bestCost = cost;
      bestFit = fit;
    }
  }
  if (best === null || wanted.length <= MAX_FUZZY) return best;
  return [best[0], Math.min(words.length, best[0] + wanted.length)];
}
