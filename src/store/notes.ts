import type { Note } from '../core/views/view';
import { guarded } from './failures';
import type { IsnadDatabase } from './schema';

/** The notes on one article, oldest first. */
export function notesOf(database: IsnadDatabase, url: string): Promise<Note[]> {
  return guarded(async () => {
    const notes = await database.notes.where('url').equals(url).toArray();
    return notes.sort((a, b) => a.created.localeCompare(b.created));
  });
}

export function noteById(database: IsnadDatabase, id: string): Promise<Note | undefined> {
  return guarded(() => database.notes.get(id));
}

/** Writes a note as it is; durable when the promise resolves. */
export function putNote(database: IsnadDatabase, note: Note): Promise<void> {
  return guarded(async () => {
    await database.transaction('rw', database.notes, async () => {
      await database.notes.put(note);
    });
  });
}

/** Takes a note away and hands it back, so that the deletion can be undone; undefined when there is none. */
export function takeNote(database: IsnadDatabase, id: string): Promise<Note | undefined> {
  return guarded(() =>
    database.transaction('rw', database.notes, async () => {
      const note = await database.notes.get(id);
      await database.notes.delete(id);
      return note;
    }),
  );
}
