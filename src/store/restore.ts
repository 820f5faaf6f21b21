import type { KeptReading } from '../core/matching/kept-reading';
import { hash32 } from '../core/text/hash';
import type { RestoreCounts, Restored, RestoreUndo } from '../core/views/backup';
import type { BackupRecord } from '../core/views/backup-records';
import type { Note } from '../core/views/view';
import { addressKey } from './address';
import { guarded } from './failures';
import { noteRow, withoutKey } from './notes';
import type { IsnadDatabase } from './schema';

type Counts = { -readonly [Kind in keyof Restored]: Restored[Kind] };

/** What the merging of a batch came to, while it is under way. */
class Tally {
  readonly notes: Counts = { added: 0, same: 0, differing: 0 };
  readonly readings: Counts = { added: 0, same: 0, differing: 0 };
  readonly settings: Counts = { added: 0, same: 0, differing: 0 };
  readonly addedNotes: string[] = [];
  readonly addedReadings: string[] = [];
  readonly addedSettings: string[] = [];
  readonly replacedSettings: { key: string; value: unknown }[] = [];
  readonly replacedReadings: KeptReading[] = [];

  get counts(): RestoreCounts {
    return { notes: this.notes, readings: this.readings, settings: this.settings, faulty: 0 };
  }

  get undo(): RestoreUndo {
    const { addedNotes, addedReadings, addedSettings, replacedSettings, replacedReadings } = this;
    return { addedNotes, addedReadings, addedSettings, settings: replacedSettings, readings: replacedReadings };
  }
}

/**
 * Merges records of a backup into the store, in one transaction, without loss: a note that is there otherwise is kept
 * beside its namesake; of an article that was read on both sides stays what was read last, with the visits of both; a
 * setting is replaced. Doing it twice changes nothing the second time.
 * @param dry only tell what it would do
 * @throws StorageFull; the whole batch is then as it was
 */
export function restoreRecords(
  database: IsnadDatabase,
  records: readonly BackupRecord[],
  dry: boolean,
): Promise<{ counts: RestoreCounts; undo: RestoreUndo }> {
  const { settings, notes, readings, readingTexts } = database;
  return guarded(() =>
    database.transaction(dry ? 'r' : 'rw', settings, notes, readings, readingTexts, async () => {
      const tally = new Tally();
      for (const record of records) {
        if (record.kind === 'setting') await mergeSetting(database, record, tally, dry);
        else if (record.kind === 'note') await mergeNote(database, record.note, tally, dry);
        else await mergeReading(database, record.reading, tally, dry);
      }
      return { counts: tally.counts, undo: tally.undo };
    }),
  );
}

async function mergeSetting(
  { settings }: IsnadDatabase,
  { key, value }: { key: string; value: unknown },
  tally: Tally,
  dry: boolean,
): Promise<void> {
  const before = await settings.get(key);
  if (before && JSON.stringify(before.value) === JSON.stringify(value)) tally.settings.same++;
  else {
    if (before) {
      tally.settings.differing++;
      tally.replacedSettings.push(before);
    } else {
      tally.settings.added++;
      tally.addedSettings.push(key);
    }
    if (!dry) await settings.put({ key, value });
  }
}

async function mergeNote({ notes }: IsnadDatabase, note: Note, tally: Tally, dry: boolean): Promise<void> {
  const before = await notes.get(note.id);
  if (before && wordsOf(withoutKey(before)) === wordsOf(note)) {
    tally.notes.same++;
    return;
  }
  // The other version gets an id that depends on nothing but its words, so that it is kept once however often it comes.
  const id = before ? `${note.id.slice(0, 200)}~${hash32(wordsOf(note)).toString(36)}` : note.id;
  if (before && (await notes.get(id))) {
    tally.notes.same++;
    return;
  }
  if (before) tally.notes.differing++;
  else tally.notes.added++;
  tally.addedNotes.push(id);
  if (!dry) await notes.add(noteRow({ ...note, id }));
}

function wordsOf({ url, quote, text, created, changed }: Note): string {
  return JSON.stringify([url, quote.exact, quote.prefix, quote.suffix, text, created, changed]);
}

async function mergeReading(
  { readings, readingTexts }: IsnadDatabase,
  { row, text }: KeptReading,
  tally: Tally,
  dry: boolean,
): Promise<void> {
  // The file's own key is not believed: it decides which article is replaced.
  const id = addressKey(row.url);
  const [known, knownText] = await Promise.all([readings.get(id), readingTexts.get(id)]);
  if (known && known.last >= row.last) {
    tally.readings.same++;
    return;
  }
  let merged = { ...row, id };
  if (known && knownText) {
    tally.readings.differing++;
    tally.replacedReadings.push({ row: known, text: knownText });
    const first = known.first < row.first ? known.first : row.first;
    merged = { ...merged, first, visits: Math.max(known.visits, row.visits) };
  } else {
    tally.readings.added++;
    tally.addedReadings.push(id);
  }
  if (dry) return;
  await readingTexts.put({ ...text, id });
  await readings.put(merged);
}

/** Takes back what {@link restoreRecords} did, in one transaction. */
export function undoRestore(database: IsnadDatabase, undo: RestoreUndo): Promise<void> {
  const { settings, notes, readings, readingTexts } = database;
  return guarded(() =>
    database.transaction('rw', settings, notes, readings, readingTexts, async () => {
      await notes.bulkDelete([...undo.addedNotes]);
      await readings.bulkDelete([...undo.addedReadings]);
      await readingTexts.bulkDelete([...undo.addedReadings]);
      await settings.bulkDelete([...undo.addedSettings]);
      await settings.bulkPut([...undo.settings]);
      await readings.bulkPut(undo.readings.map(({ row }) => row));
      await readingTexts.bulkPut(undo.readings.map(({ text }) => text));
    }),
  );
}
