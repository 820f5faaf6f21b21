import { guarded } from './failures';
import type { Body, IsnadDatabase, PackRow, Segment } from './schema';

/**
 * Parts: numbered groups of rows in `claims`, `postings`, `parties` and `segments`. A part is loose from its first row
 * on until a pack names it, and again when none does any more, so that what a killed worker leaves can be cleared.
 */

/** A part that is being written and was not touched for this long (milliseconds) has been given up. */
const GIVEN_UP = 10 * 60_000;
/** A staging that was not touched for this long (milliseconds) is not resumed any more. */
const STALE_STAGING = 7 * 24 * 60 * 60_000;

/** Begins a part. Inside a transaction on `loose`. */
export async function newPart(database: IsnadDatabase, staging: number | null): Promise<number> {
  return database.loose.add({ staging, touched: Date.now() });
}

/** Hands parts over to a pack, in the transaction that writes its row. Throws when one was given up and cleared. */
export async function claimParts(database: IsnadDatabase, parts: readonly number[]): Promise<void> {
  const known = await database.loose.bulkGet([...parts]);
  if (known.includes(undefined)) throw new Error(`part ${parts[known.indexOf(undefined)]} is gone`);
  await database.loose.bulkDelete([...parts]);
}

/** Marks parts as to be cleared, in the transaction that takes them from their pack. */
export async function dropParts(database: IsnadDatabase, parts: readonly number[]): Promise<void> {
  await database.loose.bulkPut(parts.map((part) => ({ part, staging: null, touched: 0 })));
}

/** The parts that a pack or a staging names. */
export function partsOf({ bodies, segments }: { bodies: readonly Body[]; segments: readonly Segment[] }): number[] {
  return [...bodies, ...segments].map(({ part }) => part);
}

/**
 * Gives the space of unused parts back: those dropped, those whose writer died, and stagings that nobody resumed for a
 * week. A transaction each, so that it can be cut short at any point and taken up again.
 */
export async function clearLooseParts(database: IsnadDatabase): Promise<void> {
  const now = Date.now();
  await database.transaction('rw', database.staging, async () => {
    await database.staging.filter(({ touched }) => touched < now - STALE_STAGING).delete();
  });
  const stagings = new Set(await database.staging.toCollection().primaryKeys());
  for (const { part, staging, touched } of await database.loose.toArray()) {
    const written = staging === null ? touched > now - GIVEN_UP : stagings.has(staging);
    if (!written) await clearPart(database, part);
  }
}

/** {@link clearLooseParts} for callers outside of this folder. */
export function clearUnused(database: IsnadDatabase): Promise<void> {
  return guarded(() => clearLooseParts(database));
}

async function clearPart(database: IsnadDatabase, part: number): Promise<void> {
  const { claims, postings, parties, segments, loose } = database;
  await database.transaction('rw', claims, postings, parties, segments, loose, async () => {
    if (!(await loose.get(part))) return;
    for (const table of [claims, postings, parties]) {
      await table.where('[part+number]').between([part, -Infinity], [part, Infinity]).delete();
    }
    await segments.delete(part);
    await loose.delete(part);
  });
}

/** Reader's views of packs are kept for as long as this number stays the same. */
const STAMP = 'packs';

/** Notes that packs have changed, in the transaction that changes them. */
export async function stampPacks(database: IsnadDatabase): Promise<void> {
  const before = await database.state.get(STAMP);
  await database.state.put({ key: STAMP, value: (before?.value ?? 0) + 1 });
}

/** Rises with every change to the packs. */
export async function stampOf(database: IsnadDatabase): Promise<number> {
  return (await database.state.get(STAMP))?.value ?? 0;
}

/** Writes a pack's row in place of an earlier one, whose parts it gives up unless it keeps them. In a transaction. */
export async function putPack(database: IsnadDatabase, row: PackRow): Promise<void> {
  const before = await database.packs.get(row.id);
  const kept = new Set(partsOf(row));
  await dropParts(database, before ? partsOf(before).filter((part) => !kept.has(part)) : []);
  await database.packs.put(row);
  await stampPacks(database);
}
