import type { EntityTable, Table } from 'dexie';
import Dexie from 'dexie';
import type { Entity, Outlet, PackInfo } from '../core/claims/claim';
import type { ReadingRow, ReadingTextRow } from '../core/matching/kept-reading';
import type { Note } from '../core/views/view';
import { StorageNewer } from './failures';
import { migrations } from './migrations';

/**
 * An installed pack: which parts are its own. What a pack row names is whole and is what readers see; it is written in
 * one transaction when everything else is there.
 */
export interface PackRow {
  readonly id: string;
  readonly info: PackInfo;
  readonly bundled: boolean;
  /** A pack that is switched off stays on the disk and is not searched. */
  readonly enabled: boolean;
  /** When the reader removed it, in milliseconds since 1970: it is neither searched nor listed, and can be put back. */
  readonly removed?: number;
  readonly claims: number;
  /** Where its claims lie, in order; a body of n chunks holds the next n * CHUNK ordinals. */
  readonly bodies: readonly Body[];
  /** Its index; together they cover every claim, each once. */
  readonly segments: readonly Segment[];
  /** Version of the indexing that the index was built with; another one finds by other terms. */
  readonly indexedBy: string;
}

/** A part that holds chunks of claims and rows of parties. */
export interface Body {
  readonly part: number;
  readonly chunks: number;
}

/** A part that indexes claims; the claim that it calls 0 is the pack's ordinal `first`. */
export interface Segment {
  readonly part: number;
  readonly first: number;
}

/** CHUNK claims of a part, as `encodeChunk` writes them. */
interface ClaimsRow {
  readonly part: number;
  readonly number: number;
  readonly data: Uint8Array;
}

/** The posting lists of the terms that hash to this block (`postings.ts`). */
interface PostingsRow {
  readonly part: number;
  readonly number: number;
  readonly data: Uint8Array;
}

/** Known parties and outlets of a body. */
interface PartiesRow {
  readonly part: number;
  readonly number: number;
  readonly entities: readonly Entity[];
  readonly outlets: readonly Outlet[];
}

/** What a search needs to know of a segment before it reads blocks. */
export interface SegmentRow {
  readonly part: number;
  readonly claims: number;
  /** It has 2 to this power blocks; a term lies in the block of its hash's first bits. */
  readonly bits: number;
  /** Bytes of its blocks. */
  readonly bytes: number;
  /** Its blocks tell their groups of entries; those of the first indexings do not. */
  readonly grouped?: true;
  /** Hashes of its common terms, rising, and how many claims have each. */
  readonly common: Uint32Array;
  readonly counts: Uint32Array;
}

/** A pack that is being written and that nobody reads yet. */
export interface StagingRow {
  readonly id: number;
  readonly purpose: 'replace' | 'append' | 'reindex';
  readonly info: PackInfo;
  readonly bundled: boolean;
  readonly claims: number;
  readonly body: Body;
  /** Rows of parties in the body. */
  readonly partyRows: number;
  readonly segments: readonly Segment[];
  readonly indexedBy: string;
  /** The importer's own words on how far it came, as of the last batch. */
  readonly checkpoint: unknown;
  /** When it was last written to, in milliseconds since 1970. */
  readonly touched: number;
}

/** A part that no pack names: it is being written, or it is to be cleared. The key generator numbers the parts. */
interface LooseRow {
  readonly part: number;
  /** The staging that it belongs to, which keeps it; null for none. */
  readonly staging: number | null;
  /** When it was last written to, in milliseconds since 1970; 0 when it may be cleared at once. */
  readonly touched: number;
}

/** Records of a pack's file, put away until the whole of it is there. */
export interface SliceRow {
  readonly staging: number;
  readonly number: number;
  readonly text: string;
}

interface StateRow {
  readonly key: string;
  readonly value: number;
}

interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

/** A note as stored. */
export interface NoteRow extends Note {
  /** Key of its address, the same for all addresses of the article. */
  readonly page: string;
}

/** The version of IndexedDB that Dexie gives a schema version. */
const NATIVE = 10;

/** The reader's database. Opened lazily by Dexie at the first query. */
export class IsnadDatabase extends Dexie {
  packs!: EntityTable<PackRow, 'id'>;
  claims!: Table<ClaimsRow, [part: number, number: number]>;
  postings!: Table<PostingsRow, [part: number, number: number]>;
  parties!: Table<PartiesRow, [part: number, number: number]>;
  segments!: EntityTable<SegmentRow, 'part'>;
  staging!: EntityTable<StagingRow, 'id'>;
  loose!: EntityTable<LooseRow, 'part'>;
  slices!: Table<SliceRow, [staging: number, number: number]>;
  state!: EntityTable<StateRow, 'key'>;
  notes!: EntityTable<NoteRow, 'id'>;
  settings!: EntityTable<SettingRow, 'key'>;
  readings!: EntityTable<ReadingRow, 'id'>;
  readingTexts!: EntityTable<ReadingTextRow, 'id'>;

  /**
   * @param history the migrations that this code knows, of which the last is its version. Opening a database that a
   * later version has written fails with {@link StorageNewer} and changes nothing in it.
   */
  constructor(name = 'isnad', history = migrations) {
    super(name);
    for (const migration of history) {
      const version = this.version(migration.version).stores(migration.stores);
      if (migration.upgrade) version.upgrade(migration.upgrade);
    }
    const known = history.at(-1)?.version ?? 0;
    this.on('ready', () => {
      const version = this.backendDB().version / NATIVE;
      if (version >= known + 1) throw new StorageNewer(`the database is of version ${version}, this is ${known}`);
    });
  }
}
