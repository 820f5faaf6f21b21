import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/core/claims/claim';
import { claimIndex } from '../../../src/store/claim-index';
import { libraryOf } from '../../../src/store/library';
import { batchesOf, installedPacks, installPack, removePack, setPackEnabled } from '../../../src/store/packs';
import { IsnadDatabase } from '../../../src/store/schema';
import { type Batch, beginPack, type Indexer, publishPack, reindexPack, stage } from '../../../src/store/staging';
import { asTerms, find, findIds, openIndex, wordIndexer } from './search';
import { smallPack } from './small-pack';
import { storedBatches } from './stored-batches';

let database: IsnadDatabase;
beforeEach(() => {
  database = new IsnadDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

/** Adds claims to an installed pack, or begins one with them. */
async function add(info: Pack['info'], batch: Batch): Promise<void> {
  const staging = await beginPack(database, info, { append: true });
  await stage(database, staging, batch, null, wordIndexer);
  await publishPack(database, staging);
}

/** Rows of everything that parts are made of. */
const rowsLeft = async () =>
  Promise.all(
    [database.claims, database.postings, database.parties, database.segments, database.loose].map((t) => t.count()),
  );

describe('a search', () => {
  it('finds the claim that shares the rarest words first', async () => {
    await installPack(database, smallPack(100), false, wordIndexer);
    const found = await find(database, asTerms(['harbour', 'town', '73', 'closed']), 3);
    expect(found[0]?.claim.id).toBe('claim-73');
    expect(found[0]?.positions.map((position) => position.id)).toEqual(['claim-73-position']);
    expect(found[0]?.story.id).toBe('story-1');
    expect(found).toHaveLength(3);
  });

  it('answers each of several texts at once', async () => {
    await installPack(database, smallPack(100), false, wordIndexer);
    const found = await (await openIndex(database)).candidates([['31'], [], ['unheard'], ['64', '31']].map(asTerms), 1);
    expect(found.map((list) => list.map(({ claim }) => claim.id))).toEqual([['claim-31'], [], [], ['claim-31']]);
  });

  it('finds the other claims of a series and of a story', async () => {
    await installPack(database, smallPack(7), false, wordIndexer);
    const index = await openIndex(database);
    expect((await index.siblings(['harbour-closings'], [])).map((item) => item.claim.id)).toEqual([
      'claim-0',
      'claim-3',
      'claim-6',
    ]);
    expect(await index.siblings([], ['story-1'])).toHaveLength(3);
    expect(await index.siblings([], [])).toEqual([]);
  });

  it('takes terms that are spelt like properties of an object for what they are', async () => {
    const hostile: Indexer = {
      version: '1',
      read: () => ({ terms: asTerms(['constructor', '__proto__']), length: 2 }),
    };
    await installPack(database, smallPack(2), false, hostile);
    expect(await find(database, asTerms(['toString', 'hasOwnProperty']))).toEqual([]);
    expect(await find(database, asTerms(['constructor']))).toHaveLength(2);
    expect(await find(database, asTerms(['__proto__']))).toHaveLength(2);
  });

  it('tells what was searched, without packs that hold no claims', async () => {
    await installPack(database, smallPack(0, 'outlets-only'), true, wordIndexer);
    await installPack(database, smallPack(5, 'a'), false, wordIndexer);
    expect(await (await openIndex(database)).searched()).toMatchObject({
      claims: 5,
      packs: [{ id: 'a', date: '2024-06-01' }],
    });
    expect((await libraryOf(database)()).outlets).toHaveLength(2);
  });

  it('fails, rather than find nothing, when the packs have changed under it', async () => {
    await installPack(database, smallPack(5), false, wordIndexer);
    const index = await openIndex(database);
    await removePack(database, 'test-pack');
    await expect(index.candidates([asTerms(['town'])], 5)).rejects.toMatchObject({ name: 'StorageFailed' });
  });
});

describe('a pack', () => {
  it('is replaced whole by a later version, and its space given back', async () => {
    await installPack(database, smallPack(40), false, wordIndexer);
    await installPack(database, smallPack(3, 'test-pack', 2), false, wordIndexer);
    expect((await installedPacks(database)).map((row) => [row.info.version, row.claims])).toEqual([[2, 3]]);
    expect(await rowsLeft()).toEqual([1, 1, 1, 1, 0]);
    expect(await findIds(database, ['31'])).toEqual([]);
    expect(await findIds(database, ['2'])).toEqual(['claim-2']);
  });

  it('is removed without touching the others', async () => {
    await installPack(database, smallPack(5, 'a'), false, wordIndexer);
    const before = await rowsLeft();
    await installPack(database, smallPack(600, 'b'), false, wordIndexer);
    await removePack(database, 'b');
    await removePack(database, 'never');
    expect((await installedPacks(database)).map(({ id }) => id)).toEqual(['a']);
    expect(await rowsLeft()).toEqual(before);
    expect(await findIds(database, ['4'])).toEqual(['claim-4']);
  });

  it('is not searched while it is switched off, not even after a new version', async () => {
    await installPack(database, smallPack(5), false, wordIndexer);
    await setPackEnabled(database, 'test-pack', false);
    expect(await findIds(database, ['4'])).toEqual([]);
    await installPack(database, smallPack(6, 'test-pack', 2), false, wordIndexer);
    expect(await findIds(database, ['4'])).toEqual([]);
    expect((await libraryOf(database)()).outlets).toEqual([]);
    await setPackEnabled(database, 'test-pack', true);
    expect(await findIds(database, ['4'])).toEqual(['claim-4']);
  });

  it('is added to, again and again, with few segments to search', async () => {
    for (let day = 0; day < 20; day++) {
      const part = smallPack(30 * (day + 1), 'test-pack', day + 1);
      const [batch] = batchesOf({ ...part, claims: part.claims.slice(30 * day) });
      if (batch) await add(part.info, batch);
    }
    const [row] = await installedPacks(database);
    expect(row).toMatchObject({ claims: 600, info: { version: 20 } });
    expect(row?.segments.length).toBeLessThanOrEqual(4);
    for (const number of ['0', '29', '30', '311', '599']) {
      expect((await find(database, asTerms([number])))[0]?.claim.id).toBe(`claim-${number}`);
    }
    expect(await (await openIndex(database)).siblings([], ['story-1'])).toHaveLength(300);
    await removePack(database, 'test-pack');
    expect(await rowsLeft()).toEqual([0, 0, 0, 0, 0]);
  });

  it('is read back as it was written', async () => {
    const pack = smallPack(300);
    await installPack(database, pack, false, wordIndexer);
    const batches = await storedBatches(database, 'test-pack');
    expect(batches.flatMap(({ claims }) => claims.map(({ claim }) => claim))).toEqual(pack.claims);
    expect(batches.flatMap(({ claims }) => claims.flatMap(({ positions }) => positions))).toEqual(pack.positions);
    expect(batches.flatMap(({ outlets }) => outlets)).toEqual(pack.outlets);
    expect(await storedBatches(database, 'never')).toEqual([]);
  });

  it('gets its index anew for other words, and not when it is gone', async () => {
    await installPack(database, smallPack(40), false, wordIndexer);
    await add(smallPack(0).info, batchesOf(smallPack(7, 'more'))[0] ?? never());
    const backwards: Indexer = {
      version: '2',
      read: (claim) => {
        const words = (claim.claim.text.en ?? '').toLowerCase().split(' ');
        const terms = asTerms(words.map((word) => [...word].reverse().join('')));
        return { terms, length: terms.length };
      },
    };
    await reindexPack(database, 'test-pack', backwards);
    await reindexPack(database, 'never', backwards);
    expect(await findIds(database, ['ruobrah', '93'], 1)).toEqual(['claim-39']);
    expect(await findIds(database, ['ruobrah', '5'], 2)).toEqual(['claim-5', 'claim-5']);
    expect(await findIds(database, ['harbour'])).toEqual([]);
    expect((await installedPacks(database)).map((row) => [row.indexedBy, row.segments.length])).toEqual([['2', 1]]);
    expect((await rowsLeft()).slice(3)).toEqual([1, 0]);
  });

  for (const table of ['claims', 'postings', 'segments', 'parties', 'staging', 'packs', 'state', 'loose'] as const) {
    it(`is left as it was when writing to ${table} fails half-way`, async () => {
      await installPack(database, smallPack(2), false, wordIndexer);
      const before = await rowsLeft();
      const fail = () => {
        throw new Dexie.QuotaExceededError('disk full');
      };
      database[table].hook('creating', fail);
      database[table].hook('updating', fail);
      await expect(installPack(database, smallPack(90, 'test-pack', 2), false, wordIndexer)).rejects.toMatchObject({
        name: 'StorageFull',
      });
      database[table].hook('creating').unsubscribe(fail);
      database[table].hook('updating').unsubscribe(fail);
      expect((await installedPacks(database)).map((row) => [row.info.version, row.claims])).toEqual([[1, 2]]);
      expect(await findIds(database, ['1'])).toEqual(['claim-1']);
      expect(await rowsLeft()).toEqual(before);
    });
  }
});

describe('the library', () => {
  it('keeps what was read of it for the next article, and forgets it when a pack changes', async () => {
    const library = libraryOf(database);
    await installPack(database, smallPack(5, 'a'), false, wordIndexer);
    const search = async () =>
      (await claimIndex(database, await library()).candidates([asTerms(['4'])], 5))[0]?.map(({ pack }) => pack);
    expect(await search()).toEqual(['a']);
    await Promise.all([database.postings.clear(), database.claims.clear()]);
    expect(await search()).toEqual(['a']);
    await installPack(database, smallPack(5, 'a', 2), false, wordIndexer);
    await installPack(database, smallPack(5, 'b'), false, wordIndexer);
    expect(await search()).toEqual(['a', 'b']);
  });

  it('is the same object until a pack changes', async () => {
    const library = libraryOf(database);
    await installPack(database, smallPack(5, 'a'), false, wordIndexer);
    const first = await library();
    expect(await library()).toBe(first);
    await installPack(database, smallPack(5, 'b'), false, wordIndexer);
    const second = await library();
    expect(second.packs.map(({ id }) => id)).toEqual(['a', 'b']);
    await setPackEnabled(database, 'a', false);
    expect((await library()).packs.map(({ id }) => id)).toEqual(['b']);
  });
});

function never(): never {
  throw new Error('there is a batch');
}
