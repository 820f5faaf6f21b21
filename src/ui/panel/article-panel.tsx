import { useState } from 'preact/hooks';
import type { Note } from '../../core/views/view';
import type { Settings } from '../../messages/protocol';
import { ChangesSection } from '../components/changes';
import { FlagList, shownFlags } from '../components/flags';
import { GuideLink, Legend } from '../components/legend';
import { outerSpan, quoteOf } from '../components/passage';
import { Section } from '../components/section';
import { SourceBar } from '../components/source-bar';
import { SourceLedger } from '../components/sources';
import { useNotes } from '../components/use-notes';
import { useWords } from '../components/words-context';
import type { ReadingActions, ReadyState } from '../reading/actions';
import { ArticleTitle } from '../reading/article-title';
import { ExportSection } from '../reading/export-section';
import { NotesPart } from '../reading/notes-part';
import { Notices } from '../reading/notices';
import { Reviews } from '../reading/reviews';
import { StatementsPart } from './statements-part';
import { StoriesPart } from './stories-part';
import { Tabs } from './tabs';

type PartName = 'statements' | 'sources' | 'stories' | 'notes' | 'flags';

/** An article that was read, in five parts. */
export function ArticlePanel({
  state,
  settings,
  inView,
  actions,
}: {
  state: ReadyState;
  settings: Settings;
  inView: readonly string[];
  actions: ReadingActions;
}) {
  const { strings } = useWords();
  const { view } = state;
  const notes = useNotes(state.notes, actions);
  const [draft, setDraft] = useState<Note['quote'] | null>(() => actions.drafts.read(view.article.url)?.quote ?? null);
  const [part, setPart] = useState<PartName>('statements');
  const flags = shownFlags(view, settings.strictness);

  const noteOn = (id: string) => {
    const statement = view.statements.find((candidate) => candidate.id === id);
    const span = statement ? outerSpan(statement.content) : null;
    if (!span) return;
    setDraft(quoteOf(view.article.text, span));
    setPart('notes');
  };

  return (
    <>
      <section class="panel-head">
        <ArticleTitle article={view.article} />
      </section>
      <Notices notices={view.notices} />
      <Reviews reviews={view.article.reviews ?? []} />
      {view.memory && <ChangesSection memory={view.memory} language={view.article.language} />}
      <Tabs
        label={strings.panel.parts}
        items={[
          { id: 'statements', title: strings.panel.statements, count: view.statements.length },
          { id: 'sources', title: strings.sections.sources, count: view.sources.length },
          { id: 'stories', title: strings.panel.stories, count: view.stories.length },
          { id: 'notes', title: strings.sections.notes, count: notes.listed.filter(({ deleted }) => !deleted).length },
          { id: 'flags', title: strings.panel.flags, count: flags.length },
        ]}
        chosen={part}
        onChoose={setPart}
      >
        {part === 'statements' && (
          <>
            <StatementsPart
              view={view}
              strictness={settings.strictness}
              inView={inView}
              onShow={actions.showStatement}
              onRetry={actions.retry}
            />
            <Section id="section-legend" title={strings.sections.legend}>
              <Legend />
              <GuideLink />
            </Section>
          </>
        )}
        {part === 'sources' && (
          <div class="block">
            <SourceBar statements={view.statements} flags={flags.map(({ flag }) => flag)} />
            <p class="soft small">{strings.sectionHints.sources}</p>
            <SourceLedger view={view} onShow={actions.showStatement} onNote={noteOn} />
          </div>
        )}
        {part === 'stories' && <StoriesPart view={view} onShow={actions.showStatement} />}
        {part === 'notes' && (
          <>
            <div class="block">
              <NotesPart
                state={state}
                notes={notes}
                draft={draft}
                onDraft={setDraft}
                drafts={actions.drafts}
                selection={actions.selection}
                selectFirst={strings.panel.selectFirst}
              />
            </div>
            <ExportSection exportArticle={actions.exportArticle} />
          </>
        )}
        {part === 'flags' && (
          <div class="block">
            <p class="soft small">{flags.length > 0 ? strings.sectionHints.flags : strings.panel.noFlags}</p>
            <FlagList view={view} flags={flags} onShow={actions.showFlag} />
          </div>
        )}
      </Tabs>
    </>
  );
}
