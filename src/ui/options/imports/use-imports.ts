import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ImportProgress } from '../../../messages/import-calls';
import type { InstalledPack } from '../../../messages/protocol';
import { type CallImport, finish, type ImportOutcome, insistently, runImport } from './run-import';

/** One file that the reader chose, from then until its outcome is hidden. */
export interface ImportRun {
  readonly key: number;
  readonly file: File;
  readonly replaces: string | null;
  readonly state: 'waiting' | 'reading' | 'finishing' | 'ended';
  readonly progress: ImportProgress | null;
  /** When it began to read, in milliseconds, and from which byte. */
  readonly began: { readonly time: number; readonly offset: number } | null;
  readonly outcome: ImportOutcome | null;
}

export interface Imports {
  readonly runs: readonly ImportRun[];
  /** Imports of earlier windows that nobody goes on with, and those that other windows are at. */
  readonly unfinished: readonly ImportProgress[];
  add(files: readonly File[], replaces?: string | null): void;
  cancel(run: ImportRun): void;
  /** Keeps what was read of a file that was cut short. */
  keep(run: ImportRun): void;
  /** Gives up a file that was cut short, or an unfinished import. */
  discard(id: number): Promise<void>;
  hide(run: ImportRun): void;
}

/** Milliseconds after which it is seen how far another window has come. */
const LOOKED_AGAIN = 3_000;

/** The imports of this window, one after the other, and those that are left over from others. */
export function useImports(call: CallImport, onInstalled: (pack: InstalledPack | null) => void): Imports {
  const [runs, setRuns] = useState<readonly ImportRun[]>([]);
  const [unfinished, setUnfinished] = useState<readonly ImportProgress[]>([]);
  const holder = useRef(crypto.randomUUID());
  const aborts = useRef(new Map<number, AbortController>());
  const nextKey = useRef(0);

  const change = useCallback((key: number, part: Partial<ImportRun>) => {
    setRuns((all) => all.map((run) => (run.key === key ? { ...run, ...part } : run)));
  }, []);
  const refresh = useCallback(async () => {
    const answer = await insistently(call, 'imports', { holder: holder.current });
    if (answer.ok) setUnfinished(answer.value);
  }, [call]);
  useEffect(() => {
    void refresh();
    const leave = () => void call('leaveImports', { holder: holder.current });
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, [refresh, call]);
  const elsewhere = unfinished.some(({ busy }) => busy);
  useEffect(() => {
    if (!elsewhere) return;
    const timer = setInterval(() => void refresh(), LOOKED_AGAIN);
    return () => clearInterval(timer);
  }, [elsewhere, refresh]);

  const end = async (key: number, outcome: ImportOutcome) => {
    change(key, { state: 'ended', outcome });
    if (outcome.state === 'done') onInstalled(outcome.pack);
    await refresh();
  };

  const waiting = runs.find(({ state }) => state === 'waiting');
  const busy = runs.some(({ state }) => state === 'reading' || state === 'finishing');
  useEffect(() => {
    if (!waiting || busy) return;
    const { key, file, replaces } = waiting;
    const abort = new AbortController();
    aborts.current.set(key, abort);
    change(key, { state: 'reading' });
    const tell = (progress: ImportProgress) => {
      setRuns((all) =>
        all.map((run) => {
          if (run.key !== key) return run;
          const began = run.began ?? { time: performance.now(), offset: progress.offset };
          return { ...run, progress, began, state: progress.offset >= file.size ? 'finishing' : 'reading' };
        }),
      );
    };
    const job = { file, replaces, holder: holder.current, signal: abort.signal, tell };
    void runImport(job, call)
      .catch((error: unknown): ImportOutcome => {
        const detail = error instanceof Error ? error.message : String(error);
        return { state: 'failed', failure: { ok: false, code: 'unexpected', detail } };
      })
      .then((outcome) => end(key, outcome));
  });

  return {
    runs,
    // What this window is at, or waits to be kept, is told among its runs.
    unfinished: unfinished.filter(
      ({ id }) =>
        !runs.some((run) => run.progress?.id === id && (run.state !== 'ended' || run.outcome?.state === 'cut')),
    ),
    add(files, replaces = null) {
      const added = files.map(
        (file): ImportRun => ({
          key: nextKey.current++,
          file,
          replaces,
          state: 'waiting',
          progress: null,
          began: null,
          outcome: null,
        }),
      );
      setRuns((all) => [...all, ...added]);
    },
    cancel({ key, state }) {
      if (state === 'waiting') void end(key, { state: 'cancelled' });
      else aborts.current.get(key)?.abort();
    },
    keep({ key, progress }) {
      if (!progress) return;
      change(key, { state: 'finishing', outcome: null });
      void finish(call, progress.id, holder.current, true).then((outcome) => end(key, outcome));
    },
    async discard(id) {
      await insistently(call, 'discardImport', { id, holder: holder.current });
      const run = runs.find(({ progress }) => progress?.id === id);
      if (run) change(run.key, { state: 'ended', outcome: { state: 'cancelled' } });
      await refresh();
    },
    hide({ key }) {
      setRuns((all) => all.filter((run) => run.key !== key));
    },
  };
}
