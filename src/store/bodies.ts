import { type Chunk, decodeChunk } from './chunks';
import { StorageFailed } from './failures';
import type { IsnadDatabase, PackRow } from './schema';

/** Where a pack's chunk of a number lies: the key of its row in `claims`; null past the end. */
export function chunkKey({ bodies }: Pick<PackRow, 'bodies'>, number: number): [part: number, number: number] | null {
  let before = 0;
  for (const { part, chunks } of bodies) {
    if (number < before + chunks) return [part, number - before];
    before += chunks;
  }
  return null;
}

/** Chunks of a pack's bodies taken together. */
export function chunkCount({ bodies }: Pick<PackRow, 'bodies'>): number {
  return bodies.reduce((sum, { chunks }) => sum + chunks, 0);
}

/**
 * Reads some chunks of a pack, fewer at its end.
 * @throws StorageFailed when one is missing or damaged
 */
export async function readChunks(
  database: IsnadDatabase,
  pack: Pick<PackRow, 'bodies'>,
  from: number,
  count: number,
): Promise<Chunk[]> {
  const keys = Array.from({ length: count }, (_, at) => chunkKey(pack, from + at)).filter((key) => key !== null);
  const rows = await database.claims.bulkGet(keys);
  return Promise.all(
    rows.map((row, at) => {
      if (!row) throw new StorageFailed(`claims ${keys[at]} are missing`);
      return decodeChunk(row.data).catch((error: unknown) => {
        throw new StorageFailed(`claims ${keys[at]} are damaged`, { cause: error });
      });
    }),
  );
}
