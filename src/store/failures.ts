/** The disk or the browser's quota is full; nothing of the failed write was kept. */
export class StorageFull extends Error {
  override name = 'StorageFull';
}

/** The database cannot be opened or read. */
export class StorageFailed extends Error {
  override name = 'StorageFailed';
}

/** A later version of the extension has written the database: this one must not touch it. */
export class StorageNewer extends StorageFailed {
  override name = 'StorageNewer';
}

/** Turns what Dexie throws into this folder's own failures, so that callers need not know Dexie's names. */
export async function guarded<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const newer = innerOf(error, 'StorageNewer');
    if (newer) throw newer;
    if (isQuota(error)) throw new StorageFull(error.message, { cause: error });
    if (/OpenFailed|DatabaseClosed|InvalidState|Version|MissingAPI|UnknownError/.test(error.name)) {
      throw new StorageFailed(`${error.name}: ${error.message}`, { cause: error });
    }
    throw error;
  }
}

function isQuota(error: Error): boolean {
  return innerOf(error, 'QuotaExceededError') !== null;
}

/** The error of that name, be it the error itself or what Dexie wrapped. */
function innerOf(error: Error, name: string): Error | null {
  if (error.name === name) return error;
  return 'inner' in error && error.inner instanceof Error ? innerOf(error.inner, name) : null;
}
