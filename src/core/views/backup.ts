import type { LocalText } from '../claims/claim';
import type { KeptReading } from '../matching/kept-reading';

/** First line of a backup file: what is in it. The lines after it are one record each, the last one an end. */
export interface BackupHead {
  /** Format and its version: `isnad-backup/1`. */
  readonly isnad: string;
  /** ISO 8601 time. */
  readonly made: string;
  readonly settings: number;
  readonly notes: number;
  readonly readings: number;
  readonly packs: readonly { readonly id: string; readonly title: LocalText; readonly claims: number }[];
}

/** Where the next part of a backup begins; the reading of it is the screen's, so that the worker keeps nothing. */
export type BackupCursor =
  | { readonly table: 'settings' }
  /** Behind this key. */
  | { readonly table: 'notes' | 'readings'; readonly after: string }
  /** The pack at this place of the head, from this chunk on. */
  | { readonly table: 'packs'; readonly pack: number; readonly chunk: number };

export interface BackupPart {
  /** Records as JSON, without line ends. */
  readonly lines: readonly string[];
  /** Null when this was the last part. */
  readonly next: BackupCursor | null;
}

/** What a restore did, or would do, with the records that it was given. */
export interface RestoreCounts {
  readonly notes: Restored;
  readonly readings: Restored;
  readonly settings: Restored;
  /** Records that could not be read. */
  readonly faulty: number;
}

export interface Restored {
  readonly added: number;
  /** There already, just so. */
  readonly same: number;
  /** There already and otherwise: of a note both are kept, an article keeps what was read last, a setting is replaced. */
  readonly differing: number;
}

/** What taking a restore back needs. */
export interface RestoreUndo {
  readonly addedNotes: readonly string[];
  readonly addedReadings: readonly string[];
  readonly addedSettings: readonly string[];
  readonly settings: readonly { readonly key: string; readonly value: unknown }[];
  readonly readings: readonly KeptReading[];
}

/** What the store holds, by kind. */
export interface StoredSizes {
  readonly notes: { readonly count: number; readonly bytes: number };
  readonly readings: { readonly count: number; readonly bytes: number };
  readonly packs: { readonly count: number; readonly claims: number };
}

/** What a check of the store found. */
export interface CheckReport {
  readonly packs: number;
  readonly claims: number;
  readonly notes: number;
  readonly readings: number;
  /** Ids of packs whose index was built anew. */
  readonly reindexed: readonly string[];
  /** Notes and readings whose place in the index was set right, and leftovers of readings that were cleared. */
  readonly repaired: number;
  /** Ids of packs with claims that are lost; only their files can bring them back. */
  readonly damaged: readonly string[];
}
