import { type Claim, type Pack, positionsByClaim } from '../claims/claim';
import type { Candidate, ClaimIndex, Searched } from './match';
import type { Lexicons } from './meaning-lexicon';
import { levelOf, lookupOf, postingOf, Ranker, type TermList } from './rank';
import { termKeys } from './terms';

/** How a claim is found: by the terms of its text and further wordings in every language that it is told in. */
export function claimTerms(claim: Claim, lexicons: Lexicons): { terms: string[]; length: number } {
  const terms = new Set<string>();
  let told = 0;
  let sum = 0;
  for (const wording of [claim.text, ...(claim.wordings ?? [])]) {
    for (const [language, text] of Object.entries(wording)) {
      const own = termKeys(text, language, lexicons);
      for (const term of own) terms.add(term);
      told++;
      sum += own.length;
    }
  }
  return { terms: [...terms], length: sum / Math.max(1, told) };
}

/** The claims of some packs, indexed in memory: for the command line and tests. */
export function memoryIndex(packs: readonly Pack[], lexicons: Lexicons): ClaimIndex {
  return indexOfCandidates(packs.flatMap(candidatesOf), lexicons, {
    claims: packs.reduce((sum, { claims }) => sum + claims.length, 0),
    packs: packs.map(({ info, claims }) => ({
      id: info.id,
      title: info.title,
      date: info.date,
      claims: claims.length,
    })),
  });
}

/** Some claims at hand, indexed in memory. */
export function indexOfCandidates(
  candidates: readonly Candidate[],
  lexicons: Lexicons,
  searched: Searched,
): ClaimIndex {
  const postings = new Map<string, number[]>();
  for (const [i, { claim }] of candidates.entries()) {
    const { terms, length } = claimTerms(claim, lexicons);
    const posting = postingOf(i, levelOf(length));
    for (const term of terms) {
      const list = postings.get(term);
      if (list) list.push(posting);
      else postings.set(term, [posting]);
    }
  }
  const lists = new Map<string, TermList>();
  for (const [term, list] of postings) {
    lists.set(term, { count: list.length, pieces: [{ first: 0, postings: Uint32Array.from(list) }] });
  }
  const ranker = new Ranker(candidates.length, candidates.length);
  return {
    candidates: async (texts, limit) =>
      texts.map((terms) => {
        const lookup = lookupOf(
          terms,
          (term) => lists.get(term)?.count ?? 0,
          (term) => lists.has(term),
        );
        const ranked = ranker.rank(lookup, (term) => lists.get(term), limit);
        return ranked.flatMap(({ ordinal }) => candidates[ordinal] ?? []);
      }),
    siblings: async (series, stories) =>
      candidates.filter(
        ({ claim }) => stories.includes(claim.story) || (claim.series !== undefined && series.includes(claim.series)),
      ),
    searched: async () => searched,
  };
}

function candidatesOf(pack: Pack): Candidate[] {
  const stories = new Map(pack.stories.map((story) => [story.id, story]));
  const positions = positionsByClaim(pack);
  return pack.claims.flatMap((claim) => {
    const story = stories.get(claim.story);
    return story ? [{ claim, story, positions: positions.get(claim.id) ?? [], pack: pack.info.id }] : [];
  });
}
