import type { BackupHead, RestoreCounts, Restored, RestoreUndo } from '../../core/views/backup';
import type { BackupCalls } from '../../messages/backup-calls';
import type { InstalledPack } from '../../messages/protocol';
import { type BackupWorker, type Progress, recordsOf, valueIn, WorkerFailed } from './backup-file';
import { type PackActions, type PackClaims, type PackHead, PackRestore } from './restore-pack';

/** Why a file cannot be restored from. */
type RestoreFault = 'not-a-backup' | 'newer' | 'cut' | 'damaged';

/** The file is none to restore from; nothing was written. */
export class NoBackup extends Error {
  override name = 'NoBackup';
  constructor(readonly fault: RestoreFault) {
    super(fault);
  }
}

/** A restore broke off midway. What was written until then is told, so that it can be taken back. */
export class RestoreStopped extends Error {
  override name = 'RestoreStopped';
  constructor(
    override readonly cause: unknown,
    readonly result: RestoreResult,
  ) {
    super(String(cause));
  }
}

/** Highest version of the format that is read. */
const VERSION = 1;
/** Records that go to the worker at once, and the characters that they may have together. */
const BATCH = 200;
const BATCH_CHARACTERS = 4_000_000;
/** Longest file that is looked at as one JSON text, in bytes. */
const LONGEST_EXPORT = 50_000_000;

/** What a file holds and what restoring it would do. */
export interface RestorePreview {
  readonly head: BackupHead | null;
  readonly counts: RestoreCounts;
  /** Packs of the file that are not installed. */
  readonly packs: readonly BackupHead['packs'][number][];
}

/** What a restore did, with what takes it back. */
export interface RestoreResult {
  readonly counts: RestoreCounts;
  readonly undo: readonly RestoreUndo[];
  /** Ids of the packs that it installed, and titles of those that could not be. */
  readonly packs: readonly string[];
  readonly failedPacks: readonly string[];
}

/** Reads a file to its end and tells what restoring it would do, without writing. @throws NoBackup, WorkerFailed */
export async function previewRestore(
  file: Blob,
  worker: BackupWorker,
  installed: readonly Pick<InstalledPack, 'id'>[],
  progress: Progress,
): Promise<RestorePreview> {
  const merged = new Merged(worker, true);
  const head = await readFile(file, merged, progress, null);
  const { counts } = merged;
  const here = new Set(installed.map(({ id }) => id));
  return { head, counts, packs: (head?.packs ?? []).filter(({ id }) => !here.has(id)) };
}

/**
 * Merges a file into the store. Each batch is written as a whole, and what is there is not written again: a restore that
 * was cut short is taken up by restoring the same file once more.
 * @param actions what packs are installed by
 * @throws RestoreStopped
 */
export async function restore(
  file: Blob,
  worker: BackupWorker,
  wanted: readonly string[],
  actions: PackActions,
  progress: Progress,
): Promise<RestoreResult> {
  const packs = new PackReader(new Set(wanted), actions);
  const merged = new Merged(worker, false);
  const result = () => ({ counts: merged.counts, undo: merged.undo, packs: packs.done, failedPacks: packs.failed });
  try {
    await readFile(file, merged, progress, packs);
    return result();
  } catch (error) {
    await packs.giveUp().catch(() => undefined);
    throw new RestoreStopped(error, result());
  }
}

/** Reads a file to its end; answers its head, null for the notes of an exported article. */
async function readFile(
  file: Blob,
  merged: Merged,
  progress: Progress,
  packs: PackReader | null,
): Promise<BackupHead | null> {
  const notes = await notesOfExport(file);
  if (notes) {
    for (const note of notes) await merged.add(JSON.stringify({ note }));
    await merged.flush();
    return null;
  }
  let head: BackupHead | null = null;
  let lines = 0;
  let ended = false;
  for await (const line of linesOf(file)) {
    if (ended) throw new NoBackup('damaged');
    if (head === null) {
      head = headOf(line);
      lines = 1;
      continue;
    }
    const end = /^\{"end":(\d+)\}$/.exec(line);
    if (end) {
      if (Number(end[1]) !== lines) throw new NoBackup('damaged');
      ended = true;
      continue;
    }
    lines++;
    const isPack = line.startsWith('{"pack":') || line.startsWith('{"claims":');
    if (isPack) await packs?.add(line, head);
    else await merged.add(line);
    if (lines % BATCH === 0) progress(Math.min(lines, recordsOf(head)), recordsOf(head));
  }
  if (head === null) throw new NoBackup('not-a-backup');
  if (!ended) throw new NoBackup('cut');
  await merged.flush();
  await packs?.end();
  return head;
}

function headOf(line: string): BackupHead {
  const head = parsed(line) as Partial<BackupHead> | null;
  const version = /^isnad-backup\/(\d+)$/.exec(typeof head?.isnad === 'string' ? head.isnad : '')?.[1];
  if (!head || version === undefined) throw new NoBackup('not-a-backup');
  if (Number(version) > VERSION) throw new NoBackup('newer');
  const { isnad = '', made = '', settings = 0, notes = 0, readings = 0, packs = [] } = head;
  if (!Array.isArray(packs)) throw new NoBackup('damaged');
  return { isnad, made, settings, notes, readings, packs };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The notes of an article that was exported as JSON; null when the file is none. */
async function notesOfExport(file: Blob): Promise<readonly unknown[] | null> {
  const start = await file.slice(0, 200).text();
  if (file.size > LONGEST_EXPORT || !/^\s*\{\s*"format":\s*"isnad-article\//.test(start)) return null;
  const article = parsed(await file.text()) as { notes?: unknown } | null;
  if (!Array.isArray(article?.notes)) throw new NoBackup('damaged');
  return article.notes;
}

/** The lines of a file, compressed or not. A compressed one that is cut or damaged says so. */
async function* linesOf(file: Blob): AsyncGenerator<string> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const zipped = first === 0x1f && second === 0x8b;
  const bytes = file.stream() as ReadableStream<Uint8Array<ArrayBuffer>>;
  const plain = zipped ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes;
  const reader = plain.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  while (true) {
    const chunk = await reader.read().catch((): never => {
      throw new NoBackup('cut');
    });
    if (chunk.done) break;
    const lines = (rest + chunk.value).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > 10 * BATCH_CHARACTERS) throw new NoBackup('not-a-backup');
    for (const line of lines) if (line !== '') yield line;
  }
  if (rest.trim() !== '') yield rest;
}

const NONE: Restored = { added: 0, same: 0, differing: 0 };

/** Sends records to the worker in batches, and adds up what became of them. */
class Merged {
  counts: RestoreCounts = { notes: NONE, readings: NONE, settings: NONE, faulty: 0 };
  readonly undo: RestoreUndo[] = [];
  #lines: string[] = [];
  #characters = 0;

  constructor(
    private readonly worker: BackupWorker,
    private readonly dry: boolean,
  ) {}

  async add(line: string): Promise<void> {
    this.#lines.push(line);
    this.#characters += line.length;
    if (this.#lines.length >= BATCH || this.#characters >= BATCH_CHARACTERS) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.#lines.length === 0) return;
    const lines = this.#lines;
    this.#lines = [];
    this.#characters = 0;
    const { counts } = this.dry ? await this.#ask(lines, true) : await this.#write(lines);
    this.counts = {
      notes: sum(this.counts.notes, counts.notes),
      readings: sum(this.counts.readings, counts.readings),
      settings: sum(this.counts.settings, counts.settings),
      faulty: this.counts.faulty + counts.faulty,
    };
  }

  /**
   * What takes the batch back is asked for before it is written: a worker that is stopped before it answers has written
   * it all the same, and asked once more it has nothing left to do, and so nothing to take back.
   */
  async #write(lines: readonly string[]): Promise<Merging> {
    const planned = await this.#ask(lines, true);
    const at = this.undo.push(planned.undo) - 1;
    const written = await this.#ask(lines, false);
    if (isNothing(written.undo)) return planned;
    this.undo[at] = written.undo;
    return written;
  }

  async #ask(lines: readonly string[], dry: boolean): Promise<Merging> {
    return valueIn(await this.worker('restoreRecords', { lines, dry }));
  }
}

function isNothing(undo: RestoreUndo): boolean {
  return Object.values(undo).every((list) => list.length === 0);
}

type Merging = BackupCalls['restoreRecords']['reply'];

function sum(a: Restored, b: Restored): Restored {
  return { added: a.added + b.added, same: a.same + b.same, differing: a.differing + b.differing };
}

/** Reads the packs of a file, one at a time, and installs those that are wanted. */
class PackReader {
  readonly done: string[] = [];
  readonly failed: string[] = [];
  #current: PackRestore | null = null;

  constructor(
    private readonly wanted: ReadonlySet<string>,
    private readonly actions: PackActions,
  ) {}

  async add(line: string, head: BackupHead): Promise<void> {
    const record = parsed(line) as PackHead | PackClaims | null;
    if (record === null) throw new NoBackup('damaged');
    if ('pack' in record) {
      await this.end();
      const { id } = record.pack;
      const claims = head.packs.find((pack) => pack.id === id)?.claims ?? 0;
      if (this.wanted.has(id)) this.#current = new PackRestore(record, claims, this.actions);
    } else await this.#attempt((pack) => pack.add(record));
  }

  /** The pack that was read last has no more records. */
  async end(): Promise<void> {
    const pack = this.#current;
    await this.#attempt((current) => current.end());
    if (pack && this.#current) this.done.push(pack.id);
    this.#current = null;
  }

  /** The file cannot be read further: what was begun is given up. */
  async giveUp(): Promise<void> {
    await this.#current?.discard();
    this.#current = null;
  }

  /** A pack that is refused is named, and keeps nothing else from being restored. */
  async #attempt(work: (pack: PackRestore) => Promise<void>): Promise<void> {
    if (!this.#current) return;
    try {
      await work(this.#current);
    } catch (error) {
      if (!(error instanceof WorkerFailed)) throw error;
      this.failed.push(this.#current.id);
      await this.giveUp();
    }
  }
}
