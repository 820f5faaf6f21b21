import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { positionsByClaim } from '../../../src/core/claims/claim';
import { migrations } from '../../../src/store/migrations';
import { notesOf } from '../../../src/store/notes';
import { installedPacks } from '../../../src/store/packs';
import { IsnadDatabase } from '../../../src/store/schema';
import { reindexPack } from '../../../src/store/staging';
import { findIds, wordIndexer } from './search';
import { smallPack } from './small-pack';
import { storedBatches } from './stored-batches';

let name: string;
beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
});
afterEach(() => Dexie.delete(name));

describe('migrations', () => {
  it('are numbered one after the other', () => {
    expect(migrations.map((migration) => migration.version)).toEqual(migrations.map((_, index) => index + 1));
  });

  it('keep their history: what was released stays as it is', () => {
    expect(migrations[0]?.stores).toEqual({
      packs: 'id',
      chunks: '[pack+number], pack',
      blocks: '[pack+number], pack',
      notes: 'id, url',
      settings: 'key',
    });
  });
});

/** Writes a database as version 1 did: a pack in chunks of 32 claims, its posting lists in a block, a note, a setting. */
async function writeFirstVersion(): Promise<void> {
  const old = new Dexie(name);
  old.version(1).stores(migrations[0]?.stores ?? {});
  const { info, stories, entities, outlets, claims, positions } = smallPack(40);
  const told = positionsByClaim(smallPack(40));
  expect(positions).toHaveLength(40);
  const stored = claims.map((claim) => ({ claim, positions: told.get(claim.id) ?? [] }));
  const row = {
    id: info.id,
    info,
    bundled: false,
    claims: 40,
    blocks: 1,
    indexedBy: '0.1.0',
    stories,
    entities,
    outlets,
  };
  await old.table('packs').add(row);
  await old.table('chunks').bulkAdd([
    { pack: info.id, number: 0, claims: stored.slice(0, 32) },
    { pack: info.id, number: 1, claims: stored.slice(32) },
  ]);
  await old.table('blocks').add({ pack: info.id, number: 0, postings: { harbour: Uint32Array.from([0, 1]) } });
  await old
    .table('notes')
    .add({ id: 'n', url: 'https://courier.example/1', quote: {}, text: 'kept', created: '', changed: '' });
  await old.table('settings').add({ key: 'strictness', value: 0.7 });
  old.close();
}

describe('a database of version 1', () => {
  it('keeps packs, notes and settings, and is searched again once it is indexed', async () => {
    await writeFirstVersion();
    const database = new IsnadDatabase(name);
    expect(await installedPacks(database)).toMatchObject([
      { id: 'test-pack', claims: 40, enabled: true, indexedBy: '' },
    ]);
    await reindexPack(database, 'test-pack', wordIndexer);
    expect(await findIds(database, ['39'])).toEqual(['claim-39']);
    const pack = smallPack(40);
    const read = await storedBatches(database, 'test-pack');
    expect(read.flatMap(({ claims }) => claims.map(({ claim }) => claim))).toEqual(pack.claims);
    expect(read.flatMap(({ claims }) => claims.flatMap(({ positions }) => positions))).toEqual(pack.positions);
    expect(read.flatMap(({ outlets }) => outlets)).toEqual(pack.outlets);
    expect((await notesOf(database, 'https://courier.example/1')).map(({ text }) => text)).toEqual(['kept']);
    expect(await database.settings.get('strictness')).toEqual({ key: 'strictness', value: 0.7 });
    database.close();
  });

  it('is left as it was when the upgrade fails, and upgraded the next time', async () => {
    await writeFirstVersion();
    const failing = migrations.map((migration) => ({
      ...migration,
      ...(migration.upgrade && { upgrade: () => Promise.reject(new Error('killed')) }),
    }));
    await expect(installedPacks(new IsnadDatabase(name, failing))).rejects.toThrow();
    const database = new IsnadDatabase(name);
    expect(await installedPacks(database)).toMatchObject([{ id: 'test-pack', claims: 40 }]);
    database.close();
  });
});

describe('a database of a later version', () => {
  it('is refused with a failure of its own and left as it is', async () => {
    const last = migrations.at(-1);
    const later = { version: migrations.length + 1, stores: { ...last?.stores, marvels: 'id' } };
    const newer = new IsnadDatabase(name, [...migrations, later]);
    await newer.settings.put({ key: 'strictness', value: 0.9 });
    const version = newer.backendDB().version;
    newer.close();
    const database = new IsnadDatabase(name);
    await expect(installedPacks(database)).rejects.toMatchObject({ name: 'StorageNewer' });
    await expect(notesOf(database, '')).rejects.toMatchObject({ name: 'StorageNewer' });
    database.close();
    await newer.open();
    expect(newer.backendDB().version).toBe(version);
    expect(await newer.settings.get('strictness')).toEqual({ key: 'strictness', value: 0.9 });
    newer.close();
  });
});
