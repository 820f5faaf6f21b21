import type { StoredClaim } from './schema';

/** Claims a row: packing rows is most of the gain in import time (PERFORMANCE.md). */
export const CHUNK = 32;
/** Posting lists of about this many claims are aimed at for one block, some 4 kB as stored. */
const POSTINGS_PER_BLOCK = 1024;

/** The block that a term's posting list lies in. FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function blockOf(term: string, blocks: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  return (hash >>> 0) & (blocks - 1);
}

/** Claims of one series, or of one story, are found through terms of their own. */
export const seriesTerm = (series: string): string => `series:${series}`;
export const storyTerm = (story: string): string => `story:${story}`;

/**
 * Builds a pack's inverted index.
 * @param termsOfClaim the terms that a claim is to be found by
 * @returns blocks in number order, a power of two of them; none for no claims
 */
export function buildBlocks(
  claims: readonly StoredClaim[],
  termsOfClaim: (claim: StoredClaim) => readonly string[],
): Record<string, Uint32Array>[] {
  if (claims.length === 0) return [];
  const lists = new Map<string, number[]>();
  let total = 0;
  claims.forEach((stored, ordinal) => {
    const terms = new Set([...termsOfClaim(stored), storyTerm(stored.claim.story)]);
    if (stored.claim.series) terms.add(seriesTerm(stored.claim.series));
    total += terms.size;
    for (const term of terms) {
      const list = lists.get(term);
      if (list) list.push(ordinal);
      else lists.set(term, [ordinal]);
    }
  });
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(total / POSTINGS_PER_BLOCK)));
  // A prototype-free object: a term may be spelt like a property of Object.
  const blocks: Record<string, Uint32Array>[] = Array.from({ length: count }, () => Object.create(null));
  for (const [term, list] of lists) {
    const block = blocks[blockOf(term, count)];
    if (block) block[term] = Uint32Array.from(list);
  }
  return blocks;
}

/** Cuts claims into the chunks that are stored as one row each. */
export function chunksOf(claims: readonly StoredClaim[]): StoredClaim[][] {
  const chunks: StoredClaim[][] = [];
  for (let start = 0; start < claims.length; start += CHUNK) chunks.push(claims.slice(start, start + CHUNK));
  return chunks;
}
