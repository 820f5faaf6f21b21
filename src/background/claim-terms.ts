import { claimTerms } from '../core/matching/memory-index';
import { lexicons } from '../languages';
import type { Indexer } from '../store/staging';

/** Put in by the build (`.config/index-version.ts`): changes when claims would be indexed otherwise, and only then. */
declare const INDEX_VERSION: string;

/** Claims are found by the terms of their wordings, in every language that we have words of. */
export function claimIndexer(): Indexer {
  return { version: INDEX_VERSION, read: ({ claim }) => claimTerms(claim, lexicons) };
}
