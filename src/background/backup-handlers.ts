import type { RestoreCounts } from '../core/views/backup';
import { readRecord } from '../core/views/backup-records';
import type { BackupCalls } from '../messages/backup-calls';
import type { Handlers } from '../messages/serve';
import { backupHead, backupPart } from '../store/backup';
import { installedPacks, removePack } from '../store/packs';
import { clearReadings } from '../store/readings';
import { restoreRecords, undoRestore } from '../store/restore';
import type { IsnadDatabase } from '../store/schema';
import { acceptsSetting } from '../store/settings';
import { checkStore, deleteAll, storedSizes } from '../store/stored';
import { BUNDLED, ensureBundled } from './bundled';
import { claimIndexer } from './claim-terms';
import { readerSettings } from './reader-settings';

/** Backup, restore, deletion and check of the store; for the options page only. */
export function backupHandlers(database: IsnadDatabase, bundledReady: () => Promise<void>): Handlers<BackupCalls> {
  return {
    backupHead: () => backupHead(database),
    backupPart: ({ cursor, packs }) => backupPart(database, cursor, packs),

    async restoreRecords({ lines, dry }) {
      const read = lines.map(readRecord);
      const records = read.filter((record) => record !== null);
      const known = records.filter(
        (record) => record.kind !== 'setting' || acceptsSetting(readerSettings, record.key, record.value),
      );
      const { counts, undo } = await restoreRecords(database, known, dry);
      const faulty = read.length - records.length;
      return { counts: { ...counts, faulty } satisfies RestoreCounts, undo };
    },

    async undoRestore(undo) {
      await undoRestore(database, undo);
      return null;
    },

    async deleteStored({ what, at }) {
      if (what === 'all') return { packs: await deleteAll(database, at) };
      await clearReadings(database);
      return { packs: [] };
    },

    async purgeDeleted({ packs }) {
      const gone = (await installedPacks(database)).filter(
        ({ id, removed }) => removed !== undefined && packs.includes(id),
      );
      for (const { id } of gone) await removePack(database, id);
      return null;
    },

    storedSizes: () => storedSizes(database),

    async checkStore({ full }) {
      await bundledReady();
      const report = await checkStore(database, claimIndexer(), full);
      const lost = report.damaged.filter((id) => BUNDLED.some((pack) => pack.id === id));
      if (lost.length === 0) return report;
      // What came with the extension can be had from it again.
      for (const id of lost) await removePack(database, id);
      await ensureBundled(database);
      const damaged = report.damaged.filter((id) => !lost.includes(id));
      return { ...report, damaged, reindexed: [...report.reindexed, ...lost] };
    },
  };
}
