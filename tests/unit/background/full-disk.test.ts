import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { claimIndexer } from '../../../src/background/claim-terms';
import { expectedFailure } from '../../../src/background/expected-failures';
import { handlers } from '../../../src/background/handlers';
import { articleFromText } from '../../../src/core/article/article';
import { extract } from '../../../src/core/statements/extract';
import { packs } from '../../../src/languages';
import type { Sender } from '../../../src/platform/messages';
import { installPack } from '../../../src/store/packs';
import { IsnadDatabase } from '../../../src/store/schema';
import { type Failure, failingAtEach } from '../store/failing-writes';
import { smallPack } from '../store/small-pack';

vi.mock('../../../src/platform/browser', () => ({
  inject: vi.fn(),
  setBadge: vi.fn(),
  preferredLanguages: () => ['en'],
}));

const SCREEN: Sender = { tabId: null, frameId: null, fromExtensionPage: true, isPrivate: false, url: '' };
const URL_READ = 'https://courier.example/1';
const PAGE: Sender = { tabId: 1, frameId: 0, fromExtensionPage: false, isPrivate: false, url: URL_READ };
const ARTICLE = {
  ...articleFromText({ text: 'The mayor said on Monday that the harbour was closed.', language: 'en' }),
  url: URL_READ,
};
const EXTRACTION = extract(ARTICLE, packs);
const DRAFT = { url: URL_READ, quote: { exact: 'harbour', prefix: 'the ', suffix: ' was' }, text: 'ask' };
const LIST = { words: '', from: null, to: null, start: 0, count: 9 };

let database: IsnadDatabase;
beforeEach(() => {
  database = new IsnadDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

type Served = ReturnType<typeof handlers>;
const serve = (): Served =>
  handlers(database, { annotator: '', card: '', readers: {}, labels: '' }, async () => undefined);

/** A database with one of each, as another worker finds it. */
async function prepare(): Promise<void> {
  database.close();
  await database.delete();
  database = new IsnadDatabase(database.name);
  const served = serve();
  await installPack(database, smallPack(3), false, claimIndexer());
  await installPack(database, smallPack(3, 'removed'), false, claimIndexer());
  await served.removePack({ id: 'removed' }, SCREEN);
  await served.changeSettings({ memory: true, strictness: 0.4 }, SCREEN);
  await served.saveNote(DRAFT, SCREEN);
  await served.analyse({ article: ARTICLE, extraction: EXTRACTION, load: 1 }, PAGE);
}

/** Everything that the reader has, but for what is written on the way and cleared later. */
async function contents(): Promise<string> {
  const { notes, settings, readings, readingTexts, packs: rows } = database;
  const all = await Promise.all([notes, settings, readings, readingTexts, rows].map((table) => table.toArray()));
  return JSON.stringify(all);
}

const noteId = async (): Promise<string> => (await database.notes.toArray())[0]?.id ?? '';
const readingId = async (served: Served): Promise<string> => (await served.readings(LIST, SCREEN)).rows[0]?.id ?? '';

const WRITES: Record<string, (served: Served) => Promise<unknown>> = {
  'a new note': async (served) => served.saveNote({ ...DRAFT, text: 'new' }, SCREEN),
  'a changed note': async (served) => served.saveNote({ ...DRAFT, id: await noteId(), text: 'changed' }, SCREEN),
  'a deleted note': async (served) => served.deleteNote({ id: await noteId() }, SCREEN),
  settings: async (served) => served.changeSettings({ strictness: 0.9, marks: false, memoryDays: 7 }, SCREEN),
  'a forgotten article': async (served) => served.forgetReading({ id: await readingId(served) }, SCREEN),
  'a pack switched off': async (served) => served.enablePack({ id: 'test-pack', enabled: false }, SCREEN),
  'a removed pack': async (served) => served.removePack({ id: 'test-pack' }, SCREEN),
  'a pack put back': async (served) => served.restorePack({ id: 'removed' }, SCREEN),
  'a deletion of the readings': async (served) => served.deleteStored({ what: 'readings', at: 1 }, SCREEN),
};

describe.each<Failure>(['killed', 'disk-full'])('%s at every write of', (failure) => {
  it.each(Object.entries(WRITES))('%s: all of it is done or nothing, and a full disk is told', async (_, write) => {
    let before = '';
    const writes = await failingAtEach(
      failure,
      async () => {
        await prepare();
        before = await contents();
      },
      () => write(serve()),
      async (_write, error) => {
        database.close();
        database = new IsnadDatabase(database.name);
        if (error === null) return;
        if (failure === 'disk-full') expect(expectedFailure(error)?.code).toBe('storage-full');
        expect(await contents()).toBe(before);
      },
    );
    expect(writes).toBeGreaterThan(0);
  });

  it('a visit to an article: it is shown all the same, and kept whole or not at all', async () => {
    let before = '';
    let notices: readonly string[] = [];
    await failingAtEach(
      failure,
      async () => {
        await prepare();
        before = await contents();
      },
      async () => {
        const view = await serve().analyse({ article: ARTICLE, extraction: EXTRACTION, load: 2 }, PAGE);
        notices = view.notices;
        if (notices.includes('not-kept')) throw new Error('not kept');
      },
      async (_write, error) => {
        database.close();
        database = new IsnadDatabase(database.name);
        if (error === null) return;
        if (failure === 'disk-full') expect(notices).toContain('not-kept');
        expect(await contents()).toBe(before);
      },
    );
  });

  it('a deletion of all: nothing is gone, or all of it, and it can be asked for again', async () => {
    let before = '';
    await failingAtEach(
      failure,
      async () => {
        await prepare();
        before = await contents();
      },
      () => Promise.resolve(serve().deleteStored({ what: 'all', at: 1 }, SCREEN)),
      async (_write, error) => {
        database.close();
        database = new IsnadDatabase(database.name);
        const [notes, readings] = [await database.notes.count(), await database.readings.count()];
        if (error === null || notes + readings === 0) expect([notes, readings]).toEqual([0, 0]);
        else expect(await contents()).toBe(before);
        expect(await serve().deleteStored({ what: 'all', at: 1 }, SCREEN)).toEqual({ packs: ['test-pack'] });
      },
    );
  });
});
