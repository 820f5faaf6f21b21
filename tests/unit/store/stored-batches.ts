import { chunkCount, readChunks } from '../../../src/store/bodies';
import type { IsnadDatabase } from '../../../src/store/schema';
import type { Batch } from '../../../src/store/staging';

/** Chunks that are read at once: fewer than a pack has, so that the tests read in several steps. */
const READ = 2;

/** Reads an installed pack back in batches, as it would be staged; none when it is not there. */
export async function storedBatches(database: IsnadDatabase, id: string): Promise<Batch[]> {
  const pack = await database.packs.get(id);
  if (!pack) return [];
  const parts = pack.bodies.map(({ part }) => part);
  const known = await database.parties.filter(({ part }) => parts.includes(part)).toArray();
  const entities = known.flatMap((row) => row.entities);
  const outlets = known.flatMap((row) => row.outlets);
  const batches: Batch[] = known.length > 0 ? [{ stories: [], claims: [], entities, outlets }] : [];
  for (let from = 0; from < chunkCount(pack); from += READ) {
    const chunks = await readChunks(database, pack, from, READ);
    const stories = new Map(chunks.flatMap((chunk) => chunk.stories.map((story) => [story.id, story])));
    const claims = chunks.flatMap((chunk) => chunk.claims);
    batches.push({ stories: [...stories.values()], claims, entities: [], outlets: [] });
  }
  return batches;
}
