import { PACK_FORMAT } from '../core/claims/pack-schema';
import type { BackupCursor, BackupHead, BackupPart } from '../core/views/backup';
import { BACKUP_FORMAT } from '../core/views/backup-records';
import { chunkCount, readChunks } from './bodies';
import { guarded } from './failures';
import { withoutKey } from './notes';
import type { IsnadDatabase, PackRow } from './schema';

/** Records of each table that one part holds: together far below what a message may carry. */
const NOTES = 200;
const READINGS = 20;
const CHUNKS = 16;

/** What a backup of now would hold: all but what comes with the extension and what can be made anew. */
export function backupHead(database: IsnadDatabase): Promise<BackupHead> {
  return guarded(async () => {
    const [settings, notes, readings, packs] = await Promise.all([
      database.settings.count(),
      database.notes.count(),
      database.readings.count(),
      ownPacks(database),
    ]);
    return {
      isnad: BACKUP_FORMAT,
      made: new Date().toISOString(),
      settings,
      notes,
      readings,
      packs: packs.map(({ id, info, claims }) => ({ id, title: info.title, claims })),
    };
  });
}

/** The reader's own packs: neither bundled nor removed. */
async function ownPacks(database: IsnadDatabase): Promise<PackRow[]> {
  return (await database.packs.orderBy('id').toArray()).filter(
    ({ bundled, removed }) => !bundled && removed === undefined,
  );
}

/**
 * The next records of a backup. Each is as it stands when it is read: what is written meanwhile is in it or not.
 * @param packs ids of the packs of the head, in its order
 * @throws StorageFailed when claims of a pack are damaged
 */
export function backupPart(
  database: IsnadDatabase,
  cursor: BackupCursor,
  packs: readonly string[],
): Promise<BackupPart> {
  return guarded(async () => {
    if (cursor.table === 'packs') return packPart(database, cursor, packs);
    if (cursor.table === 'settings') {
      const rows = await database.settings.toArray();
      return part(
        rows.map((setting) => ({ setting })),
        { table: 'notes', after: '' },
      );
    }
    if (cursor.table === 'notes') {
      const rows = await database.notes.where('id').above(cursor.after).limit(NOTES).toArray();
      const last = rows.at(-1);
      return part(
        rows.map((row) => ({ note: withoutKey(row) })),
        last && rows.length === NOTES ? { table: 'notes', after: last.id } : { table: 'readings', after: '' },
      );
    }
    return readingsPart(database, cursor.after, packs);
  });
}

function part(records: readonly unknown[], next: BackupCursor | null): BackupPart {
  return { lines: records.map((record) => JSON.stringify(record)), next };
}

async function readingsPart(database: IsnadDatabase, after: string, packs: readonly string[]): Promise<BackupPart> {
  const rows = await database.readings.where('id').above(after).limit(READINGS).toArray();
  const texts = await database.readingTexts.bulkGet(rows.map(({ id }) => id));
  const records = rows.flatMap((row, at) => (texts[at] ? [{ reading: { row, text: texts[at] } }] : []));
  const last = rows.at(-1);
  if (last && rows.length === READINGS) return part(records, { table: 'readings', after: last.id });
  return part(records, packs.length === 0 ? null : { table: 'packs', pack: 0, chunk: 0 });
}

async function packPart(
  database: IsnadDatabase,
  { pack: place, chunk }: Extract<BackupCursor, { table: 'packs' }>,
  packs: readonly string[],
): Promise<BackupPart> {
  const following = place + 1 < packs.length ? { table: 'packs' as const, pack: place + 1, chunk: 0 } : null;
  const row = await database.packs.get(packs[place] ?? '');
  // Removed since the backup began.
  if (!row) return part([], following);
  const records: unknown[] = [];
  if (chunk === 0) {
    const bodies = new Set(row.bodies.map((body) => body.part));
    const all = await database.parties.toArray();
    const parties = all.filter((own) => bodies.has(own.part));
    const outlets = distinct(parties.flatMap((own) => own.outlets));
    const known = new Set(outlets.map(({ id }) => id));
    records.push({
      pack: row.info,
      format: PACK_FORMAT,
      enabled: row.enabled,
      entities: distinct(parties.flatMap(({ entities }) => entities)),
      outlets,
      // A feed names outlets of other packs, by their hosts; a pack's file stands alone. The hosts stay where they are.
      borrowed: distinct(all.flatMap((other) => other.outlets))
        .filter(({ id }) => !known.has(id))
        .map((outlet) => ({ ...outlet, hosts: [] })),
    });
  }
  for (const { stories, claims } of await readChunks(database, row, chunk, CHUNKS)) {
    records.push({ claims, stories, of: row.id });
  }
  const done = chunk + CHUNKS >= chunkCount(row);
  return part(records, done ? following : { table: 'packs', pack: place, chunk: chunk + CHUNKS });
}

/** A pack that was added to may name a party twice; the later one counts. */
function distinct<Named extends { readonly id: string }>(items: readonly Named[]): Named[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
