import { guarded } from './failures';
import type { IsnadDatabase, SliceRow } from './schema';
import { type NextCheckpoint, StagingGone } from './staging';

/** Numbers of slices, the end excluded. */
export type SliceRange = readonly [from: number, end: number];

/** What one step of an import puts away, and what it takes away of what earlier ones did. */
export interface SliceChange {
  readonly add: readonly Omit<SliceRow, 'staging'>[];
  readonly drop?: SliceRange;
}

/** Puts texts away and takes others away, with the staging's next checkpoint, in one transaction. */
export function changeSlices(
  database: IsnadDatabase,
  staging: number,
  { add, drop }: SliceChange,
  checkpoint: NextCheckpoint,
): Promise<void> {
  return guarded(() =>
    database.transaction('rw', database.slices, database.staging, async () => {
      const row = await database.staging.get(staging);
      if (!row) throw new StagingGone(`staging ${staging} is gone`);
      await database.staging.put({ ...row, checkpoint: checkpoint(row.checkpoint), touched: Date.now() });
      await database.slices.bulkAdd(add.map((slice) => ({ ...slice, staging })));
      if (drop) await slicesIn(database, staging, drop).delete();
    }),
  );
}

/** The texts that a staging has put away under some numbers, in their order. */
export function slicesOf(database: IsnadDatabase, staging: number, range: SliceRange): Promise<string[]> {
  return guarded(async () => {
    const rows = await slicesIn(database, staging, range).toArray();
    return rows.map(({ text }) => text);
  });
}

function slicesIn(database: IsnadDatabase, staging: number, [from, end]: SliceRange) {
  return database.slices.where('[staging+number]').between([staging, from], [staging, end], true, false);
}

export function dropSlices(database: IsnadDatabase, staging: number): Promise<void> {
  return guarded(async () => {
    await database.slices.where('staging').equals(staging).delete();
  });
}

/** Gives back the space of slices whose staging is gone. */
export function clearLostSlices(database: IsnadDatabase): Promise<void> {
  return guarded(() =>
    database.transaction('rw', database.slices, database.staging, async () => {
      const stagings = new Set(await database.staging.toCollection().primaryKeys());
      for (const key of await database.slices.orderBy('staging').uniqueKeys()) {
        if (!stagings.has(key as number)) await database.slices.where('staging').equals(key).delete();
      }
    }),
  );
}
