import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { batchesOf, installedPacks, installPack } from '../../../src/store/packs';
import { clearUnused } from '../../../src/store/parts';
import { IsnadDatabase } from '../../../src/store/schema';
import {
  type Batch,
  beginPack,
  discardStaged,
  publishPack,
  reindexPack,
  stage,
  stagedPacks,
} from '../../../src/store/staging';
import { findIds, wordIndexer } from './search';
import { smallPack } from './small-pack';

let database: IsnadDatabase;
beforeEach(() => {
  database = new IsnadDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(async () => {
  database.close();
  await database.delete();
});

const TABLES = ['packs', 'claims', 'postings', 'parties', 'segments', 'staging', 'loose', 'state'] as const;
const count = async () =>
  Object.fromEntries(await Promise.all(TABLES.map(async (name) => [name, await database[name].count()])));

/** The second version of the test pack, in two batches. */
const NEW = smallPack(70, 'test-pack', 2);
const BATCHES: Batch[] = [NEW.claims.slice(0, 40), NEW.claims.slice(40)].flatMap((claims) =>
  batchesOf({ ...NEW, claims }),
);

/** What a worker does to install {@link NEW}, from wherever an earlier one was killed. */
async function importNew(): Promise<void> {
  const [staged] = await stagedPacks(database);
  const id = staged?.id ?? (await beginPack(database, NEW.info));
  const done = typeof staged?.checkpoint === 'number' ? staged.checkpoint : 0;
  for (let at = done; at < BATCHES.length; at++) {
    await stage(database, id, BATCHES[at] as Batch, at + 1, wordIndexer);
  }
  await publishPack(database, id);
}

/** Has the worker killed at its nth write: that write and all later ones fail, and a new worker opens the database. */
async function killedAt(write: number, work: () => Promise<void>): Promise<boolean> {
  let left = write;
  const perhaps = () => {
    if (left-- <= 1) throw new Error('killed');
  };
  for (const name of TABLES) {
    database[name].hook('creating', perhaps);
    database[name].hook('updating', perhaps);
    database[name].hook('deleting', perhaps);
  }
  const survived = await work().then(
    () => true,
    () => false,
  );
  database.close();
  database = new IsnadDatabase(database.name);
  return survived && left > 0;
}

describe('a pack that is being written', () => {
  it('is seen by nobody until it is published', async () => {
    await installPack(database, smallPack(3), false, wordIndexer);
    const id = await beginPack(database, NEW.info);
    for (const batch of BATCHES) await stage(database, id, batch, { line: batch.claims.length }, wordIndexer);
    expect(await findIds(database, ['69'])).toEqual([]);
    expect(await stagedPacks(database)).toMatchObject([{ id, info: NEW.info, claims: 70, checkpoint: { line: 30 } }]);
    await publishPack(database, id);
    expect(await findIds(database, ['69'])).toEqual(['claim-69']);
    expect((await findIds(database, ['town', '40']))[0]).toBe('claim-40');
    expect(await stagedPacks(database)).toEqual([]);
    await expect(publishPack(database, id)).rejects.toMatchObject({ name: 'StagingGone' });
  });

  it('gives its space back when it is discarded, and takes nothing more', async () => {
    await installPack(database, smallPack(3), false, wordIndexer);
    const before = await count();
    const id = await beginPack(database, NEW.info);
    await stage(database, id, BATCHES[0] as Batch, 1, wordIndexer);
    await discardStaged(database, id);
    expect(await count()).toEqual(before);
    await expect(stage(database, id, BATCHES[1] as Batch, 2, wordIndexer)).rejects.toMatchObject({
      name: 'StagingGone',
    });
    expect(await count()).toEqual(before);
  });

  it('survives the clearing at a start, until nobody has resumed it for a week', async () => {
    const id = await beginPack(database, NEW.info);
    await stage(database, id, BATCHES[0] as Batch, 1, wordIndexer);
    await clearUnused(database);
    expect(await stagedPacks(database)).toMatchObject([{ id, checkpoint: 1 }]);
    await database.staging.update(id, { touched: Date.now() - 8 * 24 * 60 * 60_000 });
    await clearUnused(database);
    expect(await count()).toEqual(Object.fromEntries(TABLES.map((name) => [name, 0])));
  });

  it('refuses a batch that lacks the story of one of its claims, and keeps the batches before', async () => {
    const id = await beginPack(database, NEW.info);
    await stage(database, id, BATCHES[0] as Batch, 1, wordIndexer);
    await expect(stage(database, id, { ...(BATCHES[1] as Batch), stories: [] }, 2, wordIndexer)).rejects.toThrow(
      /story/,
    );
    expect(await stagedPacks(database)).toMatchObject([{ id, checkpoint: 1 }]);
  });

  it('keeps apart two that are written at once', async () => {
    const other = smallPack(50, 'other');
    const [a, b] = [await beginPack(database, NEW.info), await beginPack(database, other.info)];
    const [first, second] = BATCHES as [Batch, Batch];
    await Promise.all([
      stage(database, a, first, 1, wordIndexer),
      stage(database, b, batchesOf(other)[0] as Batch, 1, wordIndexer),
    ]);
    await Promise.all([publishPack(database, b), stage(database, a, second, 2, wordIndexer)]);
    await publishPack(database, a);
    expect((await installedPacks(database)).map(({ id, claims }) => [id, claims])).toEqual([
      ['other', 50],
      ['test-pack', 70],
    ]);
    expect(await findIds(database, ['49'])).toEqual(['claim-49', 'claim-49']);
  });
});

it('a worker killed at any write leaves the old pack or the new, and the next one finishes', async () => {
  const whole = async () => {
    const [row] = await installedPacks(database);
    const found = await findIds(database, ['1']);
    return [row?.info.version, row?.claims, found];
  };
  let write = 0;
  let survived = false;
  while (!survived) {
    await database.delete();
    database = new IsnadDatabase(database.name);
    await installPack(database, smallPack(2), false, wordIndexer);
    survived = await killedAt(++write, importNew);
    const seen = await whole();
    expect([
      [1, 2, ['claim-1']],
      [2, 70, ['claim-1']],
    ]).toContainEqual(seen);
    if (seen[0] === 1) await importNew();
    await clearUnused(database);
    expect(await whole()).toEqual([2, 70, ['claim-1']]);
    expect(await count()).toEqual({
      packs: 1,
      claims: 5,
      postings: 1,
      parties: 2,
      segments: 1,
      staging: 0,
      loose: 0,
      state: 1,
    });
  }
  expect(write).toBeGreaterThan(20);
});

it('a worker killed at any write of reindexing leaves a pack that is found, and the next one finishes', async () => {
  const later = { ...wordIndexer, version: '2' };
  let write = 0;
  let survived = false;
  while (!survived) {
    await database.delete();
    database = new IsnadDatabase(database.name);
    await installPack(database, smallPack(40), false, wordIndexer);
    survived = await killedAt(++write, () => reindexPack(database, 'test-pack', later));
    expect(await findIds(database, ['33'])).toEqual(['claim-33']);
    await reindexPack(database, 'test-pack', later);
    await clearUnused(database);
    expect(await findIds(database, ['33'])).toEqual(['claim-33']);
    expect((await installedPacks(database)).map(({ indexedBy }) => indexedBy)).toEqual(['2']);
    expect(await count()).toMatchObject({ claims: 3, postings: 1, segments: 1, staging: 0, loose: 0 });
  }
  expect(write).toBeGreaterThan(5);
});
