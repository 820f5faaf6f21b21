/** The disk or the browser's quota is full; nothing of the failed write was kept. */
export class StorageFull extends Error {
  override name = 'StorageFull';
}

/** The database cannot be opened or read. */
export class StorageFailed extends Error {
  override name = 'StorageFailed';
}

/** Turns what Dexie throws into this folder's own failures, so that callers need not know Dexie's names. */
export async function guarded<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (isQuota(error)) throw new StorageFull(error.message, { cause: error });
    if (/OpenFailed|DatabaseClosed|InvalidState|Version|MissingAPI|UnknownError/.test(error.name)) {
      throw new StorageFailed(`${error.name}: ${error.message}`, { cause: error });
    }
    throw error;
  }
}

function isQuota(error: Error): boolean {
  const inner = 'inner' in error && error.inner instanceof Error ? error.inner : null;
  return error.name === 'QuotaExceededError' || inner?.name === 'QuotaExceededError';
}
