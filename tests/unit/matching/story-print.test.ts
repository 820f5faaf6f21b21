import { describe, expect, it } from 'vitest';
import { storyScore } from '../../../src/core/matching/stories';
import { keysOf, scorePrints, storyPrint } from '../../../src/core/matching/story-print';
import type { StoryDocument } from '../../../src/core/matching/story-vectors';
import { lexicons } from '../../../src/languages';

const BRIDGE = 'Engineers closed the Varn bridge in Lomasa on Monday after a crack was found in its second pillar. ';
const documents: readonly StoryDocument[] = [
  { id: 'a', language: 'en', date: '2024-05-06', title: 'Varn bridge closed', text: BRIDGE.repeat(3) },
  {
    id: 'b',
    language: 'en',
    date: '2024-05-07',
    text: `${BRIDGE}Mayor Odile Karst said that a ferry would sail instead.`,
  },
  { id: 'c', language: 'en', date: '2024-05-07', text: 'The national chess team won in Oslo, its trainer said.' },
  { id: 'd', language: 'ar', date: '2024-05-07', text: 'فاز منتخب الشطرنج في أوسلو، كما قال مدربه يوم الثلاثاء.' },
];

describe('the print of a story', () => {
  it('scores as the texts themselves do, within a language and across', () => {
    for (const a of documents)
      for (const b of documents) {
        const score = scorePrints(storyPrint(a, lexicons), storyPrint(b, lexicons)).score;
        expect(score, `${a.id} ${b.id}`).toBeCloseTo(storyScore(a, b, lexicons).score, 2);
      }
  });

  it('is found by keys that texts of one story share', () => {
    const [a, b, c] = documents.map((document) => new Set(keysOf(storyPrint(document, lexicons))));
    const shared = (x?: Set<number>, y?: Set<number>) => [...(x ?? [])].filter((key) => y?.has(key)).length;
    expect(shared(a, b)).toBeGreaterThan(3);
    expect(shared(a, c)).toBeLessThan(shared(a, b));
  });

  it('holds no words, and little of anything', () => {
    const print = storyPrint({ ...documents[0], id: 'e', language: 'en', text: BRIDGE.repeat(2000) }, lexicons);
    expect(print.own.terms.length).toBeLessThanOrEqual(150);
    expect(JSON.stringify(print)).not.toMatch(/varn|lomasa/iu);
  });
});
