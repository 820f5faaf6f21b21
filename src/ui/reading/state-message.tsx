import { Sentence } from '../components/sentence';
import { useWords } from '../components/words-context';
import type { ReadingActions, ReadingState } from './actions';

type Unready = Exclude<ReadingState, { status: 'ready' }>;

/** The states in which there is no article to show: what is the matter, and a way on. */
export function StateMessage({
  state,
  actions,
}: {
  state: Unready;
  actions: Pick<ReadingActions, 'readPage' | 'allowSite' | 'retry'>;
}) {
  const { strings } = useWords();
  const { states } = strings;
  switch (state.status) {
    case 'loading':
    case 'reading':
      return (
        <div class="state" role="status">
          <h1>{states.loading}</h1>
          <div class="progress" aria-hidden="true" />
        </div>
      );
    case 'not-article':
      // Asked to, the reader looked and found nothing.
      if (state.reason.includes('no-text'))
        return (
          <div class="state">
            <h1>{states.noText}</h1>
            <p>{states.noTextHint}</p>
            <button type="button" class="button button-first" onClick={actions.readPage}>
              {states.retry}
            </button>
          </div>
        );
      return (
        <div class="state">
          <h1>{states.notArticle}</h1>
          <p>{states.notArticleHint}</p>
          <button type="button" class="button button-first" onClick={actions.readPage}>
            {states.readAnyway}
          </button>
        </div>
      );
    case 'no-access':
      return (
        <div class="state">
          <h1>{states.noAccess}</h1>
          <p>
            <Sentence of={states.noAccessHint} slots={{ host: state.host }} />
          </p>
          <div class="row">
            <button type="button" class="button button-first" onClick={actions.readPage}>
              {states.read}
            </button>
            <button type="button" class="button" onClick={actions.allowSite}>
              <Sentence of={states.readAlways} slots={{ host: state.host }} />
            </button>
          </div>
        </div>
      );
    case 'browser-page':
      return (
        <div class="state">
          <h1>{states.browserPage}</h1>
          <p>{states.browserPageHint}</p>
        </div>
      );
    case 'unseen-page':
      return (
        <div class="state">
          <h1>{states.noAccess}</h1>
          <p>{states.unseenHint}</p>
        </div>
      );
    case 'failed':
      return (
        <div class="state" role="alert">
          <h1>{states.failed}</h1>
          <p>{states.failedHint}</p>
          <p class="detail">
            <code dir="auto">{[state.code, state.detail].filter((part) => part !== '').join(': ')}</code>
          </p>
          <button type="button" class="button button-first" onClick={actions.retry}>
            {states.retry}
          </button>
        </div>
      );
  }
}
