import { daysBetween } from './days';
import type { Lexicons } from './meaning-lexicon';
import { type TermKind, type Terms, termsOf } from './terms';

/** A text that can be found. */
export interface RetrievalTarget {
  readonly url: string;
  readonly title: string;
  readonly text: string;
  /** ISO 8601, or null when none is known. */
  readonly date?: string | null;
  readonly language: string;
}

interface RetrievalQuery {
  readonly title: string;
  readonly lead?: string;
  readonly date?: string | null;
  readonly language: string;
}

/** Finds the texts that tell a query's news, in its language or another. */
interface Retrieval {
  /** Addresses of the likeliest targets, best first, ten at most. */
  rank(query: RetrievalQuery): string[];
}

/** Weights and settings; tuned on the training queries. */
interface RetrievalWeights {
  readonly kinds: Readonly<Record<TermKind, number>>;
  /** How much more a term counts in a title than in a text. */
  readonly title: number;
  /** BM25's saturation and length normalisation. */
  readonly k1: number;
  readonly b: number;
  /** Characters of a text that are read: news tells the main thing first. */
  readonly lead: number;
  /** Days after which nearness in time counts half, and how much of the score hangs on it (0 to 1). */
  readonly halfLife: number;
  readonly timeShare: number;
}

const RETRIEVAL_WEIGHTS: RetrievalWeights = {
  kinds: { s: 1, c: 1, n: 1, '#': 1, d: 1 },
  title: 2,
  k1: 1.2,
  b: 0.5,
  lead: 1500,
  halfLife: 4,
  timeShare: 0.6,
};

const RANKED = 10;

interface Posting {
  readonly target: number;
  readonly frequency: number;
}

/** Indexes the targets. Linear in their text. */
export function buildRetrieval(
  targets: readonly RetrievalTarget[],
  lexicons: Lexicons,
  weights: RetrievalWeights = RETRIEVAL_WEIGHTS,
): Retrieval {
  const postings = new Map<string, Posting[]>();
  const lengths: number[] = [];
  for (const [i, target] of targets.entries()) {
    const frequencies = frequenciesOf(
      target.title,
      target.text.slice(0, weights.lead),
      target.language,
      lexicons,
      weights.title,
    );
    let length = 0;
    for (const [term, frequency] of frequencies) {
      length += frequency;
      const list = postings.get(term);
      if (list) list.push({ target: i, frequency });
      else postings.set(term, [{ target: i, frequency }]);
    }
    lengths.push(length);
  }
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);

  const rank = (query: RetrievalQuery): string[] => {
    const scores = new Map<number, number>();
    for (const [term, count] of frequenciesOf(query.title, query.lead ?? '', query.language, lexicons, 1.5)) {
      const list = postings.get(term);
      if (!list) continue;
      const idf = Math.log(1 + (targets.length - list.length + 0.5) / (list.length + 0.5));
      const weight = weights.kinds[term[0] as TermKind] * idf * Math.min(2, count);
      for (const { target, frequency } of list) {
        const norm = weights.k1 * (1 - weights.b + (weights.b * (lengths[target] ?? 0)) / meanLength);
        scores.set(target, (scores.get(target) ?? 0) + (weight * frequency * (weights.k1 + 1)) / (frequency + norm));
      }
    }
    const ranked = [...scores].map(([i, score]) => {
      const days = daysBetween(query.date, targets[i]?.date);
      const near = days === null ? 0.5 : 0.5 ** (days / weights.halfLife);
      return { url: targets[i]?.url ?? '', score: score * (1 - weights.timeShare + weights.timeShare * near) };
    });
    ranked.sort((x, y) => y.score - x.score);
    return ranked.slice(0, RANKED).map(({ url }) => url);
  };
  return { rank };
}

/** Term frequencies of a title and a text, those of the title counted more. */
function frequenciesOf(
  title: string,
  text: string,
  language: string,
  lexicons: Lexicons,
  titleWeight: number,
): Map<string, number> {
  const frequencies = new Map<string, number>();
  const add = (terms: Terms, weight: number) => {
    const put = (term: string, count: number) => frequencies.set(term, (frequencies.get(term) ?? 0) + count * weight);
    for (const [stem, count] of terms.stems) put(`s:${terms.language}:${stem}`, count);
    for (const [concept, count] of terms.concepts) put(`c:${concept}`, count);
    for (const [name, count] of terms.names) put(`n:${name}`, count);
    for (const number of terms.numbers) put(`#:${number}`, 1);
    for (const date of terms.dates) put(`d:${date}`, 1);
  };
  add(termsOf(title, language, lexicons), titleWeight);
  add(termsOf(text, language, lexicons), 1);
  return frequencies;
}
