import 'fake-indexeddb/auto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backupHandlers } from '../../../src/background/backup-handlers';
import { importHandlers } from '../../../src/background/import-handlers';
import { readerSettings } from '../../../src/background/reader-settings';
import { articleFromText } from '../../../src/core/article/article';
import { snapshotOf } from '../../../src/core/claims/reading';
import { storyPrint } from '../../../src/core/matching/story-print';
import { extract } from '../../../src/core/statements/extract';
import type { RestoreUndo } from '../../../src/core/views/backup';
import type { Note } from '../../../src/core/views/view';
import { lexicons, packs } from '../../../src/languages';
import { defaultSettings } from '../../../src/messages/protocol';
import { CallFailure } from '../../../src/messages/serve';
import type { StoredClaim } from '../../../src/store/chunks';
import { libraryOf } from '../../../src/store/library';
import { notesOf, putNote } from '../../../src/store/notes';
import { installedPacks, installPack, setPackEnabled } from '../../../src/store/packs';
import { keepVisit } from '../../../src/store/readings';
import { IsnadDatabase } from '../../../src/store/schema';
import { readSettings, writeSettings } from '../../../src/store/settings';
import { checkNowAndThen } from '../../../src/store/stored';
import { type BackupWorker, makeBackup } from '../../../src/ui/options/backup-file';
import { previewRestore, RestoreStopped, restore } from '../../../src/ui/options/restore-file';
import type { PackActions } from '../../../src/ui/options/restore-pack';
import {
  feedOf,
  fileOf as fileOfFeed,
  worker as importCalls,
  importFile,
  readFile,
  review,
} from '../background/importing';
import { type Failure, failingAtEach } from './failing-writes';
import { findIds, wordIndexer } from './search';
import { smallPack } from './small-pack';
import { storedBatches } from './stored-batches';

vi.mock('../../../src/platform/browser', () => ({ readOwnFile: vi.fn() }));

const quote = { exact: 'the harbour', prefix: 'in ', suffix: ' was' };
const note = (id: string, text = `note ${id}`): Note => ({
  id,
  url: `https://courier.example/${id}`,
  quote,
  text,
  created: '2024-05-02T00:00:00.000Z',
  changed: '2024-05-03T00:00:00.000Z',
});
const SCREEN = { tabId: null, frameId: null, isPrivate: false, fromExtensionPage: true, url: '' };

let database: IsnadDatabase;
let other: IsnadDatabase;
beforeEach(() => {
  database = new IsnadDatabase(`test-${crypto.randomUUID()}`);
  other = new IsnadDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(async () => {
  await database.delete();
  await other.delete();
});

/** The worker of a database, over messages that are JSON as Chrome's are. */
function workerOf(own: IsnadDatabase): BackupWorker {
  const served = backupHandlers(own, async () => undefined);
  return (async (call: keyof typeof served, request: unknown) => {
    try {
      const reply = await served[call](JSON.parse(JSON.stringify(request)) as never, SCREEN);
      return { ok: true, value: JSON.parse(JSON.stringify(reply)) };
    } catch (error) {
      return { ok: false, code: 'unexpected', detail: String(error) };
    }
  }) as BackupWorker;
}

/** What packs are installed by, over messages that are JSON. */
function packActions(own: IsnadDatabase): PackActions {
  const calls = importHandlers(own, libraryOf(own));
  return {
    callImport: (async (call: keyof typeof calls, request: unknown) => {
      try {
        const reply = await calls[call](JSON.parse(JSON.stringify(request)) as never, SCREEN);
        return { ok: true, value: JSON.parse(JSON.stringify(reply)) };
      } catch (error) {
        return { ok: false, code: error instanceof CallFailure ? error.code : 'unexpected', detail: String(error) };
      }
    }) as PackActions['callImport'],
    enablePack: async (id, enabled) => {
      await setPackEnabled(own, id, enabled);
      return { ok: true, value: [] };
    },
  };
}

async function read(own: IsnadDatabase, id: string, when: string, words = 'was closed'): Promise<void> {
  const text = `Harbour ${id}\nInes Vale said on Monday that harbour ${id} ${words}.`;
  const url = `https://courier.example/${id}`;
  const article = {
    ...articleFromText({ text, title: `Harbour ${id}`, language: 'en', published: '2024-05-06' }),
    url,
  };
  const print = storyPrint({ id: url, text, title: article.headline, date: '2024-05-06', language: 'en' }, lexicons);
  await keepVisit(
    own,
    snapshotOf(article, extract(article, packs), []),
    print,
    Math.random(),
    Date.parse(when),
    async () => true,
  );
}

async function fill(own: IsnadDatabase, notes = 3, readings = 2): Promise<void> {
  for (let i = 0; i < notes; i++) await putNote(own, note(`n${i}`));
  for (let i = 0; i < readings; i++) await read(own, `r${i}`, '2024-05-08T10:00:00Z');
  await writeSettings(own, readerSettings, { memory: true, strictness: 0.7 });
}

async function contentsOf(own: IsnadDatabase): Promise<unknown> {
  const [notes, rows, texts, settings] = await Promise.all([
    own.notes.orderBy('id').toArray(),
    own.readings.orderBy('id').toArray(),
    own.readingTexts.orderBy('id').toArray(),
    readSettings(own, readerSettings),
  ]);
  return JSON.parse(JSON.stringify({ notes, rows, texts, settings }));
}

const nothing = () => undefined;
async function claimsOf(own: IsnadDatabase, id = 'test-pack'): Promise<StoredClaim[]> {
  return (await storedBatches(own, id)).flatMap(({ claims }) => claims);
}

const backupOf = (own: IsnadDatabase) => makeBackup(workerOf(own), 'all', nothing);
const restoreTo = (own: IsnadDatabase, file: Blob, wanted: string[] = []) =>
  restore(file, workerOf(own), wanted, packActions(own), nothing);
const textOf = async (file: Blob) => gunzipSync(Buffer.from(await file.arrayBuffer())).toString('utf8');
const fileOf = (text: string) => new Blob([gzipSync(text)]);

describe('a backup', () => {
  it('brings notes, settings, readings and packs back as they were, in another browser', async () => {
    await fill(database, 450, 45);
    await installPack(database, smallPack(700), false, wordIndexer);
    const file = await backupOf(database);
    const preview = await previewRestore(file, workerOf(other), [], nothing);
    expect(preview.counts).toMatchObject({
      notes: { added: 450 },
      readings: { added: 45 },
      settings: { added: 2 },
      faulty: 0,
    });
    expect(preview.packs.map(({ id, claims }) => [id, claims])).toEqual([['test-pack', 700]]);
    expect(await other.notes.count()).toBe(0);
    const result = await restoreTo(other, file, ['test-pack']);
    expect(result).toMatchObject({ packs: ['test-pack'], failedPacks: [] });
    expect(await contentsOf(other)).toEqual(await contentsOf(database));
    expect(await claimsOf(other)).toEqual(await claimsOf(database));
    expect(await claimsOf(other)).toHaveLength(700);
  });

  it('is made of a store that holds nothing of a kind, or nothing at all', async () => {
    const lines = async () => (await textOf(await backupOf(database))).trimEnd().split('\n');
    expect(await lines()).toEqual([expect.stringContaining('isnad-backup/1'), '{"end":1}']);
    await putNote(database, note('n'));
    expect(await lines()).toHaveLength(3);
    expect((await restoreTo(other, await backupOf(database))).counts.notes.added).toBe(1);
  });

  it('brings back a feed: where its claims were taken from, outlets of other packs, and none of its claims twice', async () => {
    const outlet = {
      id: 'checkers',
      hosts: ['checkers.example'],
      names: { en: ['The Checkers'] },
      kind: 'site' as const,
    };
    const known = smallPack(2);
    await installPack(database, { ...known, outlets: [...known.outlets, outlet] }, true, wordIndexer);
    const elsewhere = { url: 'https://[far].example/1', author: { name: 'Far Checks', url: 'https://far.example' } };
    const reviews = [review(1), review(2, elsewhere), review(3, { sdLicense: 'CC BY' })];
    const { id } = await importFile(importCalls(database), fileOfFeed(feedOf(reviews)));
    const { part = 0, chunks = 0 } = (await database.packs.get(id))?.bodies[0] ?? {};
    const chunk = await database.claims.get([part, 0]);
    // What an import that was cut short and taken up again can leave.
    await database.claims.add({ part, number: chunks, data: chunk?.data ?? new Uint8Array() });
    await database.packs.update(id, { bodies: [{ part, chunks: chunks + 1 }] });
    const before = (await claimsOf(database, id)).slice(0, 3);

    const result = await restoreTo(other, await backupOf(database), [id]);
    expect(result).toMatchObject({ packs: [id], failedPacks: [] });
    const after = await claimsOf(other, id);
    expect(after).toHaveLength(3);
    expect(after[0]).toEqual(before[0]);
    expect(JSON.stringify(after[1])).not.toContain('[far]');
    expect(JSON.stringify(after)).toContain('"rating":"False"');
    const outlets = (await libraryOf(other)()).outlets.map((one) => one.id);
    expect(outlets).toContain('checkers');
    expect(outlets).toHaveLength(2);
  });

  it('brings back a feed of any size, in messages of bounded size, switched off as it was', async () => {
    // Together more than what goes to the worker at once.
    const long = 'and so on, '.repeat(150);
    const reviews = Array.from({ length: 3_600 }, (_, at) => review(at, { claimReviewed: `Ferry ${at} sank ${long}` }));
    const feed = fileOfFeed(feedOf(reviews));
    expect(feed.text.length).toBeGreaterThan(6_500_000);
    const { id } = await importFile(importCalls(database), feed, { slice: 4_000_000 });
    await setPackEnabled(database, id, false);
    const file = await backupOf(database);
    const actions = packActions(other);
    const sizes: number[] = [];
    const callImport: PackActions['callImport'] = (call, request) => {
      sizes.push(JSON.stringify(request).length);
      return actions.callImport(call, request);
    };
    const result = await restore(file, workerOf(other), [id], { ...actions, callImport }, nothing);
    expect(result).toMatchObject({ packs: [id], failedPacks: [] });
    expect(sizes.filter((size) => size > 1_000_000).length).toBeGreaterThan(1);
    expect(Math.max(...sizes)).toBeLessThan(6_000_000);
    const [row] = await installedPacks(other);
    expect(row).toMatchObject({ id, claims: 3_600, enabled: false });
    const byId = (a: StoredClaim, b: StoredClaim) => a.claim.id.localeCompare(b.claim.id);
    expect((await claimsOf(other, id)).sort(byId)).toEqual((await claimsOf(database, id)).sort(byId));
    expect([await other.slices.count(), await other.staging.count(), await other.loose.count()]).toEqual([0, 0, 0]);
  }, 60_000);

  it('of a pack that is refused names it, leaves nothing of it, and brings back the rest', async () => {
    await installPack(database, smallPack(3), false, wordIndexer);
    await installPack(database, smallPack(4, 'sound'), false, wordIndexer);
    await putNote(database, note('n'));
    const text = (await textOf(await backupOf(database))).replace('"claim":"claim-1"', '"claim":"nowhere"');
    const result = await restoreTo(other, fileOf(text), ['sound', 'test-pack']);
    expect([result.packs.length, result.failedPacks.length]).toEqual([1, 1]);
    expect(result.counts.notes.added).toBe(1);
    expect(await installedPacks(other)).toHaveLength(1);
    expect([await other.slices.count(), await other.staging.count(), await other.loose.count()]).toEqual([0, 0, 0]);
  });

  it('is merged without loss: both versions of a note, the article read last, and the same only once', async () => {
    await fill(database);
    const file = await backupOf(database);
    await fill(other);
    await putNote(other, note('n1', 'rewritten since'));
    await read(other, 'r0', '2024-05-09T10:00:00Z', 'was opened again');
    await read(other, 'r1', '2024-05-01T10:00:00Z');
    await other.readings.update((await other.readings.orderBy('id').last())?.id ?? '', {
      last: '2024-05-01T10:00:00Z',
    });
    const before = await contentsOf(other);
    const { counts, undo } = await restoreTo(other, file);
    expect(counts).toMatchObject({ notes: { added: 0, same: 2, differing: 1 }, readings: { same: 1, differing: 1 } });
    const both = await notesOf(other, note('n1').url);
    expect(both.map(({ text }) => text).sort()).toEqual(['note n1', 'rewritten since']);
    const merged = await contentsOf(other);
    expect((await restoreTo(other, file)).counts).toMatchObject({
      notes: { same: 3, differing: 0 },
      readings: { same: 2 },
    });
    expect(await contentsOf(other)).toEqual(merged);
    for (const step of undo) await workerOf(other)('undoRestore', step);
    expect(await contentsOf(other)).toEqual(before);
  });

  it('that is cut, foreign, newer or damaged is refused with its reason', async () => {
    await fill(database);
    const file = await backupOf(database);
    const text = await textOf(file);
    const bytes = await file.arrayBuffer();
    const lines = text.trimEnd().split('\n');
    const faults: [string, Blob][] = [
      ['cut', new Blob([bytes.slice(0, bytes.byteLength - 30)])],
      ['cut', fileOf(lines.slice(0, -1).join('\n'))],
      ['not-a-backup', new Blob(['<!doctype html><p>no'])],
      ['not-a-backup', new Blob([])],
      ['not-a-backup', new Blob(['{"format":"isnad-pack/1"}'])],
      ['newer', fileOf(text.replace('isnad-backup/1', 'isnad-backup/2'))],
      ['damaged', fileOf([...lines.slice(0, 2), ...lines.slice(3)].join('\n'))],
    ];
    for (const [fault, broken] of faults) {
      await expect(previewRestore(broken, workerOf(other), [], nothing), fault).rejects.toMatchObject({ fault });
    }
    expect(await other.notes.count()).toBe(0);
  });

  it('loses only the records that cannot be read, and takes no setting that is none', async () => {
    await fill(database);
    const lines = (await textOf(await backupOf(database))).trimEnd().split('\n');
    const hostile = lines.map((line) =>
      line.includes('"n1"')
        ? '{"note":{"id":"n1","url":5}}'
        : line.replace('"strictness","value":0.7', '"strictness","value":"all"'),
    );
    const { counts } = await restoreTo(other, fileOf(`${hostile.join('\n')}\n`));
    expect(counts).toMatchObject({ faulty: 1, notes: { added: 2 }, settings: { added: 1 } });
    expect((await readSettings(other, readerSettings)).strictness).toBe(defaultSettings.strictness);
  });

  it('brings back what was written on a page with an endless address', async () => {
    const url = `https://courier.example/?q=${'%D9%84'.repeat(20_000)}`;
    await putNote(database, { ...note('long'), url });
    await read(database, `?q=${'x'.repeat(100_000)}`, '2024-05-08T10:00:00Z');
    const { counts } = await restoreTo(other, await backupOf(database));
    expect(counts).toMatchObject({ faulty: 0, notes: { added: 1 }, readings: { added: 1 } });
    expect(await contentsOf(other)).toEqual(await contentsOf(database));
  });

  it('also takes the notes of an article exported as JSON', async () => {
    const exported = JSON.stringify({ format: 'isnad-article/1', article: {}, notes: [note('a'), note('b')] }, null, 2);
    const { counts } = await restoreTo(other, new Blob([exported]));
    expect(counts.notes).toMatchObject({ added: 2 });
    expect((await notesOf(other, note('a').url))[0]).toEqual(note('a'));
  });

  it.each(['killed', 'disk-full-from-here'] as Failure[])(
    'is restored whole by a second attempt when any write of the first fails (%s)',
    async (failure) => {
      await fill(database, 3, 1);
      const file = await backupOf(database);
      const wanted = await contentsOf(database);
      const steps = await failingAtEach(
        failure,
        async () => {
          other.close();
          await other.delete();
          other = new IsnadDatabase(other.name);
          await putNote(other, note('mine'));
        },
        () => restoreTo(other, file),
        async () => {
          other.close();
          other = new IsnadDatabase(other.name);
          expect((await notesOf(other, note('mine').url)).map(({ id }) => id)).toEqual(['mine']);
          // A batch is whole or not there.
          expect([1, 4]).toContain(await other.notes.count());
          expect(await other.readings.count()).toBe(await other.readingTexts.count());
          await restoreTo(other, file);
          await other.notes.delete('mine');
          expect(await contentsOf(other)).toEqual(wanted);
        },
      );
      expect(steps).toBeGreaterThan(4);
    },
  );
});

describe('a restore that breaks off', () => {
  /** A worker that is stopped after some of its writing calls, before it answers; the page asks once more, as it does. */
  function stoppedAfter(own: IsnadDatabase, writes: number, again: boolean): BackupWorker {
    let written = 0;
    const call = workerOf(own) as (name: string, request: { dry?: boolean }) => Promise<{ ok: boolean }>;
    const once = async (name: string, request: { dry?: boolean }) => {
      const answer = await call(name, request);
      const isWrite = name === 'restoreRecords' && request.dry === false;
      return isWrite && ++written === writes ? { ok: false, code: 'unreachable', detail: '' } : answer;
    };
    return (async (name: string, request: { dry?: boolean }) => {
      const answer = await once(name, request);
      return answer.ok || !again ? answer : once(name, request);
    }) as BackupWorker;
  }

  it.each([
    ['and goes on', true],
    ['and stops', false],
  ])('because the worker was stopped before it answered, %s: all of it can be taken back', async (_, again) => {
    await fill(database, 450, 3);
    await installPack(database, smallPack(5), false, wordIndexer);
    const file = await backupOf(database);
    for (let write = 1; write <= 3; write++) {
      await other.delete();
      other = new IsnadDatabase(other.name);
      await putNote(other, note('n1', 'mine'));
      await read(other, 'r1', '2024-05-01T10:00:00Z');
      await writeSettings(other, readerSettings, { strictness: 0.2 });
      const before = await contentsOf(other);
      const worker = stoppedAfter(other, write, again);
      const result = await restore(file, worker, ['test-pack'], packActions(other), nothing).catch((error: unknown) => {
        if (!(error instanceof RestoreStopped)) throw error;
        return error.result;
      });
      expect(result.packs).toEqual(again ? ['test-pack'] : []);
      expect(await contentsOf(other)).not.toEqual(before);
      for (const step of [...result.undo].reverse()) await workerOf(other)('undoRestore', step);
      expect(await contentsOf(other)).toEqual(before);
      expect(await other.staging.count()).toBe(0);
    }
  });

  it.each(['killed', 'disk-full-from-here'] as Failure[])(
    'at any of its writes (%s) can be taken back',
    async (failure) => {
      await fill(database, 3, 2);
      await installPack(database, smallPack(4), false, wordIndexer);
      const file = await backupOf(database);
      let before: unknown;
      let undo: readonly RestoreUndo[] = [];
      let installed: readonly string[] = [];
      await failingAtEach(
        failure,
        async () => {
          other.close();
          await other.delete();
          other = new IsnadDatabase(other.name);
          await fill(other, 2, 1);
          await putNote(other, note('n1', 'mine'));
          before = await contentsOf(other);
        },
        async () => {
          const result = await restoreTo(other, file, ['test-pack']).catch((error: unknown) => {
            if (!(error instanceof RestoreStopped)) throw error;
            return error.result;
          });
          undo = result.undo;
          installed = result.packs;
        },
        async () => {
          other.close();
          other = new IsnadDatabase(other.name);
          for (const step of [...undo].reverse()) await workerOf(other)('undoRestore', step);
          expect(await contentsOf(other)).toEqual(before);
          const there = (await installedPacks(other)).map(({ id }) => id);
          for (const id of installed) expect(there).toContain(id);
        },
      );
    },
    60_000,
  );
});

describe('deleting all', () => {
  it('gives up imports that are not finished, and their space', async () => {
    const feed = fileOfFeed(feedOf(Array.from({ length: 9 }, (_, at) => review(at))));
    const pack = fileOfFeed(JSON.stringify(smallPack(40)), 'pack.json');
    for (const file of [feed, pack]) await readFile(importCalls(database), file, { slice: 2_000 });
    expect(await importCalls(database).imports({ holder: 'window' })).toHaveLength(2);
    await workerOf(database)('deleteStored', { what: 'all', at: 1_000 });
    expect(await importCalls(database).imports({ holder: 'window' })).toEqual([]);
    const tables = [database.staging, database.slices, database.loose, database.claims, database.postings];
    expect(await Promise.all(tables.map((table) => table.count()))).toEqual([0, 0, 0, 0, 0]);
    // The window that was at it is told so by its next slice.
    const late = importCalls(database).importSlice({
      id: 1,
      holder: 'window',
      offset: 0,
      bytes: 1,
      text: '[',
      damaged: false,
    });
    await expect(late).rejects.toMatchObject({ code: 'no-such-import' });
  });

  it('takes everything of the reader, and can be undone from the copy made before', async () => {
    await fill(database);
    await installPack(database, smallPack(5), false, wordIndexer);
    await installPack(database, smallPack(5, 'bundled'), true, wordIndexer);
    const before = await contentsOf(database);
    const copy = await makeBackup(workerOf(database), 'records', nothing);
    const deleted = { ok: true, value: { packs: ['test-pack'] } };
    expect(await workerOf(database)('deleteStored', { what: 'all', at: 1_000 })).toEqual(deleted);
    // Asked once more, as when the worker was stopped before it answered.
    expect(await workerOf(database)('deleteStored', { what: 'all', at: 1_000 })).toEqual(deleted);
    expect(await workerOf(database)('deleteStored', { what: 'all', at: 2_000 })).toMatchObject({
      value: { packs: [] },
    });
    expect(await database.notes.count()).toBe(0);
    expect(await database.readingTexts.count()).toBe(0);
    expect(await findIds(database, ['3'])).not.toContain('test-pack');
    await restoreTo(database, copy);
    expect(await contentsOf(database)).toEqual(before);
    await workerOf(database)('purgeDeleted', { packs: ['test-pack'] });
    expect((await installedPacks(database)).map(({ id }) => id)).toEqual(['bundled']);
  });
});

describe('checking the store', () => {
  const check = async (full: boolean) => {
    const answer = await workerOf(database)('checkStore', { full });
    if (!answer.ok) throw new Error(answer.detail);
    return answer.value;
  };

  it('finds a sound store sound', async () => {
    await fill(database);
    await installPack(database, smallPack(40), false, { ...wordIndexer, version: '1.0' });
    for (const full of [false, true]) {
      expect(await check(full)).toEqual({
        packs: 1,
        claims: 40,
        notes: 3,
        readings: 2,
        reindexed: [],
        repaired: 0,
        damaged: [],
      });
    }
  });

  it('is done once a day', async () => {
    const now = Date.now();
    expect(await checkNowAndThen(database, wordIndexer, now)).toMatchObject({ damaged: [] });
    expect(await checkNowAndThen(database, wordIndexer, now + 3_600_000)).toBeNull();
    expect(await checkNowAndThen(database, wordIndexer, now + 25 * 3_600_000)).not.toBeNull();
  });

  it('builds a lost index anew, sets keys right, clears halves, and names packs with lost claims', async () => {
    await fill(database);
    await installPack(database, smallPack(40), false, { ...wordIndexer, version: '1.0' });
    await database.postings.clear();
    await database.notes.update('n0', { page: 'elsewhere' });
    await database.readingTexts.delete('courier.example/r0');
    await database.readings.update('courier.example/r1', { keys: [] });
    expect(await check(false)).toMatchObject({ reindexed: ['test-pack'], repaired: 2, damaged: [], readings: 1 });
    expect(await check(true)).toMatchObject({ reindexed: [], repaired: 1, damaged: [] });
    expect(await notesOf(database, note('n0').url)).toHaveLength(1);
    const [row] = await database.claims.toArray();
    if (row) await database.claims.put({ ...row, data: row.data.slice(0, 5) });
    expect(await check(true)).toMatchObject({ damaged: ['test-pack'] });
    await database.claims.clear();
    expect(await check(false)).toMatchObject({ damaged: ['test-pack'] });
  });
});
