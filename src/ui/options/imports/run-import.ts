import type { ImportCalls, ImportProgress } from '../../../messages/import-calls';
import type { Answer, FailureCode, InstalledPack, ReplyOf, RequestOf, WorkerCalls } from '../../../messages/protocol';
import { encodingOf, type FileFault, markOf, readSlice } from './file-slices';

/** Calls the worker for an import. */
export type CallImport = <Name extends keyof ImportCalls>(
  name: Name,
  request: RequestOf<WorkerCalls, Name>,
) => Promise<Answer<ReplyOf<WorkerCalls, Name>>>;

type ImportFailure = { readonly ok: false; readonly code: FailureCode; readonly detail: string };

/** How an import ended. */
export type ImportOutcome =
  | { readonly state: 'done'; readonly pack: InstalledPack | null }
  /** The file breaks off; what was read waits to be kept or discarded. */
  | { readonly state: 'cut' }
  | { readonly state: 'cancelled' }
  | { readonly state: 'fault'; readonly fault: FileFault }
  | { readonly state: 'failed'; readonly failure: ImportFailure };

interface ImportJob {
  readonly file: File;
  /** The pack that the file is a new edition of. */
  readonly replaces: string | null;
  /** The name of the window. */
  readonly holder: string;
  readonly signal: AbortSignal;
  /** Hears of every slice. */
  readonly tell: (progress: ImportProgress) => void;
}

/** Times that a step is asked for again when the worker was stopped in its midst, and the wait before, in milliseconds. */
const AGAIN = 8;
const WAIT = 250;

/**
 * Imports a file: reads it in slices and hands each to the worker, from where the worker says that it has come. The file
 * is held here, since this page is not stopped as the worker is; a stopped worker costs one slice at most.
 */
export async function runImport(job: ImportJob, call: CallImport): Promise<ImportOutcome> {
  const { file, replaces, holder, signal } = job;
  const encoding = await encodingOf(file);
  if (isFault(encoding)) return { state: 'fault', fault: encoding };
  const mark = await markOf(file);
  if (mark === null) return { state: 'fault', fault: 'unreadable' };
  const begun = await insistently(call, 'beginImport', { file: mark, holder, replaces });
  if (!begun.ok) return { state: 'failed', failure: begun };
  let progress = begun.value;
  const { id } = progress;
  const discard = () => insistently(call, 'discardImport', { id, holder });
  job.tell(progress);
  let next = readSlice(file, progress.offset, encoding);
  while (progress.offset < file.size) {
    const slice = await next;
    if (signal.aborted || typeof slice === 'string') {
      // A file that is only out of reach for now can be chosen again, and the import goes on.
      if (slice !== 'unreadable' || signal.aborted) await discard();
      return typeof slice === 'string' && !signal.aborted ? { state: 'fault', fault: slice } : { state: 'cancelled' };
    }
    const { offset } = progress;
    // The next slice is read while the worker is at this one.
    next = readSlice(file, offset + slice.bytes, encoding);
    const answer = await insistently(call, 'importSlice', { id, holder, offset, ...slice });
    if (!answer.ok) return { state: 'failed', failure: answer };
    progress = answer.value;
    if (progress.offset !== offset + slice.bytes) next = readSlice(file, progress.offset, encoding);
    job.tell(progress);
  }
  const ready = await prepare(call, progress, holder, (now) => {
    job.tell(now);
    return !signal.aborted;
  });
  if (!ready.ok) return { state: 'failed', failure: ready };
  progress = ready.value;
  if (signal.aborted) {
    await discard();
    return { state: 'cancelled' };
  }
  return progress.whole ? finish(call, id, holder, false) : { state: 'cut' };
}

/**
 * Brings together what was read.
 * @param tell hears how far it is, and says whether to go on
 */
export async function prepare(
  call: CallImport,
  read: ImportProgress,
  holder: string,
  tell: (progress: ImportProgress) => boolean,
): Promise<Answer<ImportProgress>> {
  let progress = read;
  while (tell(progress) && progress.whole && progress.prepared < 1) {
    const answer = await insistently(call, 'prepareImport', { id: progress.id, holder });
    if (!answer.ok) return answer;
    progress = answer.value;
  }
  return { ok: true, value: progress };
}

/** Makes what was read a pack. When the worker was stopped right after, the import is over all the same. */
export async function finish(call: CallImport, id: number, holder: string, partial: boolean): Promise<ImportOutcome> {
  const first = await call('finishImport', { id, holder, partial });
  const answer = wasStopped(first) ? await insistently(call, 'finishImport', { id, holder, partial }) : first;
  if (answer.ok) return { state: 'done', pack: answer.value };
  if (answer.code === 'no-such-import' && !first.ok && wasStopped(first)) return { state: 'done', pack: null };
  return { state: 'failed', failure: answer };
}

/** Asks again when the worker was stopped in the midst of it: every step of an import may be asked for twice. */
export async function insistently<Name extends keyof ImportCalls>(
  call: CallImport,
  name: Name,
  request: RequestOf<WorkerCalls, Name>,
): Promise<Answer<ReplyOf<WorkerCalls, Name>>> {
  for (let time = 1; ; time++) {
    const answer = await call(name, request);
    if (!wasStopped(answer) || time === AGAIN) return answer;
    await new Promise((done) => setTimeout(done, WAIT * time));
  }
}

function wasStopped(answer: Answer<unknown>): boolean {
  return !answer.ok && answer.code === 'unreachable';
}

function isFault(value: string): value is FileFault {
  return !value.startsWith('utf-');
}
