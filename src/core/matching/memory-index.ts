import { type Claim, type Pack, positionsByClaim } from '../claims/claim';
import { type Candidate, type ClaimIndex, type Searched, TERMS_READ } from './match';
import type { Lexicons } from './meaning-lexicon';
import { indexTerms, termsOf } from './terms';

/** The index terms of a claim: those of its text and further wordings in every language that it is told in. */
export function claimTerms(claim: Claim, lexicons: Lexicons): string[] {
  const terms = new Set<string>();
  for (const wording of [claim.text, ...(claim.wordings ?? [])]) {
    for (const [language, text] of Object.entries(wording)) {
      for (const term of indexTerms(termsOf(text, language, lexicons))) terms.add(term);
    }
  }
  return [...terms];
}

/** The claims of some packs, indexed in memory: for the command line and tests. */
export function memoryIndex(packs: readonly Pack[], lexicons: Lexicons): ClaimIndex {
  const candidates = packs.flatMap(candidatesOf);
  const postings = new Map<string, number[]>();
  for (const [i, { claim }] of candidates.entries()) {
    for (const term of claimTerms(claim, lexicons)) {
      const list = postings.get(term);
      if (list) list.push(i);
      else postings.set(term, [i]);
    }
  }
  const searched: Searched = {
    claims: candidates.length,
    packs: packs.map(({ info, claims }) => ({
      id: info.id,
      title: info.title,
      date: info.date,
      claims: claims.length,
    })),
  };
  return {
    candidates: async (terms, limit) => best(postings, candidates, terms, limit),
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

function best(
  postings: ReadonlyMap<string, readonly number[]>,
  all: readonly Candidate[],
  terms: readonly string[],
  limit: number,
): Candidate[] {
  const lists = terms.flatMap((term) => {
    const list = postings.get(term);
    return list ? [list] : [];
  });
  lists.sort((a, b) => a.length - b.length);
  const scores = new Map<number, number>();
  for (const list of lists.slice(0, TERMS_READ)) {
    const weight = Math.log(1 + all.length / list.length);
    for (const i of list) scores.set(i, (scores.get(i) ?? 0) + weight);
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, limit)
    .flatMap(([i]) => all[i] ?? []);
}
