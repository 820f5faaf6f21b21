import type { ArticleView, StoryView } from '../../core/views/view';
import { Foreign } from '../components/foreign';
import { PolarityGlyph } from '../components/glyphs';
import { ScrollArea } from '../components/scroll-area';
import { useWords } from '../components/words-context';
import { type Cell, matrixOf } from './story-data';

/** Claims against outlets: who says what, at a glance. */
export function ClaimMatrix({ story, view }: { story: StoryView; view: ArticleView }) {
  const { strings } = useWords();
  const { outlets, rows } = matrixOf(story);
  return (
    <>
      <p class="soft small">{strings.panel.matrixHint}</p>
      <ScrollArea label={strings.panel.matrix}>
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col" class="matrix-corner">
                {strings.panel.claim}
              </th>
              {outlets.map(({ name, fromArticle }) => (
                <th key={name} scope="col" class={fromArticle ? 'matrix-outlet matrix-here' : 'matrix-outlet'}>
                  <span>
                    <Foreign text={name} lang={view.language} />
                  </span>
                  {fromArticle && <span class="hidden"> ({strings.claim.thisArticle})</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ claim, cells }) => (
              <tr key={claim.id}>
                <th scope="row" class="matrix-claim">
                  <Foreign block text={claim.text} lang={view.language} />
                  {claim.contradiction && <span class="tag small">{strings.contradictions[claim.contradiction]}</span>}
                </th>
                {cells.map((cell, index) => (
                  <td key={outlets[index]?.name} class={outlets[index]?.fromArticle ? 'matrix-here' : undefined}>
                    <Stances cells={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </>
  );
}

function Stances({ cells }: { cells: readonly Cell[] }) {
  const words = useWords();
  const { strings } = words;
  if (cells.length === 0) return <span class="hidden">{strings.panel.silent}</span>;
  return cells.map(({ polarity, repeated }) => (
    <span key={polarity} class={repeated ? 'stance stance-repeated' : 'stance'}>
      <PolarityGlyph polarity={polarity} />
      <span class="hidden">
        {repeated
          ? words.fill(strings.panel.sameOrigin, { polarity: strings.polarities[polarity] })
          : strings.polarities[polarity]}
      </span>
    </span>
  ));
}
