import { CallFailure } from '../messages/serve';
import { StorageFailed, StorageFull, StorageNewer } from '../store/failures';
import { StagingGone } from '../store/staging';

/** What the store's own failures are to the reader, each with a code whose words say what to do; null for all others. */
export function expectedFailure(error: unknown): CallFailure | null {
  if (error instanceof StagingGone) return new CallFailure('no-such-import', '');
  if (error instanceof StorageFull) return new CallFailure('storage-full', error.message);
  if (error instanceof StorageNewer) return new CallFailure('storage-newer', error.message);
  if (error instanceof StorageFailed) return new CallFailure('storage-failed', error.message);
  return null;
}
