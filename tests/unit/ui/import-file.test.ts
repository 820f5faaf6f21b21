import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportCalls, ImportProgress } from '../../../src/messages/import-calls';
import { CallFailure } from '../../../src/messages/serve';
import { installedPacks } from '../../../src/store/packs';
import { IsnadDatabase } from '../../../src/store/schema';
import { encodingOf, readSlice } from '../../../src/ui/options/imports/file-slices';
import { type CallImport, finish, runImport } from '../../../src/ui/options/imports/run-import';
import { feedOf, review, worker } from '../background/importing';

const utf16 = (text: string, little: boolean): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little);
  return bytes;
};
const TEXT = '[{"a": "ميناء é 😀 €"}, {"b": "ثانٍ 😀😀"}]';

describe('a file', () => {
  it.each([
    ['utf-8', new TextEncoder().encode(TEXT)],
    ['utf-8', new TextEncoder().encode(`\uFEFF${TEXT}`)],
    ['utf-16le', utf16(`\uFEFF${TEXT}`, true)],
    ['utf-16be', utf16(`\uFEFF${TEXT}`, false)],
    ['utf-16le', utf16(TEXT, true)],
  ])('in %s is read in slices of whole characters', async (encoding, bytes) => {
    const file = new File([bytes], 'f');
    expect(await encodingOf(file)).toBe(encoding);
    for (let size = 4; size < 12; size++) {
      let text = '';
      for (let offset = 0; offset < file.size; ) {
        const slice = await readSlice(file, offset, encoding as 'utf-8', size);
        if (typeof slice === 'string') throw new Error(slice);
        expect([slice.damaged, slice.bytes > 0]).toEqual([false, true]);
        text += slice.text;
        offset += slice.bytes;
      }
      expect(text.replace('\uFEFF', '')).toBe(TEXT);
    }
  });

  it('that holds no text is told apart', async () => {
    expect(await encodingOf(new File([], 'f'))).toBe('empty');
    expect(await encodingOf(new File([new Uint8Array([0x1f, 0x8b, 8, 0])], 'f.gz'))).toBe('compressed');
    expect(await encodingOf(new File(['PK\u0003\u0004'], 'f.zip'))).toBe('compressed');
  });

  it('in another encoding is refused at its beginning and stood in for further on', async () => {
    const latin = new Uint8Array(
      [...`[{"a": "caf`].map((letter) => letter.charCodeAt(0)).concat(0xe9, 0x22, 0x7d, 0x5d),
    );
    expect(await readSlice(new File([latin], 'f'), 0, 'utf-8')).toBe('encoding');
    const later = await readSlice(new File(['x'.repeat(8), latin], 'f'), 8, 'utf-8');
    expect(later).toMatchObject({ damaged: true, text: '[{"a": "caf\uFFFD"}]', bytes: latin.length });
  });

  it('that is gone is told so', async () => {
    const gone = { size: 9, slice: () => ({ arrayBuffer: () => Promise.reject(new Error('NotReadable')) }) };
    expect(await readSlice(gone as unknown as Blob, 0, 'utf-8')).toBe('unreadable');
    expect(await encodingOf(gone as unknown as Blob)).toBe('unreadable');
  });
});

describe('an import of a file', () => {
  let database: IsnadDatabase;
  beforeEach(() => {
    database = new IsnadDatabase(`test-${crypto.randomUUID()}`);
    // Waiting costs no time here.
    vi.spyOn(globalThis, 'setTimeout').mockImplementation(((work: () => void) => queueMicrotask(work)) as never);
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    database.close();
    await database.delete();
  });

  const answered = async (name: keyof ImportCalls, request: unknown) => {
    try {
      return { ok: true, value: await worker(database)[name](request as never) };
    } catch (error) {
      return { ok: false, code: error instanceof CallFailure ? error.code : 'unexpected', detail: String(error) };
    }
  };
  const call = answered as unknown as CallImport;
  /** Every second answer never arrives: the worker was stopped before it did the work, or right after. */
  const stoppedNowAndThen = (): CallImport => {
    let calls = 0;
    return (async (name: keyof ImportCalls, request: unknown) => {
      const turn = calls++ % 3;
      if (turn === 0) return { ok: false, code: 'unreachable', detail: '' };
      const answer = await answered(name, request);
      return turn === 1 ? { ok: false, code: 'unreachable', detail: '' } : answer;
    }) as unknown as CallImport;
  };
  const jobOf = (file: File, more: { signal?: AbortSignal; tell?: (progress: ImportProgress) => void } = {}) => ({
    file,
    replaces: null,
    holder: 'window',
    signal: new AbortController().signal,
    tell: () => undefined,
    ...more,
  });
  const feed = feedOf(Array.from({ length: 30 }, (_, at) => review(at, { author: { name: 'مدققون' } })));

  it('ends as a pack', async () => {
    const seen: number[] = [];
    const outcome = await runImport(
      jobOf(new File([feed], 'checks.json'), { tell: ({ offset }) => seen.push(offset) }),
      call,
    );
    expect(outcome).toMatchObject({ state: 'done', pack: { claims: 30 } });
    expect(seen.at(-1)).toBe(new TextEncoder().encode(feed).length);
  });

  it('ends as a pack though the worker is stopped at every step', async () => {
    const outcome = await runImport(jobOf(new File([feed], 'checks.json')), stoppedNowAndThen());
    expect(outcome.state).toBe('done');
    expect((await installedPacks(database)).map(({ claims }) => claims)).toEqual([30]);
  });

  it('leaves nothing when it is cancelled', async () => {
    const abort = new AbortController();
    const outcome = await runImport(
      jobOf(new File([feed], 'checks.json'), { signal: abort.signal, tell: () => abort.abort() }),
      call,
    );
    expect(outcome).toEqual({ state: 'cancelled' });
    expect([await installedPacks(database), await database.staging.count(), await database.loose.count()]).toEqual([
      [],
      0,
      0,
    ]);
  });

  it('waits for the reader where the file was cut short', async () => {
    let id = 0;
    const job = jobOf(new File([feed.slice(0, -300)], 'checks.json'), { tell: (progress) => (id = progress.id) });
    expect(await runImport(job, call)).toEqual({ state: 'cut' });
    expect(await installedPacks(database)).toEqual([]);
    expect(await finish(call, id, 'window', true)).toMatchObject({ state: 'done', pack: { claims: 29 } });
  });

  it('says what is wrong with a file that is no feed, and keeps nothing of it', async () => {
    const failed = await runImport(jobOf(new File(['a,b\n1,2'], 'x.csv')), call);
    expect(failed).toMatchObject({ state: 'failed', failure: { code: 'not-a-feed' } });
    expect(await runImport(jobOf(new File([], 'x.json')), call)).toEqual({ state: 'fault', fault: 'empty' });
    expect(await database.staging.count()).toBe(0);
  });
});
