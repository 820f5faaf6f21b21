import type { Candidate, ClaimIndex } from '../../../src/core/matching/match';
import { claimIndex } from '../../../src/store/claim-index';
import { libraryOf } from '../../../src/store/library';
import type { IsnadDatabase } from '../../../src/store/schema';
import type { Indexer } from '../../../src/store/staging';

/** Finds claims by the words of their English text. */
export const wordIndexer: Indexer = {
  version: '1',
  read({ claim }) {
    const terms = (claim.text.en ?? '').toLowerCase().split(' ');
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

/** Ids of the claims found. */
export async function findIds(database: IsnadDatabase, terms: readonly string[], limit = 5): Promise<string[]> {
  return (await find(database, terms, limit)).map(({ claim }) => claim.id);
}
