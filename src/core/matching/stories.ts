import { attachStrays, averageLink, type Edge } from './average-link';
import { daysBetween } from './days';
import { mainTermsFactor } from './main-terms';
import type { Lexicons } from './meaning-lexicon';
import {
  type StoryDocument,
  type StoryTerms,
  type StoryVectors,
  storyIdf,
  storyTerms,
  storyVectors,
} from './story-vectors';

export type { StoryDocument } from './story-vectors';

export interface StoryScore {
  /** 0 to 1. */
  readonly score: number;
  readonly same: boolean;
}

/** From this score on two texts tell the same story. */
const SAME_STORY = 0.36;
/** A text with less than this share of the other's terms, such as a headline, cannot share many: its score is raised. */
const SHORT = 0.3;
const SHORT_POWER = 0.45;
/** Mean score between two clusters from which on they are joined; the first rounds only find what is common. */
const JOIN = 0.36;
/** Mean score to a cluster from which on a document left alone is put into it. */
const ATTACH = 0.235;
const FIRST_JOIN = 0.16;
const ROUNDS = 3;
/** Scores below this are left out of the graph. */
const EDGE = 0.05;
/** Days after which a story told again counts half. */
const HALF_LIFE = 12;
/** Brings scores across languages, where fewer terms can be shared, onto the scale of those within one. */
const ACROSS = 2;
/** Terms in more documents than this, and more than this share of them, tell nothing apart and are not looked up. */
const LARGE = 300;
const COMMON = 0.04;

/** Scores two documents by themselves; with a collection around them, {@link storyScorer} knows better what is rare. */
export function storyScore(a: StoryDocument, b: StoryDocument, lexicons: Lexicons): StoryScore {
  const terms = [storyTerms(a, lexicons), storyTerms(b, lexicons)];
  const idf = storyIdf([], () => 0);
  const [left, right] = terms.map((one) => storyVectors(one, idf));
  return scored(left && right ? pairScore(a, b, left, right) : 0);
}

/** A function that scores pairs of a collection's documents, given by their places in it. */
export function storyScorer(
  documents: readonly StoryDocument[],
  lexicons: Lexicons,
): (a: number, b: number) => StoryScore {
  const terms = documents.map((document) => storyTerms(document, lexicons));
  const idf = storyIdf(terms, (i) => i);
  const vectors = terms.map((one) => storyVectors(one, idf));
  return (a, b) => {
    const [x, y, left, right] = [documents[a], documents[b], vectors[a], vectors[b]];
    return scored(x && y && left && right ? pairScore(x, y, left, right) : 0);
  };
}

/**
 * Groups documents by story, within and across languages. Documents far apart in time are other stories. Works over an
 * inverted index, so that some thousands of documents take seconds.
 */
export function clusterStories(
  documents: readonly StoryDocument[],
  lexicons: Lexicons,
): { id: string; cluster: string }[] {
  const terms = documents.map((document) => storyTerms(document, lexicons));
  const idf = rarityOver(documents, terms);
  const edges = edgesOf(documents, terms, idf);
  const labels = attachStrays(averageLink(documents.length, edges, JOIN), edges, ATTACH);
  return documents.map(({ id }, i) => ({ id, cluster: documents[labels[i] ?? i]?.id ?? id }));
}

/** What is rare when a story told thirty times counts once, found in rounds: each groups with the rarity of the last. */
function rarityOver(documents: readonly StoryDocument[], terms: readonly StoryTerms[]): (term: string) => number {
  let idf = storyIdf(terms, (i) => i);
  for (let round = 1; round < ROUNDS; round++) {
    const grouped = averageLink(documents.length, edgesOf(documents, terms, idf), FIRST_JOIN);
    idf = storyIdf(terms, (i) => grouped[i] ?? i);
  }
  return idf;
}

function scored(score: number): StoryScore {
  return { score, same: score >= SAME_STORY };
}

function pairScore(a: StoryDocument, b: StoryDocument, left: StoryVectors, right: StoryVectors): number {
  const product =
    a.language === b.language
      ? dot(left.own, right.own) * mainTermsFactor(left.own, right.own)
      : dot(left.across, right.across);
  return scoreOfProduct(a, b, product, [left.own.size, right.own.size]).score;
}

type Dated = Pick<StoryDocument, 'date' | 'language'>;

/**
 * The score of two texts from the product of their vectors (times the factor of their main terms in one language, those
 * across languages where their languages differ) and the numbers of terms that they have in their own languages.
 */
export function scoreOfProduct(a: Dated, b: Dated, product: number, sizes: readonly [number, number]): StoryScore {
  const alike = a.language === b.language ? product : ACROSS * product;
  return scored(Math.min(1, (alike * nearness(a, b)) / shortness(...sizes)));
}

/** 1 for texts of comparable length, less the shorter one is than the other. */
function shortness(a: number, b: number): number {
  const share = Math.min(a, b) / Math.max(a, b, 1);
  return Math.min(1, Math.max(share, 0.01) / SHORT) ** SHORT_POWER;
}

function nearness(a: Dated, b: Dated): number {
  const days = daysBetween(a.date, b.date);
  return days === null ? 1 : 0.5 ** (days / HALF_LIFE);
}

function dot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0);
  return sum;
}

function edgesOf(
  documents: readonly StoryDocument[],
  terms: readonly StoryTerms[],
  idf: (term: string) => number,
): Edge[] {
  const languages = new Set(documents.map(({ language }) => language));
  const index = new VectorIndex(documents.length);
  const edges: Edge[] = [];
  for (const [i, document] of documents.entries()) {
    const one = terms[i];
    if (!one) continue;
    const vectors = storyVectors(one, idf);
    for (const language of languages) {
      const within = language === document.language;
      for (const [j, sum] of index.alike(language + (within ? OWN : OTHERS), within ? vectors.own : vectors.across)) {
        const other = documents[j];
        const weight = other ? sum * nearness(document, other) * (within ? 1 : ACROSS) : 0;
        if (weight >= EDGE) edges.push({ a: i, b: j, weight });
      }
    }
    index.add(document.language + OWN, vectors.own, i);
    if (languages.size > 1) index.add(document.language + OTHERS, vectors.across, i);
  }
  return edges;
}

const OWN = ' own';
const OTHERS = ' across';

/** Inverted index over sparse vectors, in named spaces. */
class VectorIndex {
  readonly #spaces = new Map<string, Map<string, Postings>>();
  readonly #sums: Float64Array;
  readonly #common: number;

  constructor(size: number) {
    this.#sums = new Float64Array(size);
    this.#common = Math.max(LARGE, size * COMMON);
  }

  add(space: string, vector: ReadonlyMap<string, number>, document: number): void {
    const terms = this.#spaces.get(space) ?? new Map<string, Postings>();
    this.#spaces.set(space, terms);
    for (const [term, weight] of vector) {
      const postings = terms.get(term);
      if (postings) {
        postings.documents.push(document);
        postings.weights.push(weight);
      } else terms.set(term, { documents: [document], weights: [weight] });
    }
  }

  /** The documents of a space whose product with the vector is at least {@link EDGE}. */
  alike(space: string, vector: ReadonlyMap<string, number>): [document: number, product: number][] {
    const terms = this.#spaces.get(space);
    if (!terms) return [];
    const touched: number[] = [];
    for (const [term, weight] of vector) {
      const postings: Postings | undefined = terms.get(term);
      if (!postings || postings.documents.length > this.#common) continue;
      const { documents, weights }: Postings = postings;
      for (let i = 0; i < documents.length; i++) {
        const document = documents[i] ?? 0;
        if (this.#sums[document] === 0) touched.push(document);
        this.#sums[document] = (this.#sums[document] ?? 0) + weight * (weights[i] ?? 0);
      }
    }
    const found: [number, number][] = [];
    for (const document of touched) {
      const sum = this.#sums[document] ?? 0;
      if (sum >= EDGE) found.push([document, sum]);
      this.#sums[document] = 0;
    }
    return found;
  }
}

interface Postings {
  readonly documents: number[];
  readonly weights: number[];
}
