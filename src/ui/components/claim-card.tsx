import { useId } from 'preact/hooks';
import type { ArticleView, ClaimView } from '../../core/views/view';
import { ClaimOrigin } from './claim-origin';
import { contradictionsOf, type Side, sidesOf } from './claim-sides';
import { Foreign } from './foreign';
import { PolarityGlyph } from './glyphs';
import { originCountText } from './origin-count';
import { Position } from './position';
import { useWords } from './words-context';

/** Positions shown of a side before the rest is folded away. */
const SHOWN = 3;

/** One claim of a story: what it says, who holds which side, and why Isnad set them beside each other. */
export function ClaimCard({
  claim,
  view,
  onShow,
}: {
  claim: ClaimView;
  view: ArticleView;
  onShow?: ((statement: string) => void) | undefined;
}) {
  const words = useWords();
  const { strings } = words;
  const heading = useId();
  const sides = sidesOf(claim);
  const told = claim.contradiction ? contradictionsOf(claim) : claim.relations;
  const explanations = [...new Set(told.map((relation) => relation.explanation))].filter((text) => text !== '');
  const sharedWords = told.flatMap((relation) => relation.shared);
  const shared = [...new Map(sharedWords.map((word) => [word.toLocaleLowerCase(view.language), word])).values()].slice(
    0,
    6,
  );
  return (
    <article class={claim.contradiction ? 'claim claim-disputed' : 'claim'} aria-labelledby={heading}>
      <h3 id={heading} class="claim-text">
        <Foreign block text={claim.text} lang={view.language} />
      </h3>
      <p class="claim-facts soft">
        {claim.contradiction && <strong class="tag">{strings.contradictions[claim.contradiction]}</strong>}
        {claim.time !== '' && <bdi>{words.date(claim.time)}</bdi>}
      </p>
      {explanations.slice(0, 2).map((text) => (
        <p key={text} class="explanation">
          <Foreign block text={text} lang={view.language} />
        </p>
      ))}
      <div class={sides.length > 1 ? 'sides sides-two' : 'sides'}>
        {sides.map((side) => (
          <SideColumn key={side.heading} side={side} view={view} onShow={onShow} />
        ))}
      </div>
      {shared.length > 0 && (
        <p class="soft small">{words.fill(strings.claim.shares, { shared: words.list(shared) })}</p>
      )}
      <ClaimOrigin claim={claim} />
    </article>
  );
}

const SIDE_POLARITIES = { asserts: 'asserts', denies: 'denies', questions: 'questions' } as const;

function SideColumn({
  side,
  view,
  onShow,
}: {
  side: Side;
  view: ArticleView;
  onShow?: ((statement: string) => void) | undefined;
}) {
  const words = useWords();
  const { strings } = words;
  const rest = side.positions.slice(SHOWN);
  const polarity = side.heading in SIDE_POLARITIES ? (side.heading as keyof typeof SIDE_POLARITIES) : null;
  return (
    <div class={`side side-${side.heading}`}>
      <h4 class="side-heading">
        {polarity && <PolarityGlyph polarity={polarity} />}
        {strings.claim[side.heading]}
      </h4>
      {side.count && <p class="side-count">{originCountText(side.count, words)}</p>}
      {side.positions.slice(0, SHOWN).map((position) => (
        <Position key={position.id} position={position} view={view} onShow={onShow} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary>{words.count(strings.counts.more, rest.length)}</summary>
          {rest.map((position) => (
            <Position key={position.id} position={position} view={view} onShow={onShow} />
          ))}
        </details>
      )}
    </div>
  );
}
