import type { Candidate, ClaimIndex } from '../../../src/core/matching/match';
import { claimIndex } from '../../../src/store/claim-index';
import { libraryOf } from '../../../src/store/library';
import type { IsnadDatabase } from '../../../src/store/schema';
import type { Indexer } from '../../../src/store/staging';

/** Words as index terms. */
export const asTerms = (words: readonly string[]): string[] => words.map((word) => `s:en:${word}`);

/** Finds claims by the words of their English text. */
export const wordIndexer: Indexer = {
  version: '1',
  read({ claim }) {
    const terms = asTerms((claim.text.en ?? '').toLowerCase().split(' '));
    return { terms, length: terms.length };
  },
};

/** A search of what the store holds now. */
export async function openIndex(database: IsnadDatabase): Promise<ClaimIndex> {
  return claimIndex(database, await libraryOf(database)());
}

export async function find(
  database: IsnadDatabase,
  terms: readonly string[],
  limit = 5,
): Promise<readonly Candidate[]> {
  return (await (await openIndex(database)).candidates([terms], limit))[0] ?? [];
}

/** Ids of the claims found by English words. */
export async function findIds(database: IsnadDatabase, words: readonly string[], limit = 5): Promise<string[]> {
  return (await find(database, asTerms(words), limit)).map(({ claim }) => claim.id);
}
