import { describe, expect, it } from 'vitest';
import { markedPassages } from '../../../src/content/marks';
import type { ArticleView, RelationView } from '../../../src/core/views/view';
import { sampleView } from '../ui/sample-view';

function withPositions(view: ArticleView, fromReading: boolean): ArticleView {
  const mapped = (relation: RelationView): RelationView => {
    const { fromReading: _own, ...position } = relation.position;
    return { ...relation, position: fromReading ? { ...position, fromReading: true } : position };
  };
  const stories = view.stories.map((story) => ({
    ...story,
    claims: story.claims.map((claim) => ({ ...claim, relations: claim.relations.map(mapped) })),
  }));
  return { ...view, stories };
}

describe('marks on the page', () => {
  const named = (fromReading: boolean) =>
    markedPassages(withPositions(sampleView('en').view, fromReading), 0).map(({ name }) => name);

  it('tell what packs contradict', () => {
    expect(named(false)).toContain('contradicted');
  });

  it('never tell what only the reading memory knows, since pages can read their highlights', () => {
    expect(named(true)).not.toContain('contradicted');
    expect(named(true)).not.toContain('corroborated');
    expect(named(true)).toContain('unnamed');
  });
});
