import { expect } from 'vitest';

const WRITES = ['add', 'put', 'delete', 'clear'] as const;

/** How a write fails: the worker is killed at it, so that no later one is made either; or the disk is full at this one. */
export type Failure = 'killed' | 'disk-full' | 'disk-full-from-here';

/**
 * Runs some work of which the nth write to the database fails, whatever table it is to. fake-indexeddb only.
 * @returns whether the work came to its end, and how many writes it asked for
 */
async function failingAt(
  write: number,
  failure: Failure,
  work: () => Promise<unknown>,
): Promise<{ done: boolean; error: unknown; writes: number }> {
  const store = IDBObjectStore.prototype;
  const originals = WRITES.map((name) => [name, store[name]] as const);
  const cursor = IDBCursor.prototype;
  const cursorOriginals = (['update', 'delete'] as const).map((name) => [name, cursor[name]] as const);
  let writes = 0;
  const perhaps = () => {
    writes++;
    if (failure === 'killed' && writes >= write) throw new DOMException('killed', 'AbortError');
    const full = failure === 'disk-full' ? writes === write : writes >= write;
    if (failure !== 'killed' && full) throw new DOMException('disk full', 'QuotaExceededError');
  };
  const wrap = (target: object, name: string, original: unknown) =>
    Object.defineProperty(target, name, {
      configurable: true,
      writable: true,
      value(this: unknown, ...args: unknown[]) {
        perhaps();
        return (original as (...given: unknown[]) => unknown).apply(this, args);
      },
    });
  for (const [name, original] of originals) wrap(store, name, original);
  for (const [name, original] of cursorOriginals) wrap(cursor, name, original);
  try {
    return await work().then(
      () => ({ done: true, error: null, writes }),
      (error: unknown) => ({ done: false, error, writes }),
    );
  } finally {
    for (const [name, original] of originals) Object.defineProperty(store, name, { value: original });
    for (const [name, original] of cursorOriginals) Object.defineProperty(cursor, name, { value: original });
  }
}

/** Has the 1st, 2nd, 3rd … write fail, until one lies behind the end of the work. */
export async function failingAtEach(
  failure: Failure,
  prepare: () => Promise<void>,
  work: () => Promise<unknown>,
  check: (write: number, error: unknown) => Promise<void>,
): Promise<number> {
  for (let write = 1; ; write++) {
    await prepare();
    const { writes, error, done } = await failingAt(write, failure, work);
    await check(write, error);
    if (writes < write) {
      expect(done).toBe(true);
      return write - 1;
    }
    expect(write).toBeLessThan(2_000);
  }
}
