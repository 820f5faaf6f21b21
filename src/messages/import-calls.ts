import type { FaultyRecord } from '../core/claims/feed';
import type { InstalledPack } from './protocol';

/** What tells a file from others, so that an import that was cut short goes on with the same one. */
export interface FileMark {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since 1970, as the file system tells. */
  readonly modified: number;
  /** Hash of its first bytes. */
  readonly head: string;
}

/** How far an import has come, as it is stored. */
export interface ImportProgress {
  readonly id: number;
  readonly file: FileMark;
  readonly kind: 'feed' | 'pack';
  /** Bytes of the file that are read for good: the next slice begins here. */
  readonly offset: number;
  readonly records: number;
  readonly claims: number;
  /** Fact-checks that the file had already. */
  readonly repeated: number;
  /** Records that hold something other than fact-checks. */
  readonly others: number;
  readonly faulty: number;
  /** The first of the faulty ones. */
  readonly faults: readonly FaultyRecord[];
  /** The file may end here: everything that was opened in it is closed. */
  readonly whole: boolean;
  /** How far what was read is made ready to be finished, 0 to 1; always 1 for a feed. */
  readonly prepared: number;
  /** Another window is at it. */
  readonly busy: boolean;
}

/** A slice of a file, in whole characters. */
export interface ImportSlice {
  readonly id: number;
  /** Who reads: a name that each window makes up for itself. */
  readonly holder: string;
  /** In bytes from the file's start. */
  readonly offset: number;
  readonly bytes: number;
  readonly text: string;
  /** Some of its bytes are not of the file's encoding, and stand as U+FFFD. */
  readonly damaged: boolean;
}

/** Calls of the options page that write packs and feeds. */
export interface ImportCalls {
  /** Imports that were neither finished nor discarded; another window than `holder` may be at them. */
  imports: { request: { holder: string }; reply: ImportProgress[] };
  /**
   * Begins to import a file, or goes on where an earlier attempt at the same one was cut short.
   * `replaces` names the pack that a feed is a new edition of; without it a feed becomes a pack of its own.
   */
  beginImport: { request: { file: FileMark; holder: string; replaces: string | null }; reply: ImportProgress };
  /** Reads a slice; durable when answered. A slice from elsewhere than `offset` changes nothing, so it may be sent again. */
  importSlice: { request: ImportSlice; reply: ImportProgress };
  /** Brings the next of a pack that was read together, some seconds of work; until `prepared` is 1. May be asked again. */
  prepareImport: { request: { id: number; holder: string }; reply: ImportProgress };
  /**
   * Makes what was read a pack, when the whole file was; may be asked again. With `partial` also when the file was cut
   * short or not read to its end.
   */
  finishImport: { request: { id: number; holder: string; partial: boolean }; reply: InstalledPack };
  /** The window closes: whoever wants may go on with its imports at once. */
  leaveImports: { request: { holder: string }; reply: null };
  discardImport: { request: { id: number; holder: string }; reply: null };
}
