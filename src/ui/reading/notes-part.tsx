import { useState } from 'preact/hooks';
import type { Note } from '../../core/views/view';
import { Foreign } from '../components/foreign';
import { NoteEditor, NoteItem } from '../components/notes';
import { OutcomeText } from '../components/outcome';
import { useFocusWhen } from '../components/use-focus-when';
import type { NotesState } from '../components/use-notes';
import { useWords } from '../components/words-context';
import type { ReadyState } from './actions';
import type { Drafts } from './drafts';

/** The reader's notes on this article, those whose passage is gone in a list of their own, and the field for a new one. */
export function NotesPart({
  state,
  notes,
  draft,
  onDraft,
  drafts,
  selection,
  selectFirst,
}: {
  state: ReadyState;
  notes: NotesState;
  /** The passage of the note being written. */
  draft: Note['quote'] | null;
  onDraft: (quote: Note['quote'] | null) => void;
  drafts: Drafts;
  selection: () => Promise<Note['quote'] | null>;
  /** What the reader is told when no passage is selected. */
  selectFirst: string;
}) {
  const words = useWords();
  const { strings } = words;
  const [hint, setHint] = useState('');
  const again = useFocusWhen<HTMLButtonElement>(draft === null);
  const { article } = state.view;
  const isLost = (id: string) => state.lostNotes.includes(id);
  const placed = notes.listed.filter(({ note }) => !isLost(note.id));
  const lost = notes.listed.filter(({ note }) => isLost(note.id));
  const textOn = (quote: Note['quote']) => {
    const stored = drafts.read(article.url);
    return stored?.quote.exact === quote.exact && stored.quote.prefix === quote.prefix ? stored.text : '';
  };
  const end = () => {
    drafts.keep(article.url, null);
    onDraft(null);
  };
  const begin = async () => {
    const quote = await selection();
    setHint(quote ? '' : selectFirst);
    if (quote) onDraft(quote);
  };
  return (
    <>
      <OutcomeText outcome={hint === '' || notes.outcome.failed ? notes.outcome : { message: hint, failed: true }} />
      {placed.length === 0 && draft === null && <p class="soft">{strings.notes.none}</p>}
      {placed.map((entry) => (
        <NoteItem key={entry.note.id} entry={entry} notes={notes} lang={article.language} />
      ))}
      {draft === null ? (
        <button type="button" class="button" ref={again} onClick={() => void begin()}>
          {strings.notes.onSelection}
        </button>
      ) : (
        <div class="note">
          <p class="soft small">{strings.notes.on}</p>
          <blockquote class="note-quote">
            <Foreign text={draft.exact} lang={article.language} class="clamp" />
          </blockquote>
          <NoteEditor
            key={draft.prefix + draft.exact}
            initial={textOn(draft)}
            autofocus
            onText={(text) => drafts.keep(article.url, { quote: draft, text })}
            onSave={async (text) => {
              const saved = await notes.save({ url: article.url, quote: draft, text });
              if (saved) end();
              return saved;
            }}
            onCancel={end}
          />
        </div>
      )}
      {lost.length > 0 && (
        <>
          <h3>{strings.notes.lost}</h3>
          <p class="soft small">{strings.notes.lostHint}</p>
          {lost.map((entry) => (
            <NoteItem key={entry.note.id} entry={entry} notes={notes} lang={article.language} />
          ))}
        </>
      )}
    </>
  );
}
