import { useRef, useState } from 'preact/hooks';
import type { Note } from '../../core/views/view';
import type { Settings } from '../../messages/protocol';
import { ChangesLine } from '../components/changes';
import { ClaimCard } from '../components/claim-card';
import { type ClaimGroup, claimsByGroup } from '../components/claim-groups';
import { FlagList, shownFlags } from '../components/flags';
import { GuideLink, Legend } from '../components/legend';
import { outerSpan, quoteOf } from '../components/passage';
import { SearchedBlock } from '../components/searched';
import { Section } from '../components/section';
import { SourceBar } from '../components/source-bar';
import { SourceLedger } from '../components/sources';
import { useNotes } from '../components/use-notes';
import { useWords } from '../components/words-context';
import type { ReadyState } from '../reading/actions';
import { ExportSection } from '../reading/export-section';
import { NotesPart } from '../reading/notes-part';
import { Notices } from '../reading/notices';
import type { PopupActions } from './actions';
import { ArticleHead } from './article-head';

/** Groups that stand open at once: what a reader of ten seconds must see. */
const OPEN: ReadonlySet<ClaimGroup> = new Set(['disputed', 'corroborated']);

/** An article that was read: in ten seconds at the top, and as deep as one likes below. */
export function ReadyView({
  state,
  settings,
  actions,
}: {
  state: ReadyState;
  settings: Settings;
  actions: PopupActions;
}) {
  const { strings } = useWords();
  const { view } = state;
  const notes = useNotes(state.notes, actions);
  const [draft, setDraft] = useState<Note['quote'] | null>(() => actions.drafts.read(view.article.url)?.quote ?? null);
  const notesPlace = useRef<HTMLDivElement>(null);
  const groups = claimsByGroup(view, settings.strictness);
  const flags = shownFlags(view, settings.strictness);
  const kept = notes.listed.filter(({ deleted }) => !deleted).length;

  const noteOn = (quote: Note['quote']) => {
    setDraft(quote);
    const section = notesPlace.current?.querySelector('details');
    if (section) section.open = true;
    notesPlace.current?.scrollIntoView?.({ block: 'start' });
  };

  return (
    <>
      <ArticleHead state={state} settings={settings} flagged={flags.length} groups={groups} actions={actions} />

      <Notices notices={view.notices} />
      {view.memory && <ChangesLine memory={view.memory} />}

      {view.statements.length === 0 && !view.notices.includes('no-language-pack') ? (
        <div class="state">
          <p>{strings.states.empty}</p>
          <p class="soft">{strings.states.emptyHint}</p>
          <button type="button" class="button" onClick={actions.retry}>
            {strings.states.retry}
          </button>
        </div>
      ) : (
        <section class="block">
          {view.statements.length > 0 && <h2 class="kicker">{strings.sections.sourcing}</h2>}
          <SourceBar statements={view.statements} flags={flags.map(({ flag }) => flag)} />
        </section>
      )}

      {[...groups].map(([group, claims]) => (
        <Section
          key={group}
          id={`section-${group}`}
          title={strings.sections[group]}
          count={claims.length}
          {...(group === 'disputed' ? {} : { hint: strings.sectionHints[group] })}
          open={OPEN.has(group)}
        >
          {claims.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} view={view} onShow={actions.showStatement} />
          ))}
        </Section>
      ))}

      <SearchedBlock view={view} />

      {flags.length > 0 && (
        <Section
          id="section-flags"
          title={strings.sections.flags}
          count={flags.length}
          hint={strings.sectionHints.flags}
          open={groups.size === 0}
        >
          <FlagList view={view} flags={flags} onShow={actions.showFlag} />
        </Section>
      )}

      {view.sources.length > 0 && (
        <Section
          id="section-sources"
          title={strings.sections.sources}
          count={view.sources.length}
          hint={strings.sectionHints.sources}
        >
          <SourceLedger
            view={view}
            onShow={actions.showStatement}
            onNote={(id) => {
              const statement = view.statements.find((candidate) => candidate.id === id);
              const span = statement ? outerSpan(statement.content) : null;
              if (span) noteOn(quoteOf(view.article.text, span));
            }}
          />
        </Section>
      )}

      <div ref={notesPlace}>
        <Section id="section-notes" title={strings.sections.notes} count={kept} open={kept > 0 || draft !== null}>
          <NotesPart
            state={state}
            notes={notes}
            draft={draft}
            onDraft={(quote) => (quote ? noteOn(quote) : setDraft(null))}
            drafts={actions.drafts}
            selection={actions.selection}
            selectFirst={strings.notes.selectFirst}
          />
        </Section>
      </div>
      <ExportSection exportArticle={actions.exportArticle} />
      <Section id="section-legend" title={strings.sections.legend}>
        <Legend />
        <GuideLink />
      </Section>
    </>
  );
}
