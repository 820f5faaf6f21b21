import { hash32 } from '../text/hash';
import { mainTermsFactor } from './main-terms';
import type { Lexicons } from './meaning-lexicon';
import { type StoryScore, scoreOfProduct } from './stories';
import { type StoryDocument, storyIdf, storyTerms, storyVectors } from './story-vectors';

/** Terms by the hashes of their names, rising, each with its weight; the whole has length 1. */
interface Print {
  readonly terms: readonly number[];
  /** In ten-thousandths. */
  readonly weights: readonly number[];
}

/**
 * What a text tells, small enough to be kept (2 to 4 kB), and compared without the text. Words stand in it as 32-bit
 * hashes.
 */
export interface StoryPrint {
  readonly language: string;
  /** ISO 8601, or null when unknown. */
  readonly date: string | null;
  /** For texts in the same language. */
  readonly own: Print;
  /** For texts in another. */
  readonly across: Print;
}

const SCALE = 10_000;
/** Terms of each print that an index is kept of, the heaviest. */
const KEYS = 12;

/** The print of a text. Linear in the text's length. */
export function storyPrint(document: StoryDocument, lexicons: Lexicons): StoryPrint {
  const { own, across } = storyVectors(
    storyTerms(document, lexicons),
    storyIdf([], () => 0),
  );
  return { language: document.language, date: document.date ?? null, own: printOf(own), across: printOf(across) };
}

function printOf(vector: ReadonlyMap<string, number>): Print {
  const hashed = [...vector].map(([term, weight]) => [hash32(term), Math.round(weight * SCALE)] as const);
  hashed.sort((a, b) => a[0] - b[0]);
  return { terms: hashed.map(([term]) => term), weights: hashed.map(([, weight]) => weight) };
}

/** The score of two texts by their prints; the same as `storyScore` of the texts, but for rounding. */
export function scorePrints(a: StoryPrint, b: StoryPrint): StoryScore {
  const within = a.language === b.language;
  const product = within
    ? dot(a.own, b.own) * mainTermsFactor(weightsOf(a.own), weightsOf(b.own))
    : dot(a.across, b.across);
  return scoreOfProduct(a, b, product, [a.own.terms.length, b.own.terms.length]);
}

/** The heaviest terms of a print, by which an index finds it: texts of one story share some of them. */
export function keysOf({ own, across }: StoryPrint): number[] {
  return [...new Set([...heaviest(own), ...heaviest(across)])];
}

function heaviest({ terms, weights }: Print): number[] {
  return terms
    .map((term, i) => [term, weights[i] ?? 0] as const)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, KEYS)
    .map(([term]) => term);
}

function weightsOf({ terms, weights }: Print): Map<number, number> {
  return new Map(terms.map((term, i) => [term, weights[i] ?? 0] as const));
}

function dot(a: Print, b: Print): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const [x = 0, y = 0] = [a.terms[i], b.terms[j]];
    if (x === y) sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return sum / (SCALE * SCALE);
}
