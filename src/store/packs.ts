import { type Pack, positionsByClaim } from '../core/claims/claim';
import { guarded } from './failures';
import { buildBlocks, chunksOf } from './index-blocks';
import type { IsnadDatabase, PackRow, StoredClaim } from './schema';

/** How a claim is to be found: its terms, and the version of the extension that reads them so. */
export interface Indexer {
  readonly version: string;
  terms(claim: StoredClaim): readonly string[];
}

/**
 * Installs a pack, replacing an earlier version of it, in one transaction: a worker killed at any step leaves what was
 * there before. The index is built before the transaction opens, since a transaction must not wait for anything else.
 */
export function installPack(database: IsnadDatabase, pack: Pack, bundled: boolean, indexer: Indexer): Promise<PackRow> {
  const positions = positionsByClaim(pack);
  const claims = pack.claims.map((claim) => ({ claim, positions: positions.get(claim.id) ?? [] }));
  const blocks = buildBlocks(claims, indexer.terms);
  const row: PackRow = {
    id: pack.info.id,
    info: pack.info,
    bundled,
    claims: claims.length,
    blocks: blocks.length,
    indexedBy: indexer.version,
    stories: pack.stories,
    entities: pack.entities,
    outlets: pack.outlets,
  };
  return guarded(() =>
    database.transaction('rw', database.packs, database.chunks, database.blocks, async () => {
      await clear(database, row.id);
      await database.chunks.bulkAdd(chunksOf(claims).map((chunk, number) => ({ pack: row.id, number, claims: chunk })));
      await database.blocks.bulkAdd(blocks.map((postings, number) => ({ pack: row.id, number, postings })));
      await database.packs.add(row);
      return row;
    }),
  );
}

/** Builds a pack's index anew from its claims, in one transaction with the same promise as {@link installPack}. */
export function reindexPack(database: IsnadDatabase, id: string, indexer: Indexer): Promise<void> {
  return guarded(async () => {
    const chunks = await database.chunks.where('pack').equals(id).sortBy('number');
    const blocks = buildBlocks(
      chunks.flatMap((chunk) => chunk.claims),
      indexer.terms,
    );
    await database.transaction('rw', database.packs, database.blocks, async () => {
      const changed = await database.packs.update(id, { blocks: blocks.length, indexedBy: indexer.version });
      if (changed === 0) return;
      await database.blocks.where('pack').equals(id).delete();
      await database.blocks.bulkAdd(blocks.map((postings, number) => ({ pack: id, number, postings })));
    });
  });
}

export function removePack(database: IsnadDatabase, id: string): Promise<void> {
  return guarded(() =>
    database.transaction('rw', database.packs, database.chunks, database.blocks, () => clear(database, id)),
  );
}

async function clear(database: IsnadDatabase, pack: string): Promise<void> {
  await database.packs.delete(pack);
  await database.chunks.where('pack').equals(pack).delete();
  await database.blocks.where('pack').equals(pack).delete();
}

/** Installed packs, in the order of their ids. */
export function installedPacks(database: IsnadDatabase): Promise<PackRow[]> {
  return guarded(() => database.packs.orderBy('id').toArray());
}
