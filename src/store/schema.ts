import type { EntityTable, Table } from 'dexie';
import Dexie from 'dexie';
import type { Claim, Entity, Outlet, PackInfo, Position, Story } from '../core/claims/claim';
import type { Note } from '../core/views/view';
import { migrations } from './migrations';

/** A claim with all that is known about it, as it lies in a chunk. */
export interface StoredClaim {
  readonly claim: Claim;
  readonly positions: readonly Position[];
}

/** An installed pack; written last in the installing transaction, so a row means a whole pack. */
export interface PackRow {
  readonly id: string;
  readonly info: PackInfo;
  readonly bundled: boolean;
  readonly claims: number;
  /** Number of index blocks, a power of two; 0 when the pack has no claims. */
  readonly blocks: number;
  /** Version of the extension whose words the index was built with; another one finds by other terms. */
  readonly indexedBy: string;
  readonly stories: readonly Story[];
  readonly entities: readonly Entity[];
  readonly outlets: readonly Outlet[];
}

/** Claims `number * CHUNK` and the following ones of a pack. */
export interface ChunkRow {
  readonly pack: string;
  readonly number: number;
  readonly claims: readonly StoredClaim[];
}

/** The posting lists of the terms that hash to this block: claim ordinals within the pack, rising. */
export interface BlockRow {
  readonly pack: string;
  readonly number: number;
  readonly postings: Readonly<Record<string, Uint32Array>>;
}

export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

/** The reader's database. Opened lazily by Dexie at the first query. */
export class IsnadDatabase extends Dexie {
  packs!: EntityTable<PackRow, 'id'>;
  chunks!: Table<ChunkRow, [string, number]>;
  blocks!: Table<BlockRow, [string, number]>;
  notes!: EntityTable<Note, 'id'>;
  settings!: EntityTable<SettingRow, 'key'>;

  constructor(name = 'isnad') {
    super(name);
    for (const migration of migrations) {
      const version = this.version(migration.version).stores(migration.stores);
      if (migration.upgrade) version.upgrade(migration.upgrade);
    }
  }
}
