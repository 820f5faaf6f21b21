import { type Directory, identityOfParty, isNamed, plainName, sameParty } from '../relations/parties';
import type { Party } from '../statements/statement';
import type { ClaimView, PositionView } from './view';

/** A short first word that is no abbreviation: an article, "a" or "The". */
const ARTICLE = /^\p{L}\p{Ll}{0,2}\s+(?=\S+\s+\S)/u;
/** Parties of a story that are compared with each other. */
const MOST = 60;

/**
 * The names of a story's parties that stand for a party with a fuller name, to that name: a named party under its short
 * name or in another script, and of the open article's own unnamed sources one told of with "a" and with "the". Unnamed
 * parties of two articles are never one.
 */
export function oneNameOf(claims: readonly ClaimView[], directory: Directory): Record<string, string> {
  const positions = claims.flatMap(({ asserting, denying, questioning }) => [...asserting, ...denying, ...questioning]);
  const parties = new Map<string, Known>();
  for (const position of positions)
    for (const party of [position.origin, ...position.chain]) {
      const key = `${party.kind} ${party.name}`;
      if (parties.size < MOST && !parties.has(key)) parties.set(key, knownOf(party, position, directory));
    }
  const full = [...parties.values()].sort((a, b) => b.party.name.length - a.party.name.length);
  const names: Record<string, string> = {};
  full.forEach((known, i) => {
    const fuller = full.slice(0, i).find((other) => other.party.name !== known.party.name && areOne(known, other));
    if (fuller) names[known.party.name] = names[fuller.party.name] ?? fuller.party.name;
  });
  return names;
}

interface Known {
  readonly party: Party;
  readonly identity: ReturnType<typeof identityOfParty>;
  readonly here: boolean;
}

function knownOf(party: Party, { fromArticle }: PositionView, directory: Directory): Known {
  return { party, identity: identityOfParty(party, directory), here: fromArticle };
}

function areOne(a: Known, b: Known): boolean {
  if (a.party.kind !== b.party.kind) return false;
  if (isNamed(a.identity) && isNamed(b.identity)) return sameParty(a.identity, b.identity);
  if (!a.here || !b.here || a.identity.several || b.identity.several) return false;
  return plainName(a.party.name.replace(ARTICLE, '')) === plainName(b.party.name.replace(ARTICLE, ''));
}
