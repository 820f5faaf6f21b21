import { guarded } from './failures';
import type { IsnadDatabase } from './schema';
import { type NextCheckpoint, StagingGone } from './staging';

/** Puts away a slice of a file with the staging's next checkpoint, in one transaction. */
export function addSlice(
  database: IsnadDatabase,
  staging: number,
  number: number,
  text: string,
  checkpoint: NextCheckpoint,
): Promise<void> {
  return guarded(() =>
    database.transaction('rw', database.slices, database.staging, async () => {
      const row = await database.staging.get(staging);
      if (!row) throw new StagingGone(`staging ${staging} is gone`);
      await database.staging.put({ ...row, checkpoint: checkpoint(row.checkpoint), touched: Date.now() });
      await database.slices.add({ staging, number, text });
    }),
  );
}

/** The slices of a staging, in order. */
export function slicesOf(database: IsnadDatabase, staging: number): Promise<string[]> {
  return guarded(async () => {
    const rows = await database.slices.where('staging').equals(staging).sortBy('number');
    return rows.map(({ text }) => text);
  });
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
