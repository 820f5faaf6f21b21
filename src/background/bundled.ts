import { parsePack } from '../core/claims/parse-pack';
import { readOwnFile } from '../platform/browser';
import { installedPacks, installPack, reindexPack } from '../store/packs';
import type { IsnadDatabase } from '../store/schema';
import { claimIndexer } from './claim-terms';

/** Packs that come with the extension, as `{id, version, file}`; `handlers.test.ts` holds them to the files. */
export const BUNDLED = [
  { id: 'outlets', version: 1, file: 'packs/outlets.json' },
  { id: 'seed-stories', version: 1, file: 'packs/seed-stories.json' },
] as const;

/**
 * Installs the bundled packs that are missing or older than the extension's own, and brings the index of every pack up
 * to the extension's words. Safe to call on every wake-up: when
 * nothing is missing it costs two reads, and an installation cut short by a killed worker left nothing behind.
 */
export async function ensureBundled(database: IsnadDatabase): Promise<void> {
  const installed = new Map((await installedPacks(database)).map((row) => [row.id, row.info.version]));
  for (const { id, version, file } of BUNDLED) {
    if ((installed.get(id) ?? 0) >= version) continue;
    const parsed = parsePack(await readOwnFile(file));
    if (!parsed.ok) throw new Error(`${file}: ${parsed.path}: ${parsed.message}`);
    await installPack(database, parsed.pack, true, claimIndexer());
  }
  const indexer = claimIndexer();
  for (const row of await installedPacks(database)) {
    if (row.indexedBy !== indexer.version) await reindexPack(database, row.id, indexer);
  }
}
