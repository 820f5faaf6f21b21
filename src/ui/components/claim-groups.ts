import type { RelationName } from '../../core/relations/relation';
import type { ArticleView, ClaimView } from '../../core/views/view';
import { contradictionsOf } from './claim-sides';

/** The popup's groups of claims, in the order in which they are shown; each is a key of the strings' `sections`. */
const CLAIM_GROUPS = [
  'disputed',
  'compare',
  'corroborated',
  'updated',
  'repeated',
  'retold',
  'recurs',
  'related',
] as const;
export type ClaimGroup = (typeof CLAIM_GROUPS)[number];

const GROUP_OF: readonly (readonly [RelationName, ClaimGroup])[] = [
  ['corroborates', 'corroborated'],
  ['updates', 'updated'],
  ['repeats', 'retold'],
  ['recurs', 'recurs'],
];

/** The group of a claim: the strongest of its relations to the article. */
export function groupOf(claim: ClaimView, strictness: number): ClaimGroup {
  if (claim.contradiction !== null && !isOfAnotherTime(claim)) {
    const surest = contradictionsOf(claim)[0]?.confidence ?? 1;
    return surest >= strictness ? 'disputed' : 'compare';
  }
  const names = new Set(claim.relations.map((relation) => relation.relation));
  const group = GROUP_OF.find(([name]) => names.has(name))?.[1] ?? 'related';
  // Only where some repetition is known to go back to the same origin may the heading say so.
  const known = claim.relations.some((one) => one.relation === 'repeats' && one.independence === 'same-origin');
  return group === 'retold' && known ? 'repeated' : group;
}

/** What others dispute about another event of the same kind is no dispute about this article. */
function isOfAnotherTime({ statements, relations }: ClaimView): boolean {
  const names = relations.map(({ relation }) => relation);
  return statements.length === 0 && names.includes('recurs') && !names.includes('contradicts');
}

/** All claims of the view's stories by group; groups without a claim are left out. */
export function claimsByGroup(view: ArticleView, strictness: number): Map<ClaimGroup, ClaimView[]> {
  const claims = view.stories.flatMap((story) => story.claims);
  const groups = CLAIM_GROUPS.map((group): [ClaimGroup, ClaimView[]] => [
    group,
    claims.filter((claim) => groupOf(claim, strictness) === group),
  ]);
  return new Map(groups.filter(([, members]) => members.length > 0));
}
