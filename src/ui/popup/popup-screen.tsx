import type { Settings } from '../../messages/protocol';
import { Brand } from '../components/brand';
import { SignGlyph } from '../components/glyphs';
import { WordsContext } from '../components/words-context';
import type { ReadingState } from '../reading/actions';
import { StateMessage } from '../reading/state-message';
import type { Words } from '../strings/words';
import type { PopupActions } from './actions';
import { ReadyView } from './ready-view';

/** The whole popup for one state of the page in the tab. */
export function PopupScreen({
  state,
  settings,
  words,
  actions,
}: {
  state: ReadingState;
  settings: Settings;
  words: Words;
  actions: PopupActions;
}) {
  return (
    <WordsContext.Provider value={words}>
      <header class="bar-top">
        <p class="brand">
          <Brand />
          {words.strings.name}
        </p>
        <div class="row">
          {actions.openPanel && (
            <button type="button" class="icon-button" title={words.strings.panel.open} onClick={actions.openPanel}>
              <SignGlyph sign="panel" />
              <span class="hidden">{words.strings.panel.open}</span>
            </button>
          )}
          <button type="button" class="icon-button" title={words.strings.actions.options} onClick={actions.openOptions}>
            <SignGlyph sign="settings" />
            <span class="hidden">{words.strings.actions.options}</span>
          </button>
        </div>
      </header>
      <main>
        {state.status === 'ready' ? (
          <ReadyView state={state} settings={settings} actions={actions} />
        ) : (
          <StateMessage state={state} actions={actions} />
        )}
      </main>
    </WordsContext.Provider>
  );
}
