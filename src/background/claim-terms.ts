import { claimTerms } from '../core/matching/memory-index';
import { lexicons } from '../languages';
import { extensionVersion } from '../platform/browser';
import type { Indexer } from '../store/staging';

/** Claims are found by the terms of their wordings, in every language that we have words of. */
export function claimIndexer(): Indexer {
  return { version: extensionVersion(), read: ({ claim }) => claimTerms(claim, lexicons) };
}
