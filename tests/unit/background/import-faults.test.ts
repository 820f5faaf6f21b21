import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { claimTerms } from '../../../src/core/matching/memory-index';
import { lexicons } from '../../../src/languages';
import { notesOf, putNote } from '../../../src/store/notes';
import { installedPacks, installPack } from '../../../src/store/packs';
import { clearUnused } from '../../../src/store/parts';
import { IsnadDatabase } from '../../../src/store/schema';
import { clearLostSlices } from '../../../src/store/slices';
import { type Failure, failingAtEach } from '../store/failing-writes';
import { find } from '../store/search';
import { smallPack } from '../store/small-pack';
import { feedOf, fileOf, importFile, readFile, review, worker } from './importing';

// Three buckets instead of one, so that the walks go through the bringing together of a large pack.
vi.mock('../../../src/background/pack-shelves', async (original) => ({
  ...(await original<typeof import('../../../src/background/pack-shelves')>()),
  bucketsFor: () => 3,
}));

const indexer = {
  version: '1.0',
  read: ({ claim }: { claim: Parameters<typeof claimTerms>[0] }) => claimTerms(claim, lexicons),
};
const feed = fileOf(feedOf(Array.from({ length: 6 }, (_, at) => review(at))));
const pack = fileOf(JSON.stringify(smallPack(40, 'test-pack', 2)));
const note = {
  id: 'n',
  url: 'https://a.example/',
  quote: { exact: 'x', prefix: '', suffix: '' },
  text: 'mine',
  created: '2024',
  changed: '2024',
};

let database: IsnadDatabase;
beforeEach(() => {
  database = new IsnadDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(async () => {
  database.close();
  await database.delete();
});

/** A database with a pack and a note in it, as another worker finds it. */
async function prepare(): Promise<void> {
  database.close();
  await database.delete();
  database = new IsnadDatabase(database.name);
  await installPack(database, smallPack(3), false, indexer);
  await putNote(database, note);
}

/** What a reader would miss: what was there is found, and the note is as it was. */
async function nothingIsLost(version: number[]): Promise<void> {
  database.close();
  database = new IsnadDatabase(database.name);
  const row = (await installedPacks(database)).find(({ id }) => id === 'test-pack');
  expect(version).toContain(row?.info.version);
  const { terms } = claimTerms(
    { id: 'q', story: 'q', time: null, text: { en: 'The harbour of town 2 was closed' } },
    lexicons,
  );
  const found = await find(database, terms, 3);
  expect(found[0]?.claim.id).toBe('claim-2');
  expect(found[0]?.positions).toHaveLength(1);
  expect(await notesOf(database, note.url)).toEqual([note]);
}

/** Rows that no pack owns after the clearing that each start of the browser does. */
async function leftOver(): Promise<number[]> {
  await clearUnused(database);
  await clearLostSlices(database);
  return Promise.all([database.staging, database.loose, database.slices].map((table) => table.count()));
}

/** Milliseconds for a walk through all writes. */
const WALK = 120_000;

describe.each<Failure>(['killed', 'disk-full', 'disk-full-from-here'])('%s at every write of an import', (failure) => {
  const expected = failure === 'killed' ? expect.anything() : expect.objectContaining({ name: 'StorageFull' });

  it(
    'of a feed: nothing is lost, and it can be gone on with',
    async () => {
      const writes = await failingAtEach(
        failure,
        prepare,
        () => importFile(worker(database), feed, { slice: 1_000 }),
        async (_, error) => {
          if (error) expect(error).toEqual(expected);
          await nothingIsLost([1]);
          const published = (await installedPacks(database)).find(({ info }) => info.title.en === 'Daily checks');
          if (published) expect(published.claims).toBe(6);
          else expect((await importFile(worker(database), feed, { slice: 1_000 })).claims).toBe(6);
          await nothingIsLost([1]);
          expect(await installedPacks(database)).toHaveLength(2);
          expect(await leftOver()).toEqual([0, 0, 0]);
        },
      );
      expect(writes).toBeGreaterThan(25);
    },
    WALK,
  );

  it.runIf(failure === 'killed')(
    'of a feed: nothing is lost, and it can be given up',
    async () => {
      const writes = await failingAtEach(
        failure,
        prepare,
        () => readFile(worker(database), feed, { slice: 1_000 }),
        async () => {
          await nothingIsLost([1]);
          for (const { id } of await worker(database).imports({ holder: 'window' }))
            await worker(database).discardImport({ id, holder: 'window' });
          await nothingIsLost([1]);
          expect(await leftOver()).toEqual([0, 0, 0]);
        },
      );
      expect(writes).toBeGreaterThan(15);
    },
    WALK,
  );

  it.runIf(failure !== 'disk-full-from-here')(
    'of a new version of a pack: the old one is there or the new one, and it can be gone on with',
    async () => {
      const writes = await failingAtEach(
        failure,
        prepare,
        () => importFile(worker(database), pack, { slice: 4_000 }),
        async () => {
          await nothingIsLost([1, 2]);
          const [row] = await installedPacks(database);
          if (row?.info.version === 1) await importFile(worker(database), pack, { slice: 4_000 });
          await nothingIsLost([2]);
          expect((await installedPacks(database)).map(({ claims }) => claims)).toEqual([40]);
          expect(await leftOver()).toEqual([0, 0, 0]);
        },
      );
      expect(writes).toBeGreaterThan(15);
    },
    WALK,
  );

  it.runIf(failure !== 'disk-full-from-here')(
    'of giving an import up: it is there or gone, and can be given up again',
    async () => {
      await failingAtEach(
        failure,
        async () => {
          await prepare();
          await readFile(worker(database), pack, { slice: 4_000 });
        },
        async () => {
          for (const { id } of await worker(database).imports({ holder: 'window' }))
            await worker(database).discardImport({ id, holder: 'window' });
        },
        async () => {
          await nothingIsLost([1]);
          for (const { id } of await worker(database).imports({ holder: 'window' }))
            await worker(database).discardImport({ id, holder: 'window' });
          expect(await leftOver()).toEqual([0, 0, 0]);
        },
      );
    },
    WALK,
  );
});
