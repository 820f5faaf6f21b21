import type { ClaimView, OriginCount, PositionView, RelationView } from '../../core/views/view';

/** One side of a claim as it is shown. `heading` names a key of the strings' `claim`. */
export interface Side {
  readonly heading: 'asserts' | 'denies' | 'questions' | 'oneAccount' | 'otherAccount';
  readonly positions: readonly PositionView[];
  readonly count: OriginCount | null;
}

/** The contradictions among a claim's relations, surest first. */
export function contradictionsOf(claim: ClaimView): RelationView[] {
  return claim.relations
    .filter((relation) => relation.relation === 'contradicts')
    .sort((a, b) => b.confidence - a.confidence);
}

/**
 * The sides of a claim. Polarity makes them where there are two polarities; where all assert and the figures, dates or
 * actors differ, the positions that contradict the article stand against the rest.
 */
export function sidesOf(claim: ClaimView): Side[] {
  const against = new Set(contradictionsOf(claim).map((relation) => relation.position.id));
  const onePolarity = claim.asserting.length === 0 || claim.denying.length === 0;
  if (claim.contradiction !== null && onePolarity && against.size > 0) {
    const positions = [...claim.asserting, ...claim.denying];
    const other = positions.filter((position) => against.has(position.id));
    const one = positions.filter((position) => !against.has(position.id));
    return present([
      { heading: 'oneAccount', positions: one, count: null },
      { heading: 'otherAccount', positions: other, count: null },
      { heading: 'questions', positions: claim.questioning, count: null },
    ]);
  }
  return present([
    { heading: 'asserts', positions: claim.asserting, count: claim.assertingCount },
    { heading: 'denies', positions: claim.denying, count: claim.denyingCount },
    { heading: 'questions', positions: claim.questioning, count: null },
  ]);
}

function present(sides: readonly Side[]): Side[] {
  return sides
    .filter((side) => side.positions.length > 0)
    .map((side) => ({ ...side, positions: [...side.positions].sort(articleFirst) }));
}

function articleFirst(a: PositionView, b: PositionView): number {
  return Number(isHere(b)) - Number(isHere(a));
}

function isHere({ fromArticle, repeatedBy = [] }: PositionView): boolean {
  return fromArticle || repeatedBy.some((place) => place.fromArticle);
}
