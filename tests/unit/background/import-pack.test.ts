import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bucketsFor } from '../../../src/background/pack-shelves';
import type { Pack } from '../../../src/core/claims/claim';
import { parsePack } from '../../../src/core/claims/parse-pack';
import { installedPacks } from '../../../src/store/packs';
import { IsnadDatabase } from '../../../src/store/schema';
import { smallPack } from '../store/small-pack';
import { storedBatches } from '../store/stored-batches';
import { fileOf, importFile, readFile, sendSlice, worker } from './importing';

let database: IsnadDatabase;
beforeEach(() => {
  database = new IsnadDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

/** Some stories with a person in them, with the positions in another order than their claims. */
function pack(claims: number): Pack {
  const small = smallPack(claims);
  return {
    ...small,
    entities: [{ id: 'ada-voss', kind: 'person', names: { en: ['Ada Voss'] } }],
    positions: [...small.positions].reverse(),
  };
}

/** The text of a pack, with so many blanks in it. */
const spread = (value: unknown, blanks = 0): string =>
  JSON.stringify(value).replace('"positions":[', `"positions":[${' '.repeat(blanks)}`);

async function stored(): Promise<Pick<Pack, 'claims' | 'positions' | 'outlets' | 'entities'>> {
  const batches = await storedBatches(database, 'test-pack');
  const claims = batches.flatMap((batch) => batch.claims);
  return {
    claims: claims.map((one) => one.claim),
    positions: claims.flatMap((one) => one.positions),
    outlets: batches.flatMap((batch) => batch.outlets),
    entities: batches.flatMap((batch) => batch.entities),
  };
}

const byId = (items: readonly { readonly id: string }[]) => items.toSorted((a, b) => a.id.localeCompare(b.id));

describe('a pack', () => {
  it('of many buckets is brought together by workers that live for a step each', async () => {
    const given = pack(300);
    const file = fileOf(spread(given, 40_000_000));
    expect(bucketsFor(file.mark.size)).toBe(5);
    let progress = await readFile(worker(database), file, { slice: 4 * 2 ** 20 });
    expect(progress).toMatchObject({ whole: true, kind: 'pack', prepared: 0 });
    const steps: number[] = [];
    while (progress.prepared < 1) {
      progress = await worker(database).prepareImport({ id: progress.id, holder: 'window' });
      steps.push(progress.prepared);
    }
    expect(steps.length).toBeGreaterThan(0);
    const installed = await worker(database).finishImport({ id: progress.id, holder: 'window', partial: false });
    expect(installed).toMatchObject({ id: 'test-pack', claims: 300 });
    const found = await stored();
    for (const list of ['claims', 'positions', 'outlets', 'entities'] as const) {
      expect(byId(found[list]), list).toEqual(byId(given[list]));
    }
    expect([await database.slices.count(), await database.loose.count()]).toEqual([0, 0]);
  });

  it('of one bucket keeps the order of its file, however it is sliced', async () => {
    const given = pack(60);
    for (const slice of [700, 1e6]) {
      await importFile(worker(database), fileOf(spread(given)), { slice });
      expect((await stored()).claims).toEqual(given.claims);
    }
  });

  it('of five gigabytes is read with as many buckets as there may be, and its places are counted beyond 32 bits', async () => {
    const text = spread(pack(12));
    const size = 5 * 2 ** 30;
    const mark = { ...fileOf(text).mark, size };
    expect(bucketsFor(size)).toBe(256);
    let progress = await worker(database).beginImport({ file: mark, holder: 'window', replaces: null });
    const calls = worker(database);
    for (let from = 0; from < text.length; from += 2_000) {
      const { id, offset } = progress;
      const last = from + 2_000 >= text.length;
      const slice = { text: text.slice(from, from + 2_000), bytes: last ? size - offset : 2 ** 30, damaged: false };
      progress = await calls.importSlice({ id, holder: 'window', offset, ...slice });
    }
    expect(progress).toMatchObject({ offset: size, whole: true });
    const installed = await calls.finishImport({ id: progress.id, holder: 'window', partial: false });
    expect(installed.claims).toBe(12);
    expect(byId((await stored()).positions)).toEqual(byId(pack(12).positions));
  });

  it('is brought together by one window at a time, and goes on in another where the first was closed', async () => {
    const file = fileOf(spread(pack(30), 20_000_000));
    const { id } = await readFile(worker(database), file, { slice: 4 * 2 ** 20, holder: 'one' });
    const busy = { code: 'import-busy' };
    await expect(worker(database).prepareImport({ id, holder: 'two' })).rejects.toMatchObject(busy);
    await expect(worker(database).finishImport({ id, holder: 'two', partial: false })).rejects.toMatchObject(busy);
    await Promise.allSettled([1, 2].map(() => worker(database).prepareImport({ id, holder: 'one' })));
    await worker(database).leaveImports({ holder: 'one' });
    const taken = await worker(database).beginImport({ file: file.mark, holder: 'two', replaces: null });
    expect(taken).toMatchObject({ id, offset: file.mark.size });
    await expect(worker(database).prepareImport({ id, holder: 'one' })).rejects.toMatchObject(busy);
    expect((await worker(database).finishImport({ id, holder: 'two', partial: false })).claims).toBe(30);
    expect((await stored()).claims).toHaveLength(30);
  });

  it('with years from 1 to 9999 is taken, and one that was cut short is not brought together', async () => {
    const [first, ...rest] = pack(3).claims;
    const claims = [{ ...first, time: { from: '0001-01-01', to: '9999-12-31' } }, ...rest];
    const text = spread({ ...pack(3), claims });
    expect((await importFile(worker(database), fileOf(text))).claims).toBe(3);
    const { id } = await readFile(worker(database), fileOf(text.slice(0, -5)));
    const prepared = worker(database).prepareImport({ id, holder: 'window' });
    await expect(prepared).rejects.toMatchObject({ code: 'import-cut' });
  });

  const [claim] = smallPack(1).claims;
  const [position] = smallPack(1).positions;
  const [outlet] = smallPack(1).outlets;
  const broken: Record<string, Record<string, unknown>> = {
    'a claim twice': { claims: [claim, claim] },
    'a position twice': { positions: [position, position] },
    'an outlet twice': { outlets: [outlet, outlet] },
    'two outlets of one host': { outlets: [outlet, { ...outlet, id: 'other' }] },
    'a claim of no story': { claims: [{ ...claim, story: 'none' }] },
    'a fact-check of nobody': { claims: [{ ...claim, factCheck: { reviewer: 'nobody', date: '2024' } }] },
    'a position on no claim': { positions: [{ ...position, claim: 'none' }] },
    'a position in no outlet': { positions: [{ ...position, outlet: 'none' }] },
    'a party that is none': { positions: [{ ...position, origin: { ...position?.origin, entity: 'none' } }] },
    'an address of a script': { positions: [{ ...position, url: 'javascript:alert(1)' }] },
    'a date in year 10000': { claims: [{ ...claim, time: { from: '10000', to: '10000' } }] },
    'a date that does not exist': { claims: [{ ...claim, time: { from: '2024-02-30', to: '2024-03' } }] },
    'an id of a prototype': { claims: [{ ...claim, id: '__proto__' }] },
    'an unknown field': { extra: 1 },
    'an unknown field of an item': { claims: [{ ...claim, extra: 1 }] },
    'a list that is none': { claims: {} },
    'a version that is none': { info: { ...smallPack(1).info, version: 0 } },
    'another format': { format: 'isnad-pack/2' },
    'no format': { format: undefined },
  };
  it.each(Object.entries(broken))(
    'with %s is refused by the same words as one that is read whole',
    async (_, change) => {
      const text = JSON.stringify({ ...smallPack(1), ...change });
      const whole = parsePack(text);
      if (whole.ok) throw new Error('the pack is sound');
      await expect(importFile(worker(database), fileOf(text), { slice: 300 })).rejects.toMatchObject({
        code: 'invalid-pack',
        message: `${whole.path}: ${whole.message}`,
      });
      expect(await installedPacks(database)).toEqual([]);
      expect([await database.slices.count(), await database.loose.count()]).toEqual([0, 0]);
    },
  );

  it.each([
    ['two packs', `${spread(pack(2))}\n${spread(pack(3))}`, /more than one pack/],
    ['a list of packs', `[${spread(pack(2))}]`, /not a field/],
    ['a feed in it', spread({ ...pack(2), dataFeedElement: [{}] }), /dataFeedElement/],
    ['words after it', `${spread(pack(2))} and so on`, /not valid JSON/],
    ['a broken claim', spread(pack(2)).replace('{"id":"claim-1"', '{"id""claim-1"'), /claims\[1\]: is not valid JSON/],
    ['an endless text', spread(pack(2)).replace('harbour', 'h'.repeat(300_000)), /claims\[0\]: is longer than/],
  ])('with %s is refused', async (_, text, message) => {
    await expect(importFile(worker(database), fileOf(text), { slice: 5_000 })).rejects.toMatchObject({
      code: 'invalid-pack',
      message: expect.stringMatching(message),
    });
    expect([await database.slices.count(), await database.loose.count()]).toEqual([0, 0]);
  });

  it('with bytes of another encoding is refused', async () => {
    const text = spread(pack(2)).replace('harbour', 'h\uFFFDrbour');
    const { id } = await worker(database).beginImport({ file: fileOf(text).mark, holder: 'window', replaces: null });
    const slice = sendSlice(worker(database), { id, offset: 0 }, text, { slice: text.length, damaged: true });
    await expect(slice).rejects.toMatchObject({ code: 'invalid-pack', message: expect.stringMatching(/encoding/) });
  });

  it('of another id does not take the place of the one that was to be updated', async () => {
    await importFile(worker(database), fileOf(spread(pack(2))));
    const other = { ...pack(3), info: { ...pack(3).info, id: 'other' } };
    await expect(importFile(worker(database), fileOf(spread(other)), { replaces: 'test-pack' })).rejects.toMatchObject({
      code: 'another-pack',
    });
    expect((await installedPacks(database)).map(({ id, claims }) => [id, claims])).toEqual([['test-pack', 2]]);
  });
});
