import type { Article } from '../article/article';
import type { Position } from '../claims/claim';
import type { Statement } from '../statements/statement';
import {
  type Directory,
  type Identity,
  identityOfOutlet,
  identityOfPackParty,
  identityOfParty,
  isNamed,
  sameParty,
} from './parties';
import type { Independence } from './relation';

/** Where one stance comes from: its origin, through whom, and who printed it. */
export interface Provenance {
  readonly origin: Identity | null;
  readonly chain: readonly Identity[];
  readonly outlet: Identity | null;
  /** Agencies whose text the outlet printed, by its own credit. */
  readonly agencies: readonly Identity[];
  /** Owner of the outlet, folded; null when not known. */
  readonly owner: string | null;
}

/** Provenance of an article's own statement. */
export function provenanceOfStatement(article: Article, statement: Statement, directory: Directory): Provenance {
  const outlet = article.outlet ? identityOfOutlet(article.outlet, directory) : null;
  return {
    origin: statement.origin ? identityOfParty(statement.origin, directory) : null,
    chain: statement.chain.map((party) => identityOfParty(party, directory)),
    outlet,
    agencies: (article.agencies ?? []).map((agency) => identityOfOutlet(agency, directory)),
    owner: article.outlet?.id === undefined ? null : ownerOf(article.outlet.id, directory),
  };
}

/** Provenance of a position of a pack. */
export function provenanceOfPosition(position: Position, directory: Directory): Provenance {
  return {
    origin: identityOfPackParty(position.origin, directory),
    chain: position.chain.map((party) => identityOfPackParty(party, directory)),
    outlet: identityOfOutlet({ id: position.outlet, name: position.outlet }, directory),
    agencies: [],
    owner: ownerOf(position.outlet, directory),
  };
}

function ownerOf(outletId: string, directory: Directory): string | null {
  const outlet = directory.outlet(outletId);
  if (!outlet) return null;
  const owner = outlet.owner ? (outlet.owner.en ?? Object.values(outlet.owner)[0]) : undefined;
  return owner ?? (outlet.ownerState === undefined ? null : `state:${outlet.ownerState}`);
}

/**
 * Whether two stances go back to one origin (DOMAIN.md, "Independence").
 * Same party, one relaying the other, one person who tells of both, or one known relay to unnamed sources on both sides:
 * one origin.
 * A named person or body and several unnamed people, counted, are two: they cannot all be the named one. Any other side
 * without a name: not known. An article that credits an agency relays it. Outlets that speak for themselves and have one owner are one origin.
 */
export function independenceOf(a: Provenance, b: Provenance): Independence {
  if (a.origin === null || b.origin === null) return 'unknown';
  if (sameParty(a.origin, b.origin)) return 'same-origin';
  if (relays(a, b.origin) || relays(b, a.origin) || shareTeller(a, b)) return 'same-origin';
  const namedA = isNamed(a.origin);
  const namedB = isNamed(b.origin);
  if (!namedA && !namedB) return shareRelay(a, b) ? 'same-origin' : 'unknown';
  if (!namedA || !namedB) return (namedA ? b : a).origin?.several ? 'independent' : 'unknown';
  if (speaksForItself(a) && speaksForItself(b) && a.owner !== null && a.owner === b.owner) return 'same-origin';
  return 'independent';
}

function relays(side: Provenance, party: Identity): boolean {
  return links(side).some((link) => sameParty(link, party));
}

/** Whatever one person tells of two others rests on that person. An agency quotes people on record; this is hearsay. */
function shareTeller(a: Provenance, b: Provenance): boolean {
  return a.chain.some((link) => link.kind === 'named-person' && b.chain.some((other) => sameParty(link, other)));
}

function shareRelay(a: Provenance, b: Provenance): boolean {
  return links(a).some((link) => isNamed(link) && links(b).some((other) => sameParty(link, other)));
}

function links(side: Provenance): readonly Identity[] {
  const printed = [...side.chain, ...side.agencies];
  return side.outlet ? [...printed, side.outlet] : printed;
}

function speaksForItself(side: Provenance): boolean {
  return side.origin?.kind === 'named-outlet' && side.outlet !== null && sameParty(side.origin, side.outlet);
}

/** A named or known origin: two of them that differ are two origins. */
export function isKnownOrigin(side: Provenance): boolean {
  return side.origin !== null && isNamed(side.origin);
}

/** True when both were printed by one outlet on dates that fit: the open page and a pack's record of it. */
export function samePublication(a: Provenance, dateOfA: string | null, b: Provenance, dateOfB: string | null): boolean {
  if (!a.outlet || !b.outlet || dateOfA === null || dateOfB === null) return false;
  if (!sameParty(a.outlet, b.outlet)) return false;
  const length = Math.min(dateOfA.length, dateOfB.length, 10);
  return dateOfA.slice(0, length) === dateOfB.slice(0, length);
}
