import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LEASE } from '../../../src/background/import-checkpoint';
import { claimTerms } from '../../../src/core/matching/memory-index';
import { lexicons } from '../../../src/languages';
import { installedPacks } from '../../../src/store/packs';
import { IsnadDatabase } from '../../../src/store/schema';
import { find } from '../store/search';
import { smallPack } from '../store/small-pack';
import { feedOf, fileOf, importFile, readFile, review, sendSlice, worker } from './importing';

let database: IsnadDatabase;
let calls: ReturnType<typeof worker>;
beforeEach(() => {
  database = new IsnadDatabase(`test-${crypto.randomUUID()}`);
  calls = worker(database);
});
afterEach(async () => {
  vi.useRealTimers();
  database.close();
  await database.delete();
});

const CLAIM = { id: 'asked', story: 'asked', time: null };
const reviews = (count: number, from = 0) => Array.from({ length: count }, (_, at) => review(from + at));
const ids = async () => (await installedPacks(database)).map(({ id }) => id);

describe('a feed', () => {
  it('becomes a pack that says what it is, is found, and tells where each claim comes from', async () => {
    const pack = await importFile(calls, fileOf(feedOf(reviews(40))));
    expect(pack).toMatchObject({
      claims: 40,
      feed: true,
      enabled: true,
      version: 1,
      title: { en: 'Daily checks' },
      date: '2024-06-01',
      licence: '',
    });
    const { terms } = claimTerms({ ...CLAIM, text: { en: 'Was the harbour of town 31 sold to a circus?' } }, lexicons);
    const found = await find(database, terms, 3);
    expect(found[0]?.claim).toMatchObject({
      text: { en: 'The harbour of town 31 was sold to a circus' },
      factCheck: { url: 'https://checkers.example/check/31', date: '2024-05-03', rating: 'False' },
    });
    expect(found[0]?.pack).toBe(pack.id);
    expect(await calls.imports({ holder: 'window' })).toEqual([]);
    expect(await database.parties.toArray()).toMatchObject([
      { outlets: [{ hosts: ['checkers.example'], names: { en: ['The Checkers'] } }] },
    ]);
  });

  it('is the same however it is sliced, and goes on after the worker was stopped between any two', async () => {
    const file = fileOf(feedOf([...reviews(12), {}, review(99, { datePublished: '0001-01-01' })]));
    const whole = await importFile(calls, file, { slice: 1e6 });
    for (const slice of [101, 400]) {
      let progress = await calls.beginImport({ file: file.mark, holder: 'window', replaces: null });
      while (progress.offset < file.mark.size)
        progress = await sendSlice(worker(database), progress, file.text, { slice });
      expect(progress).toMatchObject({
        claims: 12,
        records: 15,
        others: 1,
        faulty: 1,
        faults: [{ record: 14, fault: 'no-date' }],
        whole: true,
      });
      expect(await calls.finishImport({ id: progress.id, holder: 'window', partial: false })).toEqual(whole);
    }
    expect(await ids()).toHaveLength(1);
  });

  it('leaves out what it repeats', async () => {
    const file = fileOf(feedOf([...reviews(5), ...reviews(5), review(7)]));
    expect(await readFile(calls, file, { slice: 700 })).toMatchObject({ claims: 6, repeated: 5, faulty: 0 });
  });

  it('names the first broken records and counts all, and is imported all the same', async () => {
    const lines = [...Array.from({ length: 60 }, () => '{"claimReviewed": }'), JSON.stringify(review(1))];
    const file = fileOf(lines.join('\n'), 'lines.jsonl');
    const progress = await readFile(calls, file);
    expect(progress).toMatchObject({ faulty: 60, claims: 1, whole: true });
    expect(progress.faults).toHaveLength(20);
    expect((await calls.finishImport({ id: progress.id, holder: 'window', partial: false })).title).toEqual({
      en: 'lines',
    });
  });

  it('that was cut short is not published unless the reader says so', async () => {
    const text = feedOf(reviews(10));
    const file = fileOf(text.slice(0, text.length - 200));
    const progress = await readFile(calls, file);
    expect(progress).toMatchObject({ whole: false, claims: 9 });
    await expect(calls.finishImport({ id: progress.id, holder: 'window', partial: false })).rejects.toMatchObject({
      code: 'import-cut',
    });
    expect(await ids()).toEqual([]);
    expect(await calls.imports({ holder: 'window' })).toMatchObject([{ id: progress.id, claims: 9 }]);
    expect((await calls.finishImport({ id: progress.id, holder: 'window', partial: true })).claims).toBe(9);
  });

  it('of five gigabytes is read as far as it goes, with places beyond 32 bits', async () => {
    const text = feedOf(reviews(9));
    const size = 5 * 2 ** 30;
    const mark = { ...fileOf(text).mark, size };
    let progress = await calls.beginImport({ file: mark, holder: 'window', replaces: null });
    for (let from = 0; from < text.length; from += 900) {
      const { id, offset } = progress;
      const bytes = from + 900 >= text.length ? size - offset : 2 ** 30 - 1;
      const slice = { text: text.slice(from, from + 900), bytes, damaged: false };
      progress = await worker(database).importSlice({ id, holder: 'window', offset, ...slice });
    }
    expect(progress).toMatchObject({ offset: size, whole: true, claims: 9 });
    expect((await calls.finishImport({ id: progress.id, holder: 'window', partial: false })).claims).toBe(9);
  });

  it('with nothing to use leaves nothing behind', async () => {
    const file = fileOf(JSON.stringify([{ name: 'x' }]));
    const { id } = await readFile(calls, file);
    await expect(calls.finishImport({ id, holder: 'window', partial: false })).rejects.toMatchObject({
      code: 'no-fact-checks',
    });
    await expect(importFile(calls, fileOf('<html></html>'))).rejects.toMatchObject({ code: 'not-a-feed' });
    expect([await calls.imports({ holder: 'window' }), await ids(), await database.loose.count()]).toEqual([[], [], 0]);
  });

  it('trusts no record that holds stand-ins for bytes of another encoding', async () => {
    const text = JSON.stringify([review(1, { claimReviewed: 'caf\uFFFD' }), review(2)]);
    const { mark } = fileOf(text);
    const { id } = await calls.beginImport({ file: mark, holder: 'window', replaces: null });
    const progress = await sendSlice(calls, { id, offset: 0 }, text, { slice: text.length, damaged: true });
    expect(progress).toMatchObject({ claims: 1, faulty: 1, faults: [{ record: 1, fault: 'bad-characters' }] });
  });

  it('takes the place of an earlier edition when told so, and otherwise stands by itself', async () => {
    const first = await importFile(calls, fileOf(feedOf(reviews(3))));
    const other = await importFile(calls, fileOf(feedOf(reviews(4))));
    expect(other.id).not.toBe(first.id);
    const next = await importFile(calls, fileOf(feedOf(reviews(5))), { replaces: first.id });
    expect(next).toMatchObject({ id: first.id, version: 2, claims: 5 });
    expect(await ids()).toHaveLength(2);
    await importFile(calls, fileOf(JSON.stringify(smallPack(3))));
    await expect(importFile(calls, fileOf(feedOf(reviews(6))), { replaces: 'test-pack' })).rejects.toMatchObject({
      code: 'another-pack',
    });
    expect((await installedPacks(database)).find(({ id }) => id === 'test-pack')?.claims).toBe(3);
  });
});

describe('a pack', () => {
  it('is taken whole from its slices', async () => {
    const pack = await importFile(calls, fileOf(JSON.stringify(smallPack(70))), { slice: 3_000 });
    expect(pack).toMatchObject({ id: 'test-pack', claims: 70, feed: false, licence: 'CC0-1.0' });
    expect(await database.slices.count()).toBe(0);
  });

  it.each([
    ['a wrong field', { ...smallPack(3), positions: [{}] }, /positions\[0\]/],
    [
      'lists before its format',
      Object.fromEntries(Object.entries({ ...smallPack(3), stories: [] }).reverse()),
      /claims\[0\].story/,
    ],
  ])('with %s is refused whole, by the name of the field', async (_, pack, message) => {
    await importFile(calls, fileOf(JSON.stringify(smallPack(5))));
    const broken = fileOf(JSON.stringify({ ...pack, info: smallPack(1, 'test-pack', 9).info }));
    await expect(importFile(calls, broken)).rejects.toMatchObject({
      code: 'invalid-pack',
      message: expect.stringMatching(message),
    });
    expect((await installedPacks(database)).map(({ claims, info }) => [claims, info.version])).toEqual([[5, 1]]);
    expect([
      await database.slices.count(),
      await database.loose.count(),
      await calls.imports({ holder: 'window' }),
    ]).toEqual([0, 0, []]);
  });

  it('that was cut short is never published', async () => {
    const { id } = await readFile(calls, fileOf(JSON.stringify(smallPack(5)).slice(0, -9)));
    await expect(calls.finishImport({ id, holder: 'window', partial: true })).rejects.toMatchObject({
      code: 'import-cut',
    });
    await calls.discardImport({ id, holder: 'window' });
    expect([await database.slices.count(), await ids()]).toEqual([0, []]);
  });
});

describe('two windows', () => {
  const file = fileOf(feedOf(reviews(30)));

  it('never both go on with one file', async () => {
    const progress = await calls.beginImport({ file: file.mark, holder: 'one', replaces: null });
    const busy = { code: 'import-busy' };
    await expect(calls.beginImport({ file: file.mark, holder: 'two', replaces: null })).rejects.toMatchObject(busy);
    await expect(sendSlice(calls, progress, file.text, { holder: 'two' })).rejects.toMatchObject(busy);
    await expect(calls.finishImport({ id: progress.id, holder: 'two', partial: true })).rejects.toMatchObject(busy);
    await expect(calls.discardImport({ id: progress.id, holder: 'two' })).rejects.toMatchObject(busy);
    expect(await calls.imports({ holder: 'two' })).toMatchObject([{ busy: true }]);
    expect(await calls.imports({ holder: 'one' })).toMatchObject([{ busy: false }]);
  });

  it('hand an import over when one of them is gone', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const progress = await calls.beginImport({ file: file.mark, holder: 'one', replaces: null });
    const after = await sendSlice(calls, progress, file.text, { holder: 'one' });
    vi.setSystemTime(Date.now() + LEASE + 1);
    expect(await calls.imports({ holder: 'window' })).toMatchObject([{ busy: false, offset: 500 }]);
    const next = await readFile(calls, file, { holder: 'two' });
    expect(next).toMatchObject({ id: after.id, claims: 30, whole: true });
    await expect(sendSlice(calls, after, file.text, { holder: 'one' })).rejects.toMatchObject({ code: 'import-busy' });
  });

  it('hand an import over at once when the first is closed', async () => {
    await calls.beginImport({ file: file.mark, holder: 'one', replaces: null });
    await calls.leaveImports({ holder: 'two' });
    expect(await calls.imports({ holder: 'two' })).toMatchObject([{ busy: true }]);
    await calls.leaveImports({ holder: 'one' });
    expect(await readFile(calls, file, { holder: 'two' })).toMatchObject({ whole: true });
  });

  it('write a slice once when both send it, and when one sends it again', async () => {
    const progress = await calls.beginImport({ file: file.mark, holder: 'one', replaces: null });
    const send = () => sendSlice(worker(database), progress, file.text, { holder: 'one', slice: 4_000 });
    const sent = await Promise.allSettled([send(), send(), send()]);
    expect(sent.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
    const again = await send();
    expect(again.offset).toBe(4_000);
    expect((await database.segments.toArray()).reduce((sum, { claims }) => sum + claims, 0)).toBe(again.claims);
  });

  it('import different files at once', async () => {
    const other = fileOf(feedOf(reviews(20, 100)), 'other.json');
    const [a, b] = await Promise.all([importFile(calls, file), importFile(worker(database), other)]);
    expect([a.claims, b.claims, (await ids()).length]).toEqual([30, 20, 2]);
  });

  it('begin the same file in the same moment once', async () => {
    const begin = (holder: string) => worker(database).beginImport({ file: file.mark, holder, replaces: null });
    await Promise.allSettled([begin('one'), begin('two'), begin('three')]);
    expect(await calls.imports({ holder: 'window' })).toHaveLength(1);
  });
});
