import type { KeptReading, ReadingList, ReadingQuery } from '../../core/matching/kept-reading';
import type { Answer, CommandName, InstalledPack, Settings } from '../../messages/protocol';
import type { CallImport } from './imports/run-import';

/** What the reading memory's section asks of the worker. */
export interface MemoryActions {
  readings(query: ReadingQuery): Promise<Answer<ReadingList>>;
  forgetReading(id: string): Promise<Answer<KeptReading>>;
  restoreReading(reading: KeptReading): Promise<Answer<null>>;
}

export interface OptionsActions extends MemoryActions {
  /** Opens the browser's own page for shortcuts. */
  openShortcutSettings(): void;
  changeSettings(change: Partial<Settings>): Promise<Answer<Settings>>;
  /** Takes back a match pattern that the reader granted; false when the browser keeps it. */
  removeSite(pattern: string): Promise<boolean>;
  readonly callImport: CallImport;
  packs(): Promise<Answer<InstalledPack[]>>;
  enablePack(id: string, enabled: boolean): Promise<Answer<InstalledPack[]>>;
  removePack(id: string): Promise<Answer<InstalledPack[]>>;
  /** Undo of a removal. */
  restorePack(id: string): Promise<Answer<InstalledPack[]>>;
}

/** A keyboard shortcut of the extension; `keys` is empty where the browser has none set. */
export interface Shortcut {
  readonly command: CommandName;
  readonly keys: string;
}
