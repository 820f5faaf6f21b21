import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readerSettings } from '../../../src/background/reader-settings';
import type { Note } from '../../../src/core/views/view';
import { defaultSettings } from '../../../src/messages/protocol';
import { guarded, StorageFailed, StorageFull } from '../../../src/store/failures';
import { notesOf, putNote, takeNote } from '../../../src/store/notes';
import { IsnadDatabase } from '../../../src/store/schema';
import { readSettings, writeSettings } from '../../../src/store/settings';

const note = (id: string, url: string, created: string): Note => ({
  id,
  url,
  quote: { exact: 'the harbour', prefix: 'in ', suffix: ' was' },
  text: `note ${id}`,
  created,
  changed: created,
});

let database: IsnadDatabase;
beforeEach(() => {
  database = new IsnadDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

describe('notes', () => {
  it('keeps notes by article, oldest first, and over a new connection', async () => {
    await putNote(database, note('b', 'https://courier.example/1', '2024-05-03T00:00:00Z'));
    await putNote(database, note('a', 'https://courier.example/1', '2024-05-02T00:00:00Z'));
    await putNote(database, note('c', 'https://courier.example/2', '2024-05-01T00:00:00Z'));
    database.close();
    const again = new IsnadDatabase(database.name);
    expect((await notesOf(again, 'https://courier.example/1')).map((own) => own.id)).toEqual(['a', 'b']);
    again.close();
    await database.open();
  });

  it('hands a deleted note back, so that it can be put back as it was', async () => {
    const original = note('a', 'https://courier.example/1', '2024-05-02T00:00:00Z');
    await putNote(database, original);
    const taken = await takeNote(database, 'a');
    expect(await notesOf(database, original.url)).toEqual([]);
    if (taken) await putNote(database, taken);
    expect(await notesOf(database, original.url)).toEqual([original]);
    expect(await takeNote(database, 'never')).toBeUndefined();
  });
});

describe('settings', () => {
  it('reads over the defaults and refuses what they do not know', async () => {
    await writeSettings(database, readerSettings, { strictness: 0.7 });
    await database.settings.bulkPut([
      { key: 'marks', value: 'yes' },
      { key: 'unknown', value: 1 },
      { key: 'quietHosts', value: {} },
    ]);
    expect(await readSettings(database, readerSettings)).toEqual({ ...defaultSettings, strictness: 0.7 });
  });

  it.each([
    ['strictness', Number.NaN],
    ['strictness', 2],
    ['language', 'xx'],
    ['theme', 'pink'],
    ['intensity', ''],
    ['memoryDays', -1],
    ['memoryDays', 1.5],
    ['memoryDays', 1e9],
    ['quietHosts', [5]],
    ['quietHosts', ['x'.repeat(301)]],
    ['constructor', 1],
  ])('takes no value for %s that is none: %j', async (key, value) => {
    await writeSettings(database, readerSettings, { [key]: value });
    expect(await database.settings.count()).toBe(0);
    await database.settings.put({ key, value });
    expect(await readSettings(database, readerSettings)).toEqual(defaultSettings);
  });
});

describe('failures', () => {
  it('tells a full disk from a database that cannot be opened', async () => {
    await expect(guarded(() => Promise.reject(new Dexie.QuotaExceededError('full')))).rejects.toBeInstanceOf(
      StorageFull,
    );
    const aborted = Object.assign(new Error('aborted'), {
      name: 'AbortError',
      inner: new Dexie.QuotaExceededError('full'),
    });
    await expect(guarded(() => Promise.reject(aborted))).rejects.toBeInstanceOf(StorageFull);
    await expect(guarded(() => Promise.reject(new Dexie.OpenFailedError('no')))).rejects.toBeInstanceOf(StorageFailed);
    await expect(guarded(() => Promise.reject(new TypeError('bug')))).rejects.toBeInstanceOf(TypeError);
  });
});
