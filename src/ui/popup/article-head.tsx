import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { ClaimView } from '../../core/views/view';
import type { Settings } from '../../messages/protocol';
import type { ClaimGroup } from '../components/claim-groups';
import { Sentence } from '../components/sentence';
import { useWords } from '../components/words-context';
import type { ReadyState } from '../reading/actions';
import { ArticleTitle } from '../reading/article-title';
import type { PopupActions } from './actions';

/** Headline, outlet and date, the counts that matter, and the switches for the marks. */
export function ArticleHead({
  state,
  settings,
  flagged,
  groups,
  actions,
}: {
  state: ReadyState;
  settings: Settings;
  flagged: number;
  groups: ReadonlyMap<ClaimGroup, readonly ClaimView[]>;
  actions: PopupActions;
}) {
  const words = useWords();
  const { strings } = words;
  const { article } = state.view;
  const host = hostOf(article.url) ?? article.outlet?.host ?? null;
  const disputed = groups.get('disputed')?.length ?? 0;
  return (
    <section class="head">
      <ArticleTitle article={article} />
      <ul class="facts">
        {state.view.statements.length > 0 && (
          <li>{words.count(strings.counts.statements, state.view.statements.length)}</li>
        )}
        {state.view.sources.length > 0 && <li>{words.count(strings.counts.sources, state.view.sources.length)}</li>}
        {disputed > 0 && (
          <li class="fact-disputed">
            <Jump to="section-disputed">{words.count(strings.counts.disputed, disputed)}</Jump>
          </li>
        )}
        {flagged > 0 && (
          <li class="fact-flagged">
            <Jump to="section-flags">{words.count(strings.counts.flagged, flagged)}</Jump>
          </li>
        )}
      </ul>
      <div class="switches">
        <Switch on={state.marks} onChange={actions.setMarks}>
          {strings.actions.marks}
        </Switch>
        {host !== null && (
          <Switch on={settings.quietHosts.includes(host)} onChange={(quiet) => actions.setQuietHost(host, quiet)}>
            <Sentence of={strings.actions.quietHost} slots={{ host }} />
          </Switch>
        )}
      </div>
    </section>
  );
}

/** The host of an address as the quiet-hosts list holds it, or null for a text without an address. */
function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname : null;
}

/** A link to a section further down, which opens it. */
function Jump({ to, children }: { to: string; children: string }) {
  return (
    <a
      href={`#${to}`}
      onClick={() => {
        const section = document.getElementById(to);
        if (section instanceof HTMLDetailsElement) section.open = true;
      }}
    >
      {children}
    </a>
  );
}

function Switch({
  on,
  onChange,
  children,
}: {
  on: boolean;
  onChange: (on: boolean) => void;
  children: ComponentChildren;
}) {
  const id = useId();
  return (
    <label class="switch" for={id}>
      <input id={id} type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}
