import { describe, expect, it } from 'vitest';
import type { Claim, Pack } from '../../../src/core/claims/claim';
import { memoryIndex } from '../../../src/core/matching/memory-index';
import { similarity } from '../../../src/core/matching/similarity';
import { indexTerms, termsOf } from '../../../src/core/matching/terms';
import { lexicons } from '../../../src/languages';

const claim = (id: string, story: string, en: string, ar: string, series?: string): Claim => ({
  id,
  story,
  text: { en, ar },
  time: null,
  ...(series ? { series } : {}),
});
const pack: Pack = {
  format: 'isnad-pack/1',
  info: { id: 'p', version: 1, title: { en: 'Test' }, licence: 'CC0-1.0', date: '2024-01-01' },
  stories: ['s1', 's2'].map((id) => ({ id, title: { en: id }, summary: { en: '' }, time: null })),
  claims: [
    claim('bridge', 's1', 'The bridge over the Orla was closed for repairs.', 'أغلق الجسر فوق نهر أورلا للإصلاح.'),
    claim('toll', 's1', 'Drivers pay a toll of 12 dollars.', 'يدفع السائقون رسما قدره 12 دولارا.', 'tolls'),
    claim('vote', 's2', 'Parliament rejected the budget.', 'رفض البرلمان الموازنة.'),
  ],
  positions: [
    {
      id: 'vote/1',
      claim: 'vote',
      origin: { name: { en: 'The speaker' }, kind: 'named-person' },
      chain: [],
      polarity: 'asserts',
      outlet: 'o',
      date: '2024-01-01',
    },
  ],
  entities: [],
  outlets: [],
};
const index = memoryIndex([pack], lexicons);
const terms = (text: string, language: string) => indexTerms(termsOf(text, language, lexicons));

describe('memoryIndex', () => {
  it('finds a claim from either language, with its story, positions and pack', async () => {
    const [[found] = []] = await index.candidates([terms('رفض نواب البرلمان مشروع الموازنة', 'ar')], 5);
    expect(found?.claim.id).toBe('vote');
    expect(found?.story.id).toBe('s2');
    expect(found?.positions).toHaveLength(1);
    expect(found?.pack).toBe('p');
    const [[bridge] = []] = await index.candidates([terms('The Orla bridge is closed', 'en')], 5);
    expect(bridge?.claim.id).toBe('bridge');
  });

  it('puts a claim in another language first where those in its own share little with the text', async () => {
    const told = (id: string, text: Claim['text']): Claim => ({ id, story: 's1', text, time: null });
    const mixed = memoryIndex(
      [
        {
          ...pack,
          claims: [
            told('market', { en: 'The market of Selma sells fresh bread, fish and flowers from dawn on weekdays.' }),
            told('budget', { ar: 'رفض البرلمان في سوريا الموازنة' }),
          ],
        },
      ],
      lexicons,
    );
    const first = async (text: string) => (await mixed.candidates([terms(text, 'en')], 5))[0]?.[0]?.claim.id;
    expect(await first('Parliament of Syria rejects the budget with flowers')).toBe('budget');
    expect(await first('Selma market sells bread and fish, parliament says')).toBe('market');
  });

  it('keeps to the limit and finds nothing for unknown terms', async () => {
    const texts = [terms('bridge, toll of 12 dollars, budget', 'en'), ['s:en:unheard']];
    expect((await index.candidates(texts, 1)).map((found) => found.length)).toEqual([1, 0]);
  });

  it('gives siblings by series and by story, and says what was searched', async () => {
    expect((await index.siblings(['tolls'], [])).map((one) => one.claim.id)).toEqual(['toll']);
    expect((await index.siblings([], ['s1'])).map((one) => one.claim.id)).toEqual(['bridge', 'toll']);
    expect(await index.searched()).toEqual({
      claims: 3,
      packs: [{ id: 'p', title: { en: 'Test' }, date: '2024-01-01', claims: 3 }],
    });
  });
});

describe('similarity', () => {
  const between = (a: [string, string], b: [string, string]) =>
    similarity(termsOf(a[0], a[1], lexicons), termsOf(b[0], b[1], lexicons));

  it('is 1 for one text, 0 for nothing shared, and the same both ways', () => {
    const text = 'The parliament of Norway rejected the budget';
    expect(between([text, 'en'], [text, 'en']).score).toBeCloseTo(1);
    expect(between([text, 'en'], ['Rain fell all night', 'en']).score).toBe(0);
    const other = 'Norwegian lawmakers reject a new budget';
    expect(between([text, 'en'], [other, 'en']).score).toBeCloseTo(between([other, 'en'], [text, 'en']).score);
  });

  it("meets across languages and tells what is shared in the first text's words", () => {
    const { score, shared } = between(
      ['رفض البرلمان النرويجي الموازنة', 'ar'],
      ['The Norwegian parliament rejected the budget', 'en'],
    );
    expect(score).toBeGreaterThan(0.5);
    expect(shared).toEqual(expect.arrayContaining(['النرويجي', 'البرلمان', 'الموازنة']));
  });
});
