import type { ArticleView } from '../core/views/view';

/**
 * What the toolbar icon says about an article: the number of claims in dispute, else of flags shown, else nothing.
 * @param strictness flags below this confidence are not counted, 0 to 1
 */
export function badgeOf(
  view: ArticleView,
  strictness: number,
): { text: string; contradictions: number; flags: number } {
  const contradictions = view.stories
    .flatMap((story) => story.claims)
    .filter((claim) => claim.statements.length > 0 && claim.contradiction !== null).length;
  const flags = view.flags.filter((flag) => flag.confidence >= strictness).length;
  const text = contradictions > 0 ? `≠${contradictions}` : flags > 0 ? `${flags}` : '';
  return { text, contradictions, flags };
}
