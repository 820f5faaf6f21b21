import type { BackupCursor, BackupHead } from '../../core/views/backup';
import type { BackupCalls } from '../../messages/backup-calls';
import type { Answer, ReplyOf, RequestOf, WorkerCalls } from '../../messages/protocol';

/** What backup and restore ask of the worker. */
export type BackupWorker = <Name extends keyof BackupCalls>(
  call: Name,
  request: RequestOf<WorkerCalls, Name>,
) => Promise<Answer<ReplyOf<WorkerCalls, Name>>>;

/** A call of the worker that failed; carries its answer. */
export class WorkerFailed extends Error {
  override name = 'WorkerFailed';
  constructor(readonly answer: Extract<Answer<unknown>, { ok: false }>) {
    super(answer.code);
  }
}

/** The value of an answer. @throws WorkerFailed */
export function valueIn<Value>(answer: Answer<Value>): Value {
  if (!answer.ok) throw new WorkerFailed(answer);
  return answer.value;
}

/** How far a backup or restore has come: records done, of how many; claims count by the record. */
export type Progress = (done: number, all: number) => void;

/** Claims of a pack that one record of a backup holds. */
const CLAIMS_A_RECORD = 16;

/** How many records the file has that this is the head of, about. */
export function recordsOf({ settings, notes, readings, packs }: BackupHead): number {
  return packs.reduce((sum, { claims }) => sum + 1 + Math.ceil(claims / CLAIMS_A_RECORD), settings + notes + readings);
}

/**
 * Everything that the reader has stored as one file: lines of JSON, compressed with gzip. Read and written in parts, so
 * that it is never in memory as a whole.
 * @param what `records` leaves the packs out, `readings` all but the reading memory
 * @throws WorkerFailed
 */
export async function makeBackup(
  worker: BackupWorker,
  what: 'all' | 'records' | 'readings',
  progress: Progress,
): Promise<Blob> {
  const whole = valueIn(await worker('backupHead', null));
  const records: BackupHead = what === 'all' ? whole : { ...whole, packs: [] };
  const head: BackupHead = what === 'readings' ? { ...records, settings: 0, notes: 0 } : records;
  const all = recordsOf(head);
  let lines = 1;
  let cursor: BackupCursor | null | undefined;
  const source = new ReadableStream<string>({
    async pull(controller) {
      if (cursor === undefined) {
        controller.enqueue(`${JSON.stringify(head)}\n`);
        cursor = what === 'readings' ? { table: 'readings', after: '' } : { table: 'settings' };
        return;
      }
      // Asked for the next only when it was given something: a part that holds nothing must not be the answer.
      while (cursor !== null) {
        const ids = head.packs.map(({ id }) => id);
        const part: BackupCalls['backupPart']['reply'] = valueIn(await worker('backupPart', { cursor, packs: ids }));
        lines += part.lines.length;
        progress(Math.min(lines, all), all);
        cursor = part.next;
        if (part.lines.length === 0) continue;
        controller.enqueue(part.lines.map((line) => `${line}\n`).join(''));
        return;
      }
      controller.enqueue(`${JSON.stringify({ end: lines })}\n`);
      controller.close();
    },
  });
  const packed = source.pipeThrough(new TextEncoderStream()).pipeThrough(new CompressionStream('gzip'));
  return new Response(packed as ReadableStream<Uint8Array<ArrayBuffer>>).blob();
}

/** A name for a backup of today. */
export function backupName(made: Date): string {
  return `isnad-backup-${made.toISOString().slice(0, 10)}.jsonl.gz`;
}
