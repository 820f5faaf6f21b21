import type {
  BackupCursor,
  BackupHead,
  BackupPart,
  CheckReport,
  RestoreCounts,
  RestoreUndo,
  StoredSizes,
} from '../core/views/backup';

/** Backup, restore, deletion and check of what is stored; for the options page. */
export interface BackupCalls {
  backupHead: { request: null; reply: BackupHead };
  backupPart: { request: { cursor: BackupCursor; packs: readonly string[] }; reply: BackupPart };
  /** Merges records into the store, each batch in one transaction; may be repeated. With `dry` it only tells what it would do. */
  restoreRecords: {
    request: { lines: readonly string[]; dry: boolean };
    reply: { counts: RestoreCounts; undo: RestoreUndo };
  };
  undoRestore: { request: RestoreUndo; reply: null };
  /**
   * Deletes the readings, or all that the reader has stored, unfinished imports included; answers the packs, which can be
   * put back until `purgeDeleted` or the browser starts anew.
   * `at` is when the reader asked, in milliseconds since 1970: asked once more with the same, it answers the same.
   */
  deleteStored: { request: { what: 'readings' | 'all'; at: number }; reply: { packs: string[] } };
  /** Removes for good the packs that a deletion or a removal has left to be put back. */
  purgeDeleted: { request: { packs: readonly string[] }; reply: null };
  storedSizes: { request: null; reply: StoredSizes };
  /** Checks the store and repairs what can be; `full` reads everything in it. */
  checkStore: { request: { full: boolean }; reply: CheckReport };
}
