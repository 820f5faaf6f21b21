import type { TermKind, Terms } from './terms';

/** The weight of an index term, 0 or more: the rarer, the heavier. */
export type Idf = (term: string) => number;

/** How far two texts share their terms. */
interface Similarity {
  /** 0 to 1. */
  readonly score: number;
  /** What both share, in the words of the first text, heaviest first. */
  readonly shared: string[];
}

/** What one occurrence of a kind of term counts, before rarity. Stems do not count across languages. */
const KIND_WEIGHT: Readonly<Record<TermKind, number>> = { s: 1, c: 0.6, n: 1, '#': 0.8, d: 0.8 };

/** Without a collection to count in, longer words are taken for rarer ones. */
const byLength: Idf = (term) => Math.min(3, 1 + term.slice(term.lastIndexOf(':') + 1).length / 4);

/**
 * Cosine of the weighted terms of two texts: with words in one language, through concepts, names, numbers and dates
 * across languages. Linear in the number of terms.
 */
export function similarity(a: Terms, b: Terms, idf: Idf = byLength): Similarity {
  const across = a.language !== b.language;
  const [left, right] = [weigh(a, idf, across), weigh(b, idf, across)];
  return { score: cosine(left, right), shared: sharedWords(left, right) };
}

/** The weighted terms of a text, ready to be compared with many others. */
export interface Weighed {
  readonly terms: Terms;
  readonly weights: ReadonlyMap<string, number>;
  /** Euclidean length of the weights. */
  readonly length: number;
}

/** Weighs a text's terms; `across` as in {@link weightsOf}. */
export function weigh(terms: Terms, idf: Idf, across: boolean): Weighed {
  const weights = weightsOf(terms, idf, across);
  return { terms, weights, length: Math.sqrt(squares(weights)) };
}

/** Cosine of two weighed texts, 0 to 1. Linear in the terms of the shorter. */
export function cosine(a: Weighed, b: Weighed): number {
  const [few, many] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let product = 0;
  for (const [term, weight] of few.weights) product += weight * (many.weights.get(term) ?? 0);
  const length = a.length * b.length;
  return length === 0 ? 0 : Math.min(1, product / length);
}

/** What both texts share, in the words of the first, heaviest first. */
export function sharedWords(a: Weighed, b: Weighed): string[] {
  const common: [word: string, weight: number][] = [];
  for (const [term, weight] of a.weights) {
    const other = b.weights.get(term);
    if (other !== undefined) common.push([a.terms.words.get(term) ?? term, weight * other]);
  }
  common.sort((x, y) => y[1] - x[1]);
  return [...new Set(common.map(([word]) => word))];
}

/** The weighted terms of a text; `across` leaves out what only its own language shares. */
export function weightsOf(terms: Terms, idf: Idf, across: boolean): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [term, frequency] of frequenciesOf(terms, across)) {
    const weight = frequency * idf(term);
    if (weight > 0) weights.set(term, weight);
  }
  return weights;
}

type Frequencies = readonly (readonly [term: string, frequency: number])[];

/** A text is weighed anew for each statement that it is compared with; what does not depend on rarity is kept. */
const kept = new WeakMap<Terms, { own?: Frequencies; across?: Frequencies }>();

function frequenciesOf(terms: Terms, across: boolean): Frequencies {
  const known = kept.get(terms) ?? {};
  kept.set(terms, known);
  const which = across ? 'across' : 'own';
  const frequencies = known[which] ?? countFrequencies(terms, across);
  known[which] = frequencies;
  return frequencies;
}

/** Terms with their kinds' weight and the logarithm of their count, before rarity. */
function countFrequencies(terms: Terms, across: boolean): Frequencies {
  const frequencies: [string, number][] = [];
  const put = (term: string, kind: TermKind, count: number) =>
    frequencies.push([term, KIND_WEIGHT[kind] * (1 + Math.log(count))]);
  if (!across) for (const [stem, count] of terms.stems) put(`s:${terms.language}:${stem}`, 's', count);
  for (const [concept, count] of terms.concepts) put(`c:${concept}`, 'c', count);
  if (across) for (const [name, count] of terms.names) put(`n:${name}`, 'n', count);
  for (const number of terms.numbers) put(`#:${number}`, '#', 1);
  for (const date of terms.dates) put(`d:${date}`, 'd', 1);
  return frequencies;
}

function squares(weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  return sum;
}
