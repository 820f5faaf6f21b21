import { parsePack } from '../core/claims/parse-pack';
import { readOwnFile } from '../platform/browser';
import { installedPacks, installPack } from '../store/packs';
import { clearUnused } from '../store/parts';
import type { IsnadDatabase } from '../store/schema';
import { clearLostSlices } from '../store/slices';
import { reindexPack } from '../store/staging';
import { checkNowAndThen } from '../store/stored';
import { claimIndexer } from './claim-terms';

/** Packs that come with the extension, as `{id, version, file}`; `handlers.test.ts` holds them to the files. */
export const BUNDLED = [
  { id: 'outlets', version: 1, file: 'packs/outlets.json' },
  { id: 'seed-stories', version: 2, file: 'packs/seed-stories.json' },
] as const;

/**
 * Installs the bundled packs that are missing or older than the extension's own, and brings their index up to the
 * terms of this version. Safe to call on every wake-up: when nothing is missing it costs one read, and an installation cut
 * short by a killed worker left nothing that anybody reads.
 */
export async function ensureBundled(database: IsnadDatabase): Promise<void> {
  const installed = new Map((await installedPacks(database)).map((row) => [row.id, row]));
  const indexer = claimIndexer();
  for (const { id, version, file } of BUNDLED) {
    const known = installed.get(id);
    if (known && known.info.version >= version) {
      if (known.indexedBy !== indexer.version) await reindexPack(database, id, indexer);
      continue;
    }
    const parsed = parsePack(await readOwnFile(file));
    if (!parsed.ok) throw new Error(`${file}: ${parsed.path}: ${parsed.message}`);
    await installPack(database, parsed.pack, true, indexer);
  }
}

/**
 * What nobody waits for: checks the store once a day, gives back the space of what killed workers left, and brings the index of the reader's own
 * packs up to the terms of this version; until then they are searched by the words they were indexed with.
 */
export async function tidyStore(database: IsnadDatabase): Promise<void> {
  await clearUnused(database);
  await clearLostSlices(database);
  const indexer = claimIndexer();
  const report = await checkNowAndThen(database, indexer, Date.now());
  if (report && report.damaged.length + report.repaired + report.reindexed.length > 0) console.warn('Isnad', report);
  for (const { id, indexedBy } of await installedPacks(database)) {
    if (indexedBy !== indexer.version) await reindexPack(database, id, indexer);
  }
}
