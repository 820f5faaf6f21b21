import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '../../core/views/view';
import { Foreign } from './foreign';
import { useFocusWhen } from './use-focus-when';
import type { ListedNote, NotesState } from './use-notes';
import { useWords } from './words-context';

/** Characters of a note that name it in the labels of its buttons. */
const NAME_LENGTH = 40;

/** A field for a note. Empty notes are not saved; on failure the text stays. */
export function NoteEditor({
  initial = '',
  label,
  autofocus = false,
  onText,
  onSave,
  onCancel,
}: {
  initial?: string;
  label?: string;
  autofocus?: boolean;
  /** Hears each change of the text. */
  onText?: ((text: string) => void) | undefined;
  onSave: (text: string) => Promise<boolean>;
  onCancel?: (() => void) | undefined;
}) {
  const { strings, direction } = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(initial);
  const [busy, setBusy] = useState(false);
  // Before the next key can be pressed: what is typed at once must not be lost.
  useLayoutEffect(() => {
    if (autofocus) field.current?.focus();
  }, [autofocus]);
  const save = async () => {
    if (text.trim() === '' || busy) return;
    setBusy(true);
    const kept = await onSave(text.trim());
    setBusy(false);
    if (kept) setText('');
  };
  return (
    <form
      class="note-editor"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label for={id}>{label ?? strings.notes.field}</label>
      <textarea
        id={id}
        ref={field}
        rows={3}
        dir={text === '' ? direction : 'auto'}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          onText?.(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
        }}
      />
      <div class="row">
        <button type="submit" class="button button-first" disabled={busy || text.trim() === ''}>
          {strings.actions.save}
        </button>
        {onCancel && (
          <button type="button" class="button" onClick={onCancel}>
            {strings.actions.cancel}
          </button>
        )}
      </div>
    </form>
  );
}

/** One note: its passage, its text, and ways to change, delete and get it back. */
export function NoteItem({
  entry,
  notes,
  lang,
  showQuote = true,
}: {
  entry: ListedNote;
  notes: NotesState;
  lang: string;
  showQuote?: boolean;
}) {
  const words = useWords();
  const { strings } = words;
  const [editing, setEditing] = useState(false);
  const undo = useFocusWhen<HTMLButtonElement>(entry.deleted);
  const edit = useFocusWhen<HTMLButtonElement>(!entry.deleted && !editing);
  const { note } = entry;

  if (entry.deleted) {
    return (
      <div class="note note-deleted row">
        <span>{strings.notes.deleted}</span>
        <button type="button" class="button" ref={undo} onClick={() => void notes.restore(note)}>
          {strings.actions.undo}
        </button>
      </div>
    );
  }
  const name = nameOf(note);
  return (
    <article class="note">
      {showQuote && (
        <blockquote class="note-quote">
          <Foreign text={note.quote.exact} lang={lang} class="clamp" />
        </blockquote>
      )}
      {editing ? (
        <NoteEditor
          initial={note.text}
          autofocus
          onSave={async (text) => {
            const kept = await notes.save({ url: note.url, quote: note.quote, text, id: note.id });
            if (kept) setEditing(false);
            return kept;
          }}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <>
          <p class="note-text" dir="auto">
            {note.text}
          </p>
          <div class="row">
            <button
              type="button"
              class="link-button"
              ref={edit}
              aria-label={words.fill(strings.notes.editOne, { note: name })}
              onClick={() => setEditing(true)}
            >
              {strings.actions.edit}
            </button>
            <button
              type="button"
              class="link-button"
              aria-label={words.fill(strings.notes.deleteOne, { note: name })}
              onClick={() => void notes.remove(note)}
            >
              {strings.actions.remove}
            </button>
            <time class="soft small" dateTime={note.changed}>
              {words.date(note.changed)}
            </time>
          </div>
        </>
      )}
    </article>
  );
}

function nameOf(note: Note): string {
  const letters = [...note.text];
  return letters.length > NAME_LENGTH ? `${letters.slice(0, NAME_LENGTH).join('')}…` : note.text;
}
