import { describe, expect, it } from 'vitest';
import type { Independence, RelationName } from '../../../src/core/relations/relation';
import { groupOf } from '../../../src/ui/components/claim-groups';
import { sampleView } from './sample-view';

const claims = sampleView('en').view.stories.flatMap((story) => story.claims);
const corroborated = claims.find((claim) => claim.relations.some(({ relation }) => relation === 'corroborates'));
if (!corroborated) throw new Error('the sample corroborates nothing');

/** The group of a claim that the article repeats, with what is known of the origin of each repetition. */
const groupOfRepeated = (...known: Independence[]) =>
  groupOf(
    {
      ...corroborated,
      contradiction: null,
      relations: known.flatMap((independence) =>
        corroborated.relations.map((one) => ({ ...one, relation: 'repeats' as const, independence })),
      ),
    },
    0.5,
  );

describe('the heading over a claim in dispute', () => {
  const disputed = claims.find((claim) => claim.contradiction === 'denial');
  if (!disputed) throw new Error('the sample disputes nothing');
  const asRelated = (...names: RelationName[]) => ({
    ...disputed,
    statements: [],
    relations: disputed.relations.slice(0, 1).flatMap((one) => names.map((relation) => ({ ...one, relation }))),
  });

  it('tells another time apart from a dispute about the article', () => {
    expect(groupOf(disputed, 0)).toBe('disputed');
    expect(groupOf(asRelated('related'), 0)).toBe('disputed');
    expect(groupOf(asRelated('recurs', 'contradicts'), 0)).toBe('disputed');
    expect(groupOf({ ...asRelated('recurs'), statements: disputed.statements }, 0)).toBe('disputed');
    expect(groupOf(asRelated('recurs'), 0)).toBe('recurs');
  });
});

describe('the heading over a repeated claim', () => {
  it('says that the origin is one only where some repetition is known to go back to it', () => {
    expect(groupOfRepeated('same-origin')).toBe('repeated');
    expect(groupOfRepeated('unknown', 'same-origin')).toBe('repeated');
    expect(groupOfRepeated('unknown')).toBe('retold');
    expect(groupOf({ ...corroborated, contradiction: null }, 0.5)).toBe('corroborated');
  });
});
