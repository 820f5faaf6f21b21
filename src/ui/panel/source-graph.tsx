import type { ArticleView, StoryView } from '../../core/views/view';
import { Chain } from '../components/chain';
import { Foreign } from '../components/foreign';
import { KindGlyph, PolarityGlyph, SignGlyph } from '../components/glyphs';
import { ScrollArea } from '../components/scroll-area';
import { useWords } from '../components/words-context';
import { type GraphEdge, type GraphNode, graphOf, isnadsOf } from './graph-layout';

/** Height of a node with its gap, and width that a layer needs, in CSS pixels at the usual text size. */
const ROW = 74;
const LAYER = 92;
/** Share of a layer's width that is left for the lines. */
const GAP = 0.2;

/** The isnad of a story: who relays whom, drawn from the outlets to the origins, and the same in words. */
export function SourceGraph({ story, view }: { story: StoryView; view: ArticleView }) {
  const { strings } = useWords();
  const isnads = isnadsOf(story);
  const { nodes, edges, layers, depth } = graphOf(isnads);
  return (
    <figure class="graph-figure">
      <figcaption class="soft small">{strings.panel.graphHint}</figcaption>
      <ScrollArea label={strings.panel.graph}>
        <div class="graph" style={{ minInlineSize: `${(layers * LAYER) / 16}rem` }}>
          <p class="graph-ends soft small" aria-hidden="true">
            <span>{strings.panel.toldBy}</span>
            <SignGlyph sign="relays" />
            <span>{strings.panel.saidBy}</span>
          </p>
          <div class="graph-drawing" style={{ blockSize: `${(depth * ROW) / 16}rem` }} aria-hidden="true">
            <svg
              class="graph-lines"
              viewBox={`0 0 ${layers} 1`}
              preserveAspectRatio="none"
              aria-hidden="true"
              focusable="false"
            >
              {edges.map((edge) => (
                <path
                  key={`${edge.teller.name}\n${edge.source.name}\n${edge.polarity}`}
                  class={`graph-line graph-line-${edge.polarity}`}
                  d={curve(edge)}
                />
              ))}
            </svg>
            {nodes.map((node) => (
              <Node key={node.name} node={node} layers={layers} lang={view.language} />
            ))}
          </div>
        </div>
      </ScrollArea>
      <details class="fold">
        <summary>{strings.panel.inWords}</summary>
        <ul class="graph-words">
          {isnads.map(({ outlet, chain, origin, polarity }) => (
            <li key={[outlet, ...chain.map(({ name }) => name), origin.name, polarity].join('\n')} class="graph-chain">
              <PolarityGlyph polarity={polarity} />
              <span class="hidden">{strings.polarities[polarity]}: </span>
              <Chain outlet={outlet} chain={chain} origin={origin} lang={view.language} />
            </li>
          ))}
        </ul>
      </details>
    </figure>
  );
}

/** From the far edge of who tells it to the near edge of its source, in layers across and shares of the height down. */
function curve({ teller, source }: GraphEdge): string {
  const start = teller.layer + 1 - GAP;
  const end = source.layer;
  const middle = (start + end) / 2;
  return `M${start} ${teller.place}C${middle} ${teller.place} ${middle} ${source.place} ${end} ${source.place}`;
}

function Node({ node, layers, lang }: { node: GraphNode; layers: number; lang: string }) {
  return (
    <div
      class={node.fromArticle ? 'graph-node graph-here' : 'graph-node'}
      title={node.name}
      style={{
        insetInlineStart: `${(node.layer / layers) * 100}%`,
        inlineSize: `${((1 - GAP) / layers) * 100}%`,
        insetBlockStart: `${node.place * 100}%`,
      }}
    >
      <span class="clamp graph-name">
        {node.party && <KindGlyph kind={node.party.kind} />}
        <Foreign text={node.name} lang={lang} />
      </span>
    </div>
  );
}
