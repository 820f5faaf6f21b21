/** Ranks claims by the index terms that they share with a text; one rule for every index, in memory or on disk. */

/** Levels that the number of terms of a claim is rounded to. Three bits: a posting of a common term stays one byte. */
export const LEVELS = 8;
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

/** The claims that have a term. */
export interface TermList {
  /** How many claims have it, also those that the pieces leave out. */
  readonly count: number;
  /** Postings, rising, each list with the ordinal at which its own ordinals begin. */
  readonly pieces: readonly { readonly first: number; readonly postings: Uint32Array }[];
}

export interface Ranked {
  readonly ordinal: number;
  readonly score: number;
}

/**
 * Claims that are scored for one text. Rare terms come first, so that what shares only common ones with it is left out;
 * `npm run bench -- --store` shows recall and time.
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

  /** At most `limit` claims that share terms, best first; of equals the earlier one. Linear in the lists' length. */
  rank(lists: readonly TermList[], limit: number): Ranked[] {
    const scores = this.#scores;
    const found: number[] = [];
    for (const { count, pieces } of lists.toSorted((a, b) => a.count - b.count)) {
      const weight = Math.log(1 + this.#total / Math.max(count, 1));
      const open = found.length < SCORED;
      for (const { first, postings } of pieces) {
        for (let i = 0; i < postings.length; i++) {
          const posting = postings[i] as number;
          const ordinal = first + (posting >>> 3);
          const before = scores[ordinal] as number;
          if (before === 0) {
            if (!open) continue;
            found.push(ordinal);
          }
          scores[ordinal] = before + weight * (LEVEL_WORTH[posting & 7] as number);
        }
      }
    }
    const best = this.#best(found, limit);
    for (const ordinal of found) scores[ordinal] = 0;
    return best;
  }

  #best(found: readonly number[], limit: number): Ranked[] {
    const best: Ranked[] = [];
    for (const ordinal of found) {
      const score = this.#scores[ordinal] as number;
      const last = best.length < limit ? undefined : best[limit - 1];
      if (last && !isBefore(score, ordinal, last)) continue;
      let at = best.length;
      while (at > 0 && isBefore(score, ordinal, best[at - 1] as Ranked)) at--;
      best.splice(at, 0, { ordinal, score });
      if (best.length > limit) best.pop();
    }
    return best;
  }
}

function isBefore(score: number, ordinal: number, other: Ranked): boolean {
  return score > other.score || (score === other.score && ordinal < other.ordinal);
}
