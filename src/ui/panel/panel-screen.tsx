import type { Settings } from '../../messages/protocol';
import { Brand } from '../components/brand';
import { SignGlyph } from '../components/glyphs';
import { WordsContext } from '../components/words-context';
import type { ReadingActions, ReadingState } from '../reading/actions';
import { StateMessage } from '../reading/state-message';
import type { Words } from '../strings/words';
import { ArticlePanel } from './article-panel';

/** The whole panel for one state of the page in the tab. */
export function PanelScreen({
  state,
  settings,
  words,
  inView,
  actions,
}: {
  state: ReadingState;
  settings: Settings;
  words: Words;
  /** Ids of the statements in the page's window. */
  inView: readonly string[];
  actions: ReadingActions;
}) {
  const { strings } = words;
  return (
    <WordsContext.Provider value={words}>
      <header class="bar-top">
        <p class="brand">
          <Brand />
          {strings.name}
        </p>
        <button type="button" class="icon-button" title={strings.actions.options} onClick={actions.openOptions}>
          <SignGlyph sign="settings" />
          <span class="hidden">{strings.actions.options}</span>
        </button>
      </header>
      <main>
        {state.status === 'ready' ? (
          <ArticlePanel
            key={state.view.article.url}
            state={state}
            settings={settings}
            inView={inView}
            actions={actions}
          />
        ) : (
          <StateMessage state={state} actions={actions} />
        )}
      </main>
    </WordsContext.Provider>
  );
}
