import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureBundled, tidyStore } from '../../../src/background/bundled';
import { claimIndexer } from '../../../src/background/claim-terms';
import { installedPacks, installPack } from '../../../src/store/packs';
import { IsnadDatabase } from '../../../src/store/schema';
import { smallPack } from '../store/small-pack';

vi.mock('../../../src/platform/browser', () => ({
  readOwnFile: async (path: string) => readFileSync(`assets/${path}`, 'utf8'),
}));

let database: IsnadDatabase;
beforeEach(async () => {
  database = new IsnadDatabase(`test-${crypto.randomUUID()}`);
  await ensureBundled(database);
  await installPack(database, smallPack(40), false, claimIndexer());
});
afterEach(() => database.delete());

/** A start of the browser after an update of the extension. */
async function start(): Promise<void> {
  await ensureBundled(database);
  await tidyStore(database);
}

const segments = async () => (await installedPacks(database)).flatMap((pack) => pack.segments.map(({ part }) => part));

describe('an update of the extension', () => {
  it('that changes no terms has nothing indexed anew', async () => {
    const before = await segments();
    await start();
    await database.state.delete('checked');
    await start();
    expect(await segments()).toEqual(before);
    expect(await database.loose.count()).toBe(0);
  });

  it('that changes them has every pack indexed anew, once', async () => {
    const before = await segments();
    await database.packs.toCollection().modify({ indexedBy: 'before' });
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await start();
    const after = await segments();
    expect(after.filter((part) => before.includes(part))).toEqual([]);
    expect((await installedPacks(database)).map(({ indexedBy }) => indexedBy)).toEqual(['1.0', '1.0', '1.0']);
    await start();
    expect(await segments()).toEqual(after);
  });
});
