import { failureText } from '../components/failure-text';
import type { Words } from '../strings/words';
import { WorkerFailed } from './backup-file';
import { NoBackup, RestoreStopped } from './restore-file';

/** What stopped a backup, a restoring or a deletion, in the reader's words. */
export function faultText(error: unknown, words: Words): string {
  const { storage, failures } = words.strings;
  if (error instanceof RestoreStopped) return faultText(error.cause, words);
  if (error instanceof NoBackup) return storage.faults[error.fault];
  if (error instanceof WorkerFailed) return failureText(error.answer, words);
  return `${failures.unexpected} (${String(error)})`;
}
