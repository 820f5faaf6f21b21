import { averageLink, type Edge } from './average-link';
import { daysBetween } from './days';
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
export const SAME_STORY = 0.33;
/** Mean score between two clusters from which on they are joined; the first rounds only find what is common. */
const JOIN = 0.33;
const FIRST_JOIN = 0.16;
const ROUNDS = 3;
/** Scores below this are left out of the graph. */
const EDGE = 0.05;
/** Days after which a story told again counts half. */
const HALF_LIFE = 12;
/** Brings scores across languages, where fewer terms can be shared, onto the scale of those within one. */
const ACROSS = 1;
/** Terms in more than this share of a large collection tell nothing apart and are not looked up. */
const COMMON = 0.25;
const LARGE = 400;

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
  let labels = documents.map((_, i) => i);
  for (let round = 1; round <= ROUNDS; round++) {
    const grouped = labels;
    const idf = storyIdf(terms, (i) => grouped[i] ?? i);
    labels = averageLink(documents.length, edgesOf(documents, terms, idf), round === ROUNDS ? JOIN : FIRST_JOIN);
  }
  return documents.map(({ id }, i) => ({ id, cluster: documents[labels[i] ?? i]?.id ?? id }));
}

function scored(score: number): StoryScore {
  return { score, same: score >= SAME_STORY };
}

function pairScore(a: StoryDocument, b: StoryDocument, left: StoryVectors, right: StoryVectors): number {
  const alike = a.language === b.language ? dot(left.own, right.own) : ACROSS * dot(left.across, right.across);
  return Math.min(1, alike * nearness(a, b));
}

function nearness(a: StoryDocument, b: StoryDocument): number {
  const days = daysBetween(a.date, b.date);
  return days === null ? 1 : 0.5 ** (days / HALF_LIFE);
}

function dot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0);
  return sum;
}

interface Posting {
  readonly document: number;
  readonly weight: number;
}

function edgesOf(
  documents: readonly StoryDocument[],
  terms: readonly StoryTerms[],
  idf: (term: string) => number,
): Edge[] {
  const mixed = documents.some(({ language }) => language !== documents[0]?.language);
  const own = new Map<string, Posting[]>();
  const across = new Map<string, Posting[]>();
  const limit = documents.length > LARGE ? documents.length * COMMON : documents.length;
  const edges: Edge[] = [];
  for (const [i, document] of documents.entries()) {
    const one = terms[i];
    if (!one) continue;
    const vectors = storyVectors(one, idf);
    const scores = new Map<number, number>();
    gather(own, vectors.own, limit, scores, (j) => documents[j]?.language === document.language);
    if (mixed) gather(across, vectors.across, limit, scores, (j) => documents[j]?.language !== document.language);
    for (const [j, sum] of scores) {
      const other = documents[j];
      if (!other || sum < EDGE) continue;
      const weight = sum * nearness(document, other) * (document.language === other.language ? 1 : ACROSS);
      if (weight >= EDGE) edges.push({ a: i, b: j, weight });
    }
    post(own, vectors.own, i);
    if (mixed) post(across, vectors.across, i);
  }
  return edges;
}

function gather(
  postings: ReadonlyMap<string, readonly Posting[]>,
  vector: ReadonlyMap<string, number>,
  limit: number,
  scores: Map<number, number>,
  counts: (document: number) => boolean,
): void {
  for (const [term, weight] of vector) {
    const list = postings.get(term);
    if (!list || list.length > limit) continue;
    for (const posting of list) {
      if (counts(posting.document))
        scores.set(posting.document, (scores.get(posting.document) ?? 0) + weight * posting.weight);
    }
  }
}

function post(postings: Map<string, Posting[]>, vector: ReadonlyMap<string, number>, document: number): void {
  for (const [term, weight] of vector) {
    const list = postings.get(term);
    if (list) list.push({ document, weight });
    else postings.set(term, [{ document, weight }]);
  }
}
