import type { ArticleView, SourceView } from '../../core/views/view';
import { Foreign } from './foreign';
import { KindGlyph, PolarityGlyph, SignGlyph } from './glyphs';
import { passage } from './passage';
import { useWords } from './words-context';

interface LedgerActions {
  readonly onShow: (statement: string) => void;
  readonly onNote: (statement: string) => void;
}

/** The ledger: each source of the article, what it is, and all that it says here. */
export function SourceLedger({ view, ...actions }: { view: ArticleView } & LedgerActions) {
  return (
    <ul class="plain-list">
      {view.sources.map((source, index) => (
        <li key={`${index}`}>
          <LedgerEntry source={source} view={view} {...actions} />
        </li>
      ))}
    </ul>
  );
}

function LedgerEntry({ source, view, onShow, onNote }: { source: SourceView; view: ArticleView } & LedgerActions) {
  const words = useWords();
  const { strings } = words;
  const lang = view.article.language;
  const statements = view.statements.filter((statement) => source.statements.includes(statement.id));
  return (
    <details class="ledger">
      <summary>
        <KindGlyph kind={source.party.kind} />
        <span class="ledger-who">
          <Foreign text={source.party.name} lang={lang} class="party" />
          <span class="soft"> {strings.kinds[source.party.kind]}</span>
        </span>
        <span class="ledger-count soft">{words.count(strings.counts.statements, statements.length)}</span>
      </summary>
      {source.description !== '' && source.description !== source.party.name && (
        <p class="soft small">
          <Foreign text={source.description} lang={lang} />
        </p>
      )}
      <ul class="plain-list">
        {statements.map((statement) => {
          const content = passage(view.article.text, statement.content);
          return (
            <li key={statement.id} class="ledger-statement">
              <PolarityGlyph polarity={statement.polarity} />
              <button type="button" class="passage" onClick={() => onShow(statement.id)}>
                <span class="hidden">{strings.polarities[statement.polarity]}: </span>
                <Foreign text={content} lang={lang} class="clamp" />
              </button>
              <button
                type="button"
                class="icon-button"
                title={strings.notes.add}
                aria-label={words.fill(strings.notes.onStatement, { passage: content.slice(0, 80) })}
                onClick={() => onNote(statement.id)}
              >
                <SignGlyph sign="note" />
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
