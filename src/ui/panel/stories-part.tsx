import type { ArticleView, StoryView } from '../../core/views/view';
import { ClaimCard } from '../components/claim-card';
import { Foreign } from '../components/foreign';
import { SearchedBlock } from '../components/searched';
import { Section } from '../components/section';
import { useWords } from '../components/words-context';
import { ClaimMatrix } from './claim-matrix';
import { EarlierPart } from './earlier-part';
import { SourceGraph } from './source-graph';
import { Timeline } from './timeline';

/** The stories that the article belongs to, each seen four ways: by claim and outlet, by side, by date, by who relays whom. */
export function StoriesPart({ view, onShow }: { view: ArticleView; onShow: (statement: string) => void }) {
  return (
    <>
      {view.earlier && <EarlierPart earlier={view.earlier} />}
      {view.stories.map((story, index) => (
        <Section key={story.id} title={story.title} count={story.claims.length} open={index === 0} foreign>
          <Story story={story} view={view} onShow={onShow} />
        </Section>
      ))}
      <SearchedBlock view={view} />
    </>
  );
}

function Story({ story, view, onShow }: { story: StoryView; view: ArticleView; onShow: (statement: string) => void }) {
  const { strings } = useWords();
  return (
    <>
      {story.summary !== '' && (
        <p class="soft small">
          <Foreign block text={story.summary} lang={view.language} />
        </p>
      )}
      <div class="look">
        <h3>{strings.panel.matrix}</h3>
        <ClaimMatrix story={story} view={view} />
        <details class="fold">
          <summary>{strings.panel.sides}</summary>
          {story.claims.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} view={view} onShow={onShow} />
          ))}
        </details>
      </div>
      <div class="look">
        <h3>{strings.panel.graph}</h3>
        <SourceGraph story={story} view={view} />
      </div>
      <div class="look">
        <h3>{strings.panel.timeline}</h3>
        <Timeline story={story} view={view} onShow={onShow} />
      </div>
    </>
  );
}
