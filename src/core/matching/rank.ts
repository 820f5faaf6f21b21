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

/** Terms of one text by which claims are looked for. */
interface Sought {
  readonly terms: readonly string[];
  /** How many more it has that no claim has. */
  readonly unheard: number;
}

/** What claims are looked for by: the words of a text's own language, and what is common to all languages. */
export interface Lookup {
  readonly own: Sought;
  readonly across: Sought;
}

/**
 * Chooses the terms to look for.
 * @param countOf how many claims have a term, as far as it is known before any list is read; 0 where it is rare
 * @param isHeard whether any claim may have a term
 */
export function lookupOf(
  terms: readonly string[],
  countOf: (term: string) => number,
  isHeard: (term: string) => boolean = () => true,
): Lookup {
  // Entities are known by the names of the packs' own, and claims are not indexed by them.
  const known = terms.filter((term) => !term.startsWith(`c:${ENTITY}`));
  const rarest = (kinds: string, most: number): Sought => {
    const all = known.filter((term) => kinds.includes(term[0] ?? ''));
    const heard = all.filter(isHeard).map((term) => ({ term, count: countOf(term) }));
    const chosen = heard.sort((a, b) => a.count - b.count).slice(0, most);
    return { terms: chosen.map(({ term }) => term), unheard: Math.min(all.length, most) - chosen.length };
  };
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
 * Among 400,000 claims half as many find somewhat less, and eight times as many no more.
 */
const SCORED = 2000;

/**
 * A claim in another language comes before the best of a text's own when it has this much more of what was looked for,
 * and the other little of it. Among 100,000 claims this brings a fifth of the English headlines' Arabic counterparts to
 * the first place, and takes it from one in four hundred of the planted ones.
 */
const MORE_MEANING = 1.3;
const FEW_WORDS = 0.25;
/** What a share of what is common to all languages says, against one of a text's own words: it is made of fewer terms. */
const MEANING_WORTH = 0.5;

/** What a claim of a level scores for a shared term: the more other terms it has, the less one says. */
const LEVEL_WORTH = Float32Array.from(
  { length: LEVELS },
  (_, level) => 1 / Math.sqrt(1 + (SHORTEST * STEP ** level) / 12),
);

/** A claim that shares terms with a text. */
export interface Ranked {
  readonly ordinal: number;
  /** How much it has of what was looked for, by rarity: 0 to 1, half of it where that are no words of one language. */
  readonly share: number;
}

/** Ranks texts one after the other against the same claims. Keeps four bytes a claim while it lives. */
export class Ranker {
  readonly #scores: Float32Array;
  readonly #total: number;
  readonly #worths = new Float32Array(LEVELS);

  /**
   * @param ordinals one more than the highest ordinal
   * @param total how many claims there are
   */
  constructor(ordinals: number, total: number) {
    this.#scores = new Float32Array(ordinals);
    this.#total = total;
  }

  /**
   * At most `limit` claims that share terms with a text, the best first: one that shares its words, one that shares what
   * is common to all languages, then two and one by turns.
   */
  rank({ own, across }: Lookup, listOf: (term: string) => TermList | undefined, limit: number): Ranked[] {
    const meanings = this.#best(across, listOf, limit);
    const words = this.#best(own, listOf, limit, meanings.best[0]?.ordinal);
    const ranked = new Map<number, Ranked>();
    const add = (next: Ranked | undefined): void => {
      if (next && ranked.size < limit && !ranked.has(next.ordinal)) ranked.set(next.ordinal, next);
    };
    const [word, meaning] = [words.best[0], meanings.best[0]];
    const few = !word || (word.share < FEW_WORDS && (meaning?.share ?? 0) > word.share * MORE_MEANING);
    const half = (of: Ranked | undefined) => of && { ...of, share: of.share * MEANING_WORTH };
    for (const next of few && !words.isAmong ? [half(meaning), word] : [word, half(meaning)]) add(next);
    for (let at = 1; at < limit; at++) {
      for (const next of [words.best[2 * at - 1], words.best[2 * at], half(meanings.best[at])]) add(next);
    }
    return [...ranked.values()];
  }

  /**
   * The best claims by some terms; of equals the earlier one. Linear in the lists' length.
   * @param other a claim of which it is told whether it is among those that share terms
   */
  #best(
    { terms, unheard }: Sought,
    listOf: (term: string) => TermList | undefined,
    limit: number,
    other = -1,
  ): { best: Ranked[]; isAmong: boolean } {
    const found: number[] = [];
    const known = terms.map((term) => ({ list: listOf(term) }));
    let all = unheard * this.#weight(undefined);
    for (const { list } of known) all += this.#weight(list);
    for (const { list } of known.sort((a, b) => (a.list?.count ?? 0) - (b.list?.count ?? 0))) {
      if (list) this.#add(list, found);
    }
    const scores = this.#scores;
    const isAmong = other >= 0 && (scores[other] ?? 0) > 0;
    const best = bestOf(found, scores, limit).map((ordinal) => ({ ordinal, share: (scores[ordinal] ?? 0) / all }));
    for (const ordinal of found) scores[ordinal] = 0;
    return { best, isAmong };
  }

  #weight(list: TermList | undefined): number {
    return Math.log(1 + this.#total / Math.max(list?.count ?? 1, 1));
  }

  /** Adds a term's weight to the claims that have it, and to those found the claims that it is the first term of. */
  #add(list: TermList, found: number[]): void {
    const scores = this.#scores;
    const worths = this.#worths;
    const weight = this.#weight(list);
    for (let level = 0; level < LEVELS; level++) worths[level] = weight * (LEVEL_WORTH[level] as number);
    const open = found.length < SCORED;
    for (const { first, postings } of list.pieces) {
      const { length } = postings;
      for (let i = 0; i < length; i++) {
        const posting = postings[i] as number;
        const ordinal = first + (posting >>> LEVEL_BITS);
        const before = scores[ordinal] as number;
        if (before === 0) {
          if (!open) continue;
          found.push(ordinal);
        }
        scores[ordinal] = before + (worths[posting & (LEVELS - 1)] as number);
      }
    }
  }
}

function bestOf(found: readonly number[], scores: Float32Array, limit: number): number[] {
  const best: number[] = [];
  let least = 0;
  for (const ordinal of found) {
    const score = scores[ordinal] as number;
    if (best.length >= limit && score < least) continue;
    let at = best.length;
    for (; at > 0; at--) {
      const before = best[at - 1] as number;
      const difference = score - (scores[before] as number);
      if (difference < 0 || (difference === 0 && ordinal > before)) break;
    }
    if (at >= limit) continue;
    best.splice(at, 0, ordinal);
    if (best.length > limit) best.pop();
    if (best.length === limit) least = scores[best[limit - 1] as number] as number;
  }
  return best;
}
