import { describe, expect, it } from 'vitest';
import type { ContradictionKind } from '../../../src/core/relations/relation';
import type { PageName } from '../../demo/catalogue';
import { readingOf } from '../../screens/readings';

/** What the pages of the demo must show with the bundled pack: the words of a statement, and what contradicts it. */
const DISPUTED: readonly (readonly [page: PageName, language: 'en' | 'ar', words: string, kind: ContradictionKind])[] =
  [
    ['denialEn', 'en', 'Assad sought a back channel', 'denial'],
    ['denialEn', 'en', 'Bashar al-Assad had tried to open a secret channel', 'denial'],
    ['denialAr', 'ar', 'طلب قناة سرية', 'denial'],
    ['denialAr', 'ar', 'سعى إلى فتح قناة سرية', 'denial'],
    ['lastNightEn', 'en', 'Assad visited Moscow on 28 November', 'date-differs'],
    ['lastNightAr', 'ar', 'الأسد زار موسكو في 28 نوفمبر', 'date-differs'],
  ];

describe('the newsstand of the demo', () => {
  it.each(DISPUTED)('on %s in %s, what contradicts "%s" is told: %s', async (page, language, words, kind) => {
    const { view } = await readingOf(page, language);
    const said = view.statements.find(({ content }) =>
      content.some(([start, end]) => view.article.text.slice(start, end).includes(words)),
    );
    const kinds = view.stories
      .flatMap((story) => story.claims)
      .flatMap((claim) => claim.relations)
      .filter(({ relation, statement }) => relation === 'contradicts' && statement === said?.id)
      .map((relation) => relation.kind);
    expect(kinds).toContain(kind);
  });
});
