import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimIndex } from '../../../src/store/claim-index';
import { type Indexer, installedPacks, installPack, reindexPack, removePack } from '../../../src/store/packs';
import { IsnadDatabase, type StoredClaim } from '../../../src/store/schema';
import { smallPack } from './small-pack';

const termsOf: Indexer = {
  version: '1',
  terms: ({ claim }: StoredClaim) => (claim.text.en ?? '').toLowerCase().split(' '),
};

let database: IsnadDatabase;
beforeEach(() => {
  database = new IsnadDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

describe('packs', () => {
  it('finds the claim that shares the rarest words first', async () => {
    await installPack(database, smallPack(100), false, termsOf);
    const found = await claimIndex(database).candidates(['harbour', 'town', '73', 'closed'], 3);
    expect(found[0]?.claim.id).toBe('claim-73');
    expect(found[0]?.positions.map((position) => position.id)).toEqual(['claim-73-position']);
    expect(found[0]?.story.id).toBe('story-1');
    expect(found).toHaveLength(3);
  });

  it('finds the other claims of a series and of a story', async () => {
    await installPack(database, smallPack(7), false, termsOf);
    const index = claimIndex(database);
    expect((await index.siblings(['harbour-closings'], [])).map((item) => item.claim.id)).toEqual([
      'claim-0',
      'claim-3',
      'claim-6',
    ]);
    expect(await index.siblings([], ['story-1'])).toHaveLength(3);
    expect(await index.siblings([], [])).toEqual([]);
  });

  it('takes terms that are spelt like properties of an object for what they are', async () => {
    await installPack(database, smallPack(2), false, {
      version: '1',
      terms: () => ['constructor', '__proto__'],
    });
    const index = claimIndex(database);
    expect(await index.candidates(['toString', 'hasOwnProperty'], 5)).toEqual([]);
    expect(await index.candidates(['constructor'], 5)).toHaveLength(2);
    expect(await index.candidates(['__proto__'], 5)).toHaveLength(2);
  });

  it('replaces an earlier version whole', async () => {
    await installPack(database, smallPack(40), false, termsOf);
    await installPack(database, smallPack(3, 'test-pack', 2), false, termsOf);
    expect((await installedPacks(database)).map((row) => [row.info.version, row.claims])).toEqual([[2, 3]]);
    expect(await database.chunks.count()).toBe(1);
    expect(await claimIndex(database).candidates(['31'], 5)).toEqual([]);
  });

  it('builds the index anew for other words, and not for a pack that is gone', async () => {
    await installPack(database, smallPack(40), false, termsOf);
    const backwards: Indexer = {
      version: '2',
      terms: (claim) => termsOf.terms(claim).map((word) => [...word].reverse().join('')),
    };
    await reindexPack(database, 'test-pack', backwards);
    await reindexPack(database, 'never', backwards);
    const index = claimIndex(database);
    expect((await index.candidates(['ruobrah', '93'], 1))[0]?.claim.id).toBe('claim-39');
    expect(await index.candidates(['harbour'], 1)).toEqual([]);
    expect((await installedPacks(database)).map((row) => row.indexedBy)).toEqual(['2']);
  });

  it('removes one pack and leaves the others', async () => {
    await installPack(database, smallPack(5, 'a'), false, termsOf);
    await installPack(database, smallPack(6, 'b'), false, termsOf);
    await removePack(database, 'a');
    expect((await claimIndex(database).searched()).packs.map((pack) => [pack.id, pack.claims])).toEqual([['b', 6]]);
    expect(await database.blocks.where('pack').equals('a').count()).toBe(0);
  });

  it('tells what was searched, without packs that hold no claims', async () => {
    await installPack(database, smallPack(0, 'outlets-only'), true, termsOf);
    await installPack(database, smallPack(5, 'a'), false, termsOf);
    expect(await claimIndex(database).searched()).toMatchObject({
      claims: 5,
      packs: [{ id: 'a', date: '2024-06-01' }],
    });
  });

  for (const table of ['chunks', 'blocks', 'packs'] as const) {
    it(`keeps what was there when writing to ${table} fails half-way`, async () => {
      await installPack(database, smallPack(2), false, termsOf);
      const fail = () => {
        throw new Dexie.QuotaExceededError('disk full');
      };
      database[table].hook('creating', fail);
      await expect(installPack(database, smallPack(90, 'test-pack', 2), false, termsOf)).rejects.toThrow();
      database[table].hook('creating').unsubscribe(fail);
      expect((await installedPacks(database)).map((row) => [row.info.version, row.claims])).toEqual([[1, 2]]);
      expect((await claimIndex(database).candidates(['town', '1'], 5)).length).toBeGreaterThan(0);
      expect(await database.chunks.count()).toBe(1);
    });
  }
});
