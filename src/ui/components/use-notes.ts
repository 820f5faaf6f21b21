import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Note } from '../../core/views/view';
import type { Answer, NoteDraft } from '../../messages/protocol';
import { NO_OUTCOME, type Outcome, outcomeOf } from './outcome';
import { useWords } from './words-context';

export interface NoteActions {
  saveNote(draft: NoteDraft): Promise<Answer<Note>>;
  deleteNote(id: string): Promise<Answer<Note>>;
  restoreNote(note: Note): Promise<Answer<Note>>;
}

/** A note as listed; a deleted one keeps its place until the screen closes, so that its deletion can be undone. */
export interface ListedNote {
  readonly note: Note;
  readonly deleted: boolean;
}

export interface NotesState {
  readonly listed: readonly ListedNote[];
  readonly outcome: Outcome;
  /** True when the note was kept; on false the text stays in the editor. */
  save(draft: NoteDraft): Promise<boolean>;
  remove(note: Note): Promise<void>;
  restore(note: Note): Promise<void>;
}

/** The notes of one article with their changes. `notes` is read again whenever it changes outside. */
export function useNotes(notes: readonly Note[], actions: NoteActions): NotesState {
  const words = useWords();
  const [listed, setListed] = useState<readonly ListedNote[]>(() => notes.map((note) => ({ note, deleted: false })));
  const [outcome, setOutcome] = useState(NO_OUTCOME);

  useEffect(() => setListed((before) => merge(before, notes)), [notes]);

  const settle = useCallback(
    (answer: Answer<Note>, deleted: boolean, message: string): boolean => {
      if (answer.ok) setListed((before) => put(before, { note: answer.value, deleted }));
      setOutcome(outcomeOf(answer, message, words));
      return answer.ok;
    },
    [words],
  );

  return {
    listed,
    outcome,
    save: async (draft) => settle(await actions.saveNote(draft), false, words.strings.notes.saved),
    remove: async (note) => {
      settle(await actions.deleteNote(note.id), true, words.strings.notes.deleted);
    },
    restore: async (note) => {
      settle(await actions.restoreNote(note), false, words.strings.notes.restored);
    },
  };
}

function put(list: readonly ListedNote[], entry: ListedNote): ListedNote[] {
  const at = list.findIndex(({ note }) => note.id === entry.note.id);
  return at < 0 ? [...list, entry] : list.with(at, entry);
}

/** Notes from outside replace what is listed; deleted ones keep their place for the undo. */
function merge(listed: readonly ListedNote[], notes: readonly Note[]): readonly ListedNote[] {
  const kept = listed.filter(({ note, deleted }) => deleted || notes.some(({ id }) => id === note.id));
  return notes.reduce<ListedNote[]>((list, note) => {
    const before = list.find((entry) => entry.note.id === note.id);
    return before?.deleted ? list : put(list, { note, deleted: false });
  }, kept);
}
