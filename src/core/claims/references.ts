import type { Pack } from './claim';

/** What is wrong with a pack, and where: `claims[3].text.ar`. */
export interface PackFault {
  /** The field, from the top of the file; empty when it is the file itself. */
  readonly path: string;
  readonly message: string;
}

/**
 * The first id given twice, host claimed by two outlets, or reference to what is not in the pack; null when all hold.
 * Linear in the size of the pack.
 */
export function findBrokenReference(pack: Pack): PackFault | null {
  return (
    repeatedId(pack, ['stories', 'claims', 'positions']) ??
    brokenParties(pack) ??
    brokenClaim(pack) ??
    brokenPosition(pack)
  );
}

/** The same of the known parties and outlets alone. */
export function brokenParties(pack: Pick<Pack, 'entities' | 'outlets'>): PackFault | null {
  return repeatedId(pack, ['entities', 'outlets']) ?? repeatedHost(pack);
}

function repeatedId<List extends string>(
  pack: Readonly<Record<List, readonly { readonly id: string }[]>>,
  names: readonly List[],
): PackFault | null {
  for (const name of names) {
    const seen = new Set<string>();
    for (const [at, { id }] of pack[name].entries()) {
      if (seen.has(id)) return { path: `${name}[${at}].id`, message: `the id "${id}" is already taken in this list` };
      seen.add(id);
    }
  }
  return null;
}

function repeatedHost(pack: Pick<Pack, 'outlets'>): PackFault | null {
  const owners = new Map<string, string>();
  for (const [at, outlet] of pack.outlets.entries())
    for (const [number, host] of outlet.hosts.entries()) {
      const owner = owners.get(host);
      const path = `outlets[${at}].hosts[${number}]`;
      if (owner !== undefined) return { path, message: `the host "${host}" already belongs to outlet "${owner}"` };
      owners.set(host, outlet.id);
    }
  return null;
}

function brokenClaim(pack: Pack): PackFault | null {
  const stories = idsOf(pack.stories);
  const outlets = idsOf(pack.outlets);
  for (const [at, { story, factCheck }] of pack.claims.entries()) {
    if (!stories.has(story))
      return { path: `claims[${at}].story`, message: `there is no story "${story}" in this pack` };
    if (factCheck && !outlets.has(factCheck.reviewer)) {
      const message = `there is no outlet "${factCheck.reviewer}" in this pack`;
      return { path: `claims[${at}].factCheck.reviewer`, message };
    }
  }
  return null;
}

function brokenPosition(pack: Pack): PackFault | null {
  const claims = idsOf(pack.claims);
  const outlets = idsOf(pack.outlets);
  const entities = idsOf(pack.entities);
  for (const [at, position] of pack.positions.entries()) {
    const path = `positions[${at}]`;
    if (!claims.has(position.claim))
      return { path: `${path}.claim`, message: `there is no claim "${position.claim}" in this pack` };
    if (!outlets.has(position.outlet))
      return { path: `${path}.outlet`, message: `there is no outlet "${position.outlet}" in this pack` };
    const parties = [position.origin, ...position.chain];
    for (const [link, { entity }] of parties.entries())
      if (entity !== undefined && !entities.has(entity)) {
        const field = link === 0 ? 'origin' : `chain[${link - 1}]`;
        return { path: `${path}.${field}.entity`, message: `there is no entity "${entity}" in this pack` };
      }
  }
  return null;
}

function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}
