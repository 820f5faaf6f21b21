import type { Note } from '../core/views/view';
import { addressKey } from './address';
import { guarded } from './failures';
import type { IsnadDatabase, NoteRow } from './schema';

/** The notes on one article, at whichever of its addresses they were written, oldest first. */
export function notesOf(database: IsnadDatabase, url: string): Promise<Note[]> {
  return guarded(async () => {
    const notes = await database.notes.where('page').equals(addressKey(url)).toArray();
    return notes.map(withoutKey).sort((a, b) => a.created.localeCompare(b.created));
  });
}

export function noteById(database: IsnadDatabase, id: string): Promise<Note | undefined> {
  return guarded(async () => {
    const note = await database.notes.get(id);
    return note && withoutKey(note);
  });
}

/** Writes a note as it is; durable when the promise resolves. */
export function putNote(database: IsnadDatabase, note: Note): Promise<void> {
  return guarded(async () => {
    await database.transaction('rw', database.notes, async () => {
      await database.notes.put(noteRow(note));
    });
  });
}

/** Takes a note away and hands it back, so that the deletion can be undone; undefined when there is none. */
export function takeNote(database: IsnadDatabase, id: string): Promise<Note | undefined> {
  return guarded(() =>
    database.transaction('rw', database.notes, async () => {
      const note = await database.notes.get(id);
      await database.notes.delete(id);
      return note && withoutKey(note);
    }),
  );
}

export function noteRow(note: Note): NoteRow {
  return { ...note, page: addressKey(note.url) };
}

export function withoutKey({ page: _, ...note }: NoteRow): Note {
  return note;
}
