import { claimTerms } from '../core/matching/memory-index';
import { lexicons } from '../languages';
import type { StoredClaim } from '../store/schema';

/** The terms that a claim is found by, in every language that we have words of. */
export function termsOfClaim({ claim }: StoredClaim): string[] {
  return claimTerms(claim, lexicons);
}
