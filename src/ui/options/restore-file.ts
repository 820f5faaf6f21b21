import type { BackupHead, RestoreCounts, Restored, RestoreUndo } from '../../core/views/backup';
import type { InstalledPack } from '../../messages/protocol';
import { type BackupWorker, type Progress, recordsOf, valueIn } from './backup-file';

/** Why a file cannot be restored from. */
type RestoreFault = 'not-a-backup' | 'newer' | 'cut' | 'damaged';

/** The file is none to restore from; nothing was written. */
export class NoBackup extends Error {
  override name = 'NoBackup';
  constructor(readonly fault: RestoreFault) {
    super(fault);
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
  const { head, counts } = await readFile(file, worker, true, progress, null);
  const here = new Set(installed.map(({ id }) => id));
  return { head, counts, packs: (head?.packs ?? []).filter(({ id }) => !here.has(id)) };
}

/**
 * Merges a file into the store. Each batch is written as a whole, and what is there is not written again: a restore that
 * was cut short is taken up by restoring the same file once more.
 * @param installPack installs a pack from its text, and tells whether it could
 * @throws NoBackup, WorkerFailed
 */
export async function restore(
  file: Blob,
  worker: BackupWorker,
  wanted: readonly string[],
  installPack: (id: string, text: string, enabled: boolean) => Promise<boolean>,
  progress: Progress,
): Promise<RestoreResult> {
  const packs = new PackReader(new Set(wanted), installPack);
  const { counts, undo } = await readFile(file, worker, false, progress, packs);
  return { counts, undo, packs: packs.done, failedPacks: packs.failed };
}

interface FileRead {
  readonly head: BackupHead | null;
  readonly counts: RestoreCounts;
  readonly undo: readonly RestoreUndo[];
}

async function readFile(
  file: Blob,
  worker: BackupWorker,
  dry: boolean,
  progress: Progress,
  packs: PackReader | null,
): Promise<FileRead> {
  const notes = await notesOfExport(file);
  const merged = new Merged(worker, dry);
  if (notes) {
    for (const note of notes) await merged.add(JSON.stringify({ note }));
    await merged.flush();
    return { head: null, counts: merged.counts, undo: merged.undo };
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
    if (isPack) await packs?.add(line);
    else await merged.add(line);
    if (lines % BATCH === 0) progress(Math.min(lines, recordsOf(head)), recordsOf(head));
  }
  if (head === null) throw new NoBackup('not-a-backup');
  if (!ended) throw new NoBackup('cut');
  await merged.flush();
  await packs?.end();
  return { head, counts: merged.counts, undo: merged.undo };
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
    const { counts, undo } = valueIn(await this.worker('restoreRecords', { lines: this.#lines, dry: this.dry }));
    this.#lines = [];
    this.#characters = 0;
    this.undo.push(undo);
    this.counts = {
      notes: sum(this.counts.notes, counts.notes),
      readings: sum(this.counts.readings, counts.readings),
      settings: sum(this.counts.settings, counts.settings),
      faulty: this.counts.faulty + counts.faulty,
    };
  }
}

function sum(a: Restored, b: Restored): Restored {
  return { added: a.added + b.added, same: a.same + b.same, differing: a.differing + b.differing };
}

interface PackHead {
  readonly pack: { readonly id: string; readonly title: unknown };
  readonly format: string;
  readonly enabled: boolean;
  readonly entities: readonly unknown[];
  readonly outlets: readonly unknown[];
  /** Outlets of other packs, some of which its claims may name. */
  readonly borrowed?: readonly { readonly id: string }[];
}

interface PackClaims {
  readonly claims: readonly {
    readonly claim: { readonly id: string; readonly factCheck?: { readonly reviewer: string } };
    readonly positions: readonly { readonly outlet: string }[];
  }[];
  readonly stories: readonly { readonly id: string }[];
}

/** Puts packs together again from their records, one at a time, and has each checked and installed as a file is. */
class PackReader {
  readonly done: string[] = [];
  readonly failed: string[] = [];
  #head: PackHead | null = null;
  #claims: string[] = [];
  #positions: string[] = [];
  #stories = new Map<string, string>();
  #claimIds = new Set<string>();
  #outletIds = new Set<string>();

  constructor(
    private readonly wanted: ReadonlySet<string>,
    private readonly install: (id: string, text: string, enabled: boolean) => Promise<boolean>,
  ) {}

  async add(line: string): Promise<void> {
    const record = parsed(line) as PackHead | PackClaims | null;
    if (record === null) throw new NoBackup('damaged');
    if ('pack' in record) {
      await this.end();
      if (this.wanted.has(record.pack.id)) this.#head = record;
    } else if (this.#head) {
      for (const { claim, positions } of record.claims) {
        // An import that was cut short may have read a claim of its feed twice.
        if (this.#claimIds.has(claim.id)) continue;
        this.#claimIds.add(claim.id);
        this.#claims.push(JSON.stringify(claim, withoutFalseAddresses));
        if (claim.factCheck) this.#outletIds.add(claim.factCheck.reviewer);
        for (const position of positions) {
          this.#positions.push(JSON.stringify(position, withoutFalseAddresses));
          this.#outletIds.add(position.outlet);
        }
      }
      for (const story of record.stories) this.#stories.set(story.id, JSON.stringify(story));
    }
  }

  async end(): Promise<void> {
    if (this.#head === null) return;
    const { pack, format, enabled, entities, outlets: own, borrowed = [] } = this.#head;
    const outlets = [...own, ...borrowed.filter(({ id }) => this.#outletIds.has(id))];
    const list = (items: Iterable<string>) => `[${[...items].join(',')}]`;
    const text =
      `{"format":${JSON.stringify(format)},"info":${JSON.stringify(pack)},"entities":${JSON.stringify(entities)},` +
      `"outlets":${JSON.stringify(outlets)},"stories":${list(this.#stories.values())},` +
      `"claims":${list(this.#claims)},"positions":${list(this.#positions)}}`;
    (await this.install(pack.id, text, enabled)) ? this.done.push(pack.id) : this.failed.push(pack.id);
    this.#head = null;
    this.#claims = [];
    this.#positions = [];
    this.#stories = new Map();
    this.#claimIds = new Set();
    this.#outletIds = new Set();
  }
}

/** Leaves out addresses that are none, as feeds have them: a pack with one would be refused as a whole. */
function withoutFalseAddresses(key: string, value: unknown): unknown {
  if (key === 'appearances' && Array.isArray(value)) return value.filter((one) => URL.canParse(String(one)));
  return key === 'url' && !URL.canParse(String(value)) ? undefined : value;
}
