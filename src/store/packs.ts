import { type Pack, positionsByClaim } from '../core/claims/claim';
import { guarded } from './failures';
import { clearLooseParts, dropParts, partsOf, stampPacks } from './parts';
import type { IsnadDatabase, PackRow } from './schema';
import { type Batch, beginPack, discardStaged, type Indexer, publishPack, stage } from './staging';

/** Claims that are written at once. */
const BATCH = 8192;

/** Installs a pack that is in memory, replacing an earlier version of it; nothing is kept of one that fails. */
export async function installPack(
  database: IsnadDatabase,
  pack: Pack,
  bundled: boolean,
  indexer: Indexer,
): Promise<PackRow> {
  const staging = await beginPack(database, pack.info, { bundled });
  try {
    for (const [at, batch] of batchesOf(pack).entries()) await stage(database, staging, batch, at, indexer);
    return await publishPack(database, staging);
  } catch (error) {
    await discardStaged(database, staging);
    throw error;
  }
}

/** A pack as batches, the first with all its entities and outlets. */
export function batchesOf(pack: Pack): Batch[] {
  const positions = positionsByClaim(pack);
  const stories = new Map(pack.stories.map((story) => [story.id, story]));
  const { entities, outlets } = pack;
  const batches: Batch[] = [];
  for (let start = 0; start < Math.max(pack.claims.length, 1); start += BATCH) {
    const claims = pack.claims.slice(start, start + BATCH);
    batches.push({
      stories: [...new Set(claims.map((claim) => claim.story))].flatMap((story) => stories.get(story) ?? []),
      claims: claims.map((claim) => ({ claim, positions: positions.get(claim.id) ?? [] })),
      ...(start === 0 ? { entities, outlets } : { entities: [], outlets: [] }),
    });
  }
  return batches;
}

/** Removes a pack and gives its space back. */
export function removePack(database: IsnadDatabase, id: string): Promise<void> {
  return guarded(async () => {
    await database.transaction('rw', database.packs, database.loose, database.state, async () => {
      const pack = await database.packs.get(id);
      if (!pack) return;
      await database.packs.delete(id);
      await dropParts(database, partsOf(pack));
      await stampPacks(database);
    });
    await clearLooseParts(database);
  });
}

/** Switches a pack on or off. One that is off stays on the disk and is not searched. */
export function setPackEnabled(database: IsnadDatabase, id: string, enabled: boolean): Promise<void> {
  return changePack(database, id, (pack) => ({ ...pack, enabled }));
}

/** Takes a pack out of sight, to be put back or removed by {@link removeTaken}. */
export function takePack(database: IsnadDatabase, id: string): Promise<void> {
  return changePack(database, id, (pack) => ({ ...pack, removed: Date.now() }));
}

/** Puts back a pack that was taken out of sight; false when it is gone. */
export async function restorePack(database: IsnadDatabase, id: string): Promise<boolean> {
  await changePack(database, id, ({ removed: _, ...pack }) => pack);
  return (await guarded(() => database.packs.get(id))) !== undefined;
}

/** Removes for good what was taken out of sight. */
export async function removeTaken(database: IsnadDatabase): Promise<void> {
  const taken = await guarded(() => database.packs.filter(({ removed }) => removed !== undefined).toArray());
  for (const { id } of taken) await removePack(database, id);
}

function changePack(database: IsnadDatabase, id: string, change: (pack: PackRow) => PackRow): Promise<void> {
  return guarded(() =>
    database.transaction('rw', database.packs, database.state, async () => {
      const pack = await database.packs.get(id);
      if (!pack) return;
      await database.packs.put(change(pack));
      await stampPacks(database);
    }),
  );
}

/** Installed packs, in the order of their ids. */
export function installedPacks(database: IsnadDatabase): Promise<PackRow[]> {
  return guarded(() => database.packs.orderBy('id').toArray());
}
