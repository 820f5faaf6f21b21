import { keysOf } from '../core/matching/story-print';
import type { CheckReport, StoredSizes } from '../core/views/backup';
import { addressKey } from './address';
import { chunkCount, readChunks } from './bodies';
import { guarded, StorageFailed } from './failures';
import { clearLooseParts, stampPacks } from './parts';
import type { IsnadDatabase, PackRow } from './schema';
import { type Indexer, reindexPack } from './staging';

/** How much is stored, by kind. Reads the notes and the list of readings, and of the packs only their rows. */
export function storedSizes(database: IsnadDatabase): Promise<StoredSizes> {
  return guarded(async () => {
    const [notes, readings, packs] = await Promise.all([
      database.notes.toArray(),
      database.readings.toArray(),
      database.packs.filter(({ removed }) => removed === undefined).toArray(),
    ]);
    return {
      notes: { count: notes.length, bytes: notes.reduce((sum, note) => sum + 2 * JSON.stringify(note).length, 0) },
      readings: { count: readings.length, bytes: readings.reduce((sum, { bytes }) => sum + bytes, 0) },
      packs: { count: packs.length, claims: packs.reduce((sum, { claims }) => sum + claims, 0) },
    };
  });
}

/**
 * Deletes all notes, readings and settings in one transaction, takes the reader's own packs out of sight, and gives up
 * imports that are not finished.
 * @param at when it was asked for, in milliseconds since 1970: done once more for the same time, it answers the same
 * @returns the ids of those packs, which can be put back; what was imported of others cannot
 */
export function deleteAll(database: IsnadDatabase, at: number): Promise<string[]> {
  const { settings, notes, readings, readingTexts, packs, state, staging, slices } = database;
  const tables = [settings, notes, readings, readingTexts, packs, state, staging, slices];
  return guarded(async () => {
    const gone = await database.transaction('rw', tables, async () => {
      await Promise.all([settings, notes, readings, readingTexts, slices].map((table) => table.clear()));
      await staging.filter(({ purpose }) => purpose !== 'reindex').delete();
      const own = (await packs.toArray()).filter(({ bundled, removed = at }) => !bundled && removed === at);
      await packs.bulkPut(own.map((pack) => ({ ...pack, removed: at })));
      await stampPacks(database);
      return own.map(({ id }) => id);
    });
    await clearLooseParts(database);
    return gone;
  });
}

/**
 * Checks what is stored and repairs what can be: an index from its claims, the keys of notes and readings, leftovers of
 * readings. A quick check looks at counts, stamps and keys; a full one reads every claim and every reading.
 */
export async function checkStore(database: IsnadDatabase, indexer: Indexer, full: boolean): Promise<CheckReport> {
  const repaired = await guarded(() => checkReadings(database, full));
  const rows = await guarded(() => database.packs.filter(({ removed }) => removed === undefined).toArray());
  const reindexed: string[] = [];
  const damaged: string[] = [];
  for (const pack of rows) {
    if (!(await guarded(() => claimsAreThere(database, pack, full)))) damaged.push(pack.id);
    else if (pack.indexedBy !== indexer.version || !(await guarded(() => indexIsThere(database, pack)))) {
      await reindexPack(database, pack.id, indexer);
      reindexed.push(pack.id);
    }
  }
  const [notes, readings] = await guarded(() => Promise.all([database.notes.count(), database.readings.count()]));
  return {
    packs: rows.length,
    claims: rows.reduce((sum, { claims }) => sum + claims, 0),
    notes,
    readings,
    reindexed,
    repaired,
    damaged,
  };
}

const DAY = 86_400_000;
/** Key of the time of the last check, in milliseconds since 1970. */
const CHECKED = 'checked';

/**
 * The quick check, when the last one is a day ago; null when it is not.
 * @param now milliseconds since 1970
 */
export async function checkNowAndThen(
  database: IsnadDatabase,
  indexer: Indexer,
  now: number,
): Promise<CheckReport | null> {
  const last = (await guarded(() => database.state.get(CHECKED)))?.value ?? 0;
  if (last <= now && now - last < DAY) return null;
  const report = await checkStore(database, indexer, false);
  await guarded(() => database.state.put({ key: CHECKED, value: now }));
  return report;
}

/** Sets right the keys of notes and readings, and clears halves of readings. Returns how many were not as they should be. */
async function checkReadings(database: IsnadDatabase, full: boolean): Promise<number> {
  const { notes, readings, readingTexts } = database;
  return database.transaction('rw', notes, readings, readingTexts, async () => {
    let repaired = 0;
    const astray = (await notes.toArray()).filter(({ page, url }) => page !== addressKey(url));
    await notes.bulkPut(astray.map((note) => ({ ...note, page: addressKey(note.url) })));
    repaired += astray.length;
    const [rows, texts] = await Promise.all([
      readings.toCollection().primaryKeys(),
      readingTexts.toCollection().primaryKeys(),
    ]);
    const [withRow, withText] = [new Set(rows), new Set(texts)];
    const halves = [...rows.filter((id) => !withText.has(id)), ...texts.filter((id) => !withRow.has(id))];
    await Promise.all([readings.bulkDelete(halves), readingTexts.bulkDelete(halves)]);
    repaired += halves.length;
    if (!full) return repaired;
    for (const id of rows) {
      const [row, text] = await Promise.all([readings.get(id), readingTexts.get(id)]);
      if (!row || !text) continue;
      const keys = keysOf(text.print);
      if (keys.join() === row.keys.join()) continue;
      await readings.put({ ...row, keys });
      repaired++;
    }
    return repaired;
  });
}

/** Chunks that are read at once. */
const READ = 64;

async function claimsAreThere(database: IsnadDatabase, pack: PackRow, full: boolean): Promise<boolean> {
  const chunks = chunkCount(pack);
  if (!full) {
    const found = await Promise.all(
      pack.bodies.map(({ part }) =>
        database.claims.where('[part+number]').between([part, 0], [part, Infinity]).count(),
      ),
    );
    return found.reduce((sum, own) => sum + own, 0) === chunks;
  }
  let claims = 0;
  try {
    for (let from = 0; from < chunks; from += READ) {
      for (const chunk of await readChunks(database, pack, from, READ)) claims += chunk.claims.length;
    }
  } catch (error) {
    if (error instanceof StorageFailed) return false;
    throw error;
  }
  return claims === pack.claims;
}

async function indexIsThere(database: IsnadDatabase, { claims, segments }: PackRow): Promise<boolean> {
  if (claims === 0) return true;
  if (segments.length === 0) return false;
  const rows = await database.segments.bulkGet(segments.map(({ part }) => part));
  if (rows.includes(undefined)) return false;
  const postings = await Promise.all(
    segments.map(({ part }) => database.postings.where('[part+number]').between([part, 0], [part, Infinity]).count()),
  );
  return postings.every((count) => count > 0);
}
