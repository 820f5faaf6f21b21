import type { Note } from '../core/views/view';
import type { NoteDraft, WorkerCalls } from '../messages/protocol';
import { CallFailure, type Handlers } from '../messages/serve';
import { noteById, notesOf, putNote, takeNote } from '../store/notes';
import type { IsnadDatabase } from '../store/schema';
import { requireOwnSite } from './access';

/** Longest note and longest quoted passage that are kept, in characters. */
const LONGEST_NOTE = 50_000;
const LONGEST_QUOTE = 20_000;

type NoteCalls = Pick<WorkerCalls, 'notes' | 'saveNote' | 'deleteNote' | 'restoreNote'>;

export function noteHandlers(database: IsnadDatabase): Handlers<NoteCalls> {
  return {
    async notes({ url }, sender) {
      requireOwnSite(url, sender);
      return notesOf(database, url);
    },

    async saveNote(draft, sender) {
      requireOwnSite(draft.url, sender);
      const before = draft.id === undefined ? undefined : await noteById(database, draft.id);
      if (before) requireOwnSite(before.url, sender);
      const now = new Date().toISOString();
      // A note that was deleted elsewhere while it was being edited is written anew rather than lost.
      const note: Note = {
        id: before?.id ?? crypto.randomUUID(),
        url: draft.url,
        quote: cut(draft.quote),
        text: draft.text.slice(0, LONGEST_NOTE),
        created: before?.created ?? now,
        changed: now,
      };
      await putNote(database, note);
      return note;
    },

    async deleteNote({ id }, sender) {
      const note = await noteById(database, id);
      if (!note) throw new CallFailure('no-such-note', id);
      requireOwnSite(note.url, sender);
      await takeNote(database, id);
      return note;
    },

    async restoreNote(note, sender) {
      requireOwnSite(note.url, sender);
      const existing = await noteById(database, note.id);
      if (existing) requireOwnSite(existing.url, sender);
      await putNote(database, { ...note, quote: cut(note.quote), text: note.text.slice(0, LONGEST_NOTE) });
      return note;
    },
  };
}

function cut(quote: NoteDraft['quote']): Note['quote'] {
  return {
    exact: quote.exact.slice(0, LONGEST_QUOTE),
    prefix: quote.prefix.slice(-32),
    suffix: quote.suffix.slice(0, 32),
  };
}
