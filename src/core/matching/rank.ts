import { ENTITY } from './entity-finder';

/** Finds the claims that share a text's rarest terms; one rule for every index, in memory or on disk. */

/** Levels that the number of terms of a claim is rounded to. Three bits: a posting of a common term stays one byte. */
export const LEVELS = 8;
const LEVEL_BITS = 3;
const SHORTEST = 4;
const STEP = 1.5;

/** The level of a claim of so many terms: 4, 6, 9, 13, 20, 30, 46 and 68 or more. */
export function levelOf(terms: number): number {
  const level = Math.round(Math.log(Math.max(terms, 1) / SHORTEST) / Math.log(STEP));
  return Math.min(Math.max(level, 0), LEVELS - 1);
}

/** One claim in a posting list: its ordinal times {@link LEVELS}, plus its level. Ordinals stay below 2^29. */
export function postingOf(ordinal: number, level: number): number {
  return ordinal * LEVELS + level;
}

/**
 * Terms that are read of a text, the rarest: of its words, numbers and dates, which claims in its own language share,
 * and of its concepts, names, numbers and dates, which those in any language share. Read together, the words of its own
 * language drown the others: of English headlines' Arabic counterparts among 100,000 claims, 56% are found among the
 * first 24 by themselves and 30% together. Fewer words find less than FlexSearch does (`npm run bench -- --store`).
 */
const OWN_READ = 12;
const ACROSS_READ = 6;

/** The terms of one text by which claims are looked for. */
interface Lookup {
  readonly own: readonly string[];
  readonly across: readonly string[];
}

/**
 * Chooses the terms to look for.
 * @param countOf how many claims have a term, as far as it is known before any list is read; 0 where it is rare
 */
export function lookupOf(terms: readonly string[], countOf: (term: string) => number): Lookup {
  // Entities are known by the names of the packs' own, and claims are not indexed by them.
  const known = terms.filter((term) => !term.startsWith(`c:${ENTITY}`));
  const rarest = (kinds: string, most: number) =>
    known
      .filter((term) => kinds.includes(term[0] ?? ''))
      .map((term) => ({ term, count: countOf(term) }))
      .sort((a, b) => a.count - b.count)
      .slice(0, most)
      .map(({ term }) => term);
  return { own: rarest('s#d', OWN_READ), across: rarest('cn#d', ACROSS_READ) };
}

/** The claims that have a term. */
export interface TermList {
  /** How many claims have it, also those that the pieces leave out. */
  readonly count: number;
  /** Postings, rising, each list with the ordinal at which its own ordinals begin. */
  readonly pieces: readonly { readonly first: number; readonly postings: Uint32Array }[];
}

/**
 * Claims that are scored for one text. Rare terms come first, so that what shares only common ones with it is left out.
 */
const SCORED = 4000;

/** What a claim of a level scores for a shared term: the more other terms it has, the less one says. */
const LEVEL_WORTH = Float32Array.from(
  { length: LEVELS },
  (_, level) => 1 / Math.sqrt(1 + (SHORTEST * STEP ** level) / 12),
);

/** Ranks texts one after the other against the same claims. Keeps four bytes a claim while it lives. */
export class Ranker {
  readonly #scores: Float32Array;
  readonly #total: number;

  /**
   * @param ordinals one more than the highest ordinal
   * @param total how many claims there are
   */
  constructor(ordinals: number, total: number) {
    this.#scores = new Float32Array(ordinals);
    this.#total = total;
  }

  /**
   * Ordinals of at most `limit` claims that share terms with a text, the best first: one that shares its words, one that
   * shares what is common to all languages, then two and one by turns.
   */
  rank({ own, across }: Lookup, listOf: (term: string) => TermList | undefined, limit: number): number[] {
    const words = this.#best(own, listOf, limit);
    const meanings = this.#best(across, listOf, limit);
    const ranked = new Set<number>();
    for (let at = 0; ranked.size < limit && (at < words.length || at < meanings.length); at++) {
      const next = at === 0 ? [words[0], meanings[0]] : [words[2 * at - 1], words[2 * at], meanings[at]];
      for (const ordinal of next) if (ordinal !== undefined && ranked.size < limit) ranked.add(ordinal);
    }
    return [...ranked];
  }

  /** The best claims by some terms; of equals the earlier one. Linear in the lists' length. */
  #best(terms: readonly string[], listOf: (term: string) => TermList | undefined, limit: number): number[] {
    const scores = this.#scores;
    const found: number[] = [];
    const lists = terms.map(listOf).filter((list) => list !== undefined);
    for (const { count, pieces } of lists.sort((a, b) => a.count - b.count)) {
      const weight = Math.log(1 + this.#total / Math.max(count, 1));
      const open = found.length < SCORED;
      for (const { first, postings } of pieces) {
        for (let i = 0; i < postings.length; i++) {
          const posting = postings[i] as number;
          const ordinal = first + (posting >>> LEVEL_BITS);
          const before = scores[ordinal] as number;
          if (before === 0) {
            if (!open) continue;
            found.push(ordinal);
          }
          scores[ordinal] = before + weight * (LEVEL_WORTH[posting % LEVELS] as number);
        }
      }
    }
    const best = bestOf(found, scores, limit);
    for (const ordinal of found) scores[ordinal] = 0;
    return best;
  }
}

function bestOf(found: readonly number[], scores: Float32Array, limit: number): number[] {
  const best: number[] = [];
  const isBefore = (a: number, b: number) => {
    const difference = (scores[a] as number) - (scores[b] as number);
    return difference > 0 || (difference === 0 && a < b);
  };
  for (const ordinal of found) {
    if (best.length >= limit && !isBefore(ordinal, best[limit - 1] as number)) continue;
    let at = best.length;
    while (at > 0 && isBefore(ordinal, best[at - 1] as number)) at--;
    best.splice(at, 0, ordinal);
    if (best.length > limit) best.pop();
  }
  return best;
}
