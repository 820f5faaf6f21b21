import type { KeptReading, ReadingList, ReadingQuery } from '../../core/matching/kept-reading';
import type { Answer, CommandName, InstalledPack, Settings } from '../../messages/protocol';
import type { BackupWorker } from './backup-file';
import type { CallImport } from './imports/run-import';

/** What the reading memory's section asks of the worker. */
export interface MemoryActions {
  readings(query: ReadingQuery): Promise<Answer<ReadingList>>;
  forgetReading(id: string): Promise<Answer<KeptReading>>;
  restoreReading(reading: KeptReading): Promise<Answer<null>>;
}

/** What the section about storage asks of the worker and the browser. */
export interface StorageActions {
  readonly worker: BackupWorker;
  download(name: string, content: Blob): void;
  readonly callImport: CallImport;
  enablePack(id: string, enabled: boolean): Promise<Answer<InstalledPack[]>>;
  removePack(id: string): Promise<Answer<InstalledPack[]>>;
  /** Puts back a pack that was removed. */
  restorePack(id: string): Promise<Answer<InstalledPack[]>>;
  /** Notes the packs that a deletion of all has left to be put back, until the page is left. */
  keepDeleted(packs: readonly string[]): void;
  isStorageLasting(): Promise<boolean | null>;
  askForLastingStorage(): Promise<boolean | null>;
  storageUse(): Promise<{ used: number; quota: number } | null>;
}

export interface OptionsActions extends MemoryActions, StorageActions {
  /** Opens the browser's own page for shortcuts. */
  openShortcutSettings(): void;
  changeSettings(change: Partial<Settings>): Promise<Answer<Settings>>;
  /** Takes back a match pattern that the reader granted; false when the browser keeps it. */
  removeSite(pattern: string): Promise<boolean>;
  /** Reads again what the page shows. */
  reload(): Promise<void>;
  packs(): Promise<Answer<InstalledPack[]>>;
}

/** A keyboard shortcut of the extension; `keys` is empty where the browser has none set. */
export interface Shortcut {
  readonly command: CommandName;
  readonly keys: string;
}
