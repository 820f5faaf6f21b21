/** FlexSearch as its documentation has it, with its index exported into Dexie rows and one row a claim. */
import Dexie, { type EntityTable } from 'dexie';
import { Index } from 'flexsearch';
import type { StoredClaim } from '../../../src/store/chunks';

class PeerDatabase extends Dexie {
  index!: EntityTable<{ key: string; data: string }, 'key'>;
  claims!: EntityTable<{ id: number; stored: StoredClaim }, 'id'>;

  constructor() {
    super('peer');
    this.version(1).stores({ index: 'key', claims: 'id' });
  }
}

export const peerDatabase = new PeerDatabase();

export function newIndex(): Index {
  return new Index({ tokenize: 'strict' });
}

export async function saveIndex(index: Index): Promise<void> {
  const rows: { key: string; data: string }[] = [];
  await index.export((key: string, data: string) => {
    rows.push({ key, data: data ?? '' });
  });
  await peerDatabase.index.bulkPut(rows);
}

export async function loadIndex(): Promise<Index> {
  const index = newIndex();
  for (const { key, data } of await peerDatabase.index.toArray()) await index.import(key, data);
  return index;
}
