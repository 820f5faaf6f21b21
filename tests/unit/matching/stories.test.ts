import { describe, expect, it } from 'vitest';
import { attachStrays, averageLink } from '../../../src/core/matching/average-link';
import { clusterStories, type StoryDocument, storyScore, storyScorer } from '../../../src/core/matching/stories';
import { lexicons } from '../../../src/languages';

const documents: StoryDocument[] = [
  {
    id: 'dam-1',
    language: 'ar',
    date: '2023-05-02',
    title: 'انهيار سد قرب مدينة مروى بعد أمطار غزيرة',
    text: 'قال محافظ مروى إن 14 شخصا فقدوا بعد انهيار سد قرب المدينة مساء الاثنين إثر أمطار غزيرة، وإن فرق الإنقاذ تبحث عن ناجين.',
  },
  {
    id: 'dam-2',
    language: 'ar',
    date: '2023-05-03',
    title: 'فرق الإنقاذ تبحث عن مفقودين بعد انهيار السد في مروى',
    text: 'واصلت فرق الإنقاذ في مروى البحث عن المفقودين بعد انهيار السد، وأعلن المحافظ ارتفاع عدد المفقودين إلى 17 شخصا.',
  },
  {
    id: 'dam-3',
    language: 'en',
    date: '2023-05-03',
    title: 'Rescue teams search for missing after dam collapse near Marwa',
    text: 'Rescue teams searched on Tuesday for 14 missing people after a dam near the city of Marwa collapsed in heavy rain, the governor said.',
  },
  {
    id: 'rates-1',
    language: 'ar',
    date: '2023-05-03',
    title: 'البنك المركزي يرفع سعر الفائدة نصف نقطة',
    text: 'رفع البنك المركزي سعر الفائدة نصف نقطة مئوية للحد من التضخم، وهي الزيادة الثالثة هذا العام، وفق بيان صدر يوم الأربعاء.',
  },
  {
    id: 'rates-2',
    language: 'en',
    date: '2023-05-03',
    title: 'Central bank raises interest rate by half a point',
    text: 'The central bank raised its interest rate by half a percentage point on Wednesday to curb inflation, its third hike this year.',
  },
  {
    id: 'match',
    language: 'ar',
    date: '2023-05-03',
    title: 'المنتخب يفوز على ضيفه بثلاثة أهداف',
    text: 'فاز المنتخب على ضيفه بثلاثة أهداف دون مقابل في مباراة ودية أقيمت على الملعب الوطني أمام جمهور كبير.',
  },
];
const document = (id: string): StoryDocument =>
  documents.find((one) => one.id === id) ?? (documents[0] as StoryDocument);

describe('clusterStories', () => {
  it('groups one story within and across languages and keeps others apart', () => {
    const clusters = new Map(clusterStories(documents, lexicons).map(({ id, cluster }) => [id, cluster]));
    expect(clusters.get('dam-1')).toBe(clusters.get('dam-2'));
    expect(clusters.get('dam-1')).toBe(clusters.get('dam-3'));
    expect(clusters.get('rates-1')).toBe(clusters.get('rates-2'));
    expect(new Set(clusters.values()).size).toBe(3);
  });

  it('takes the same news a year later for another story', () => {
    const later = { ...document('rates-1'), id: 'later', date: '2024-05-03' };
    const clusters = new Map(clusterStories([...documents, later], lexicons).map(({ id, cluster }) => [id, cluster]));
    expect(clusters.get('later')).not.toBe(clusters.get('rates-1'));
  });

  it('gives a cluster to every document, also to empty ones', () => {
    expect(clusterStories([], lexicons)).toEqual([]);
    const empty = [
      { id: 'a', text: '', language: 'ar' },
      { id: 'b', text: '', language: 'ar' },
    ];
    expect(clusterStories(empty, lexicons)).toEqual([
      { id: 'a', cluster: 'a' },
      { id: 'b', cluster: 'b' },
    ]);
  });
});

describe('storyScore', () => {
  it('scores the same story above another, whatever the language, alone and in a collection', () => {
    const inCollection = storyScorer(documents, lexicons);
    const at = (id: string) => documents.findIndex((one) => one.id === id);
    for (const [same, other] of [
      ['dam-2', 'rates-1'],
      ['dam-3', 'rates-2'],
    ] as const) {
      const first = document('dam-1');
      expect(storyScore(first, document(same), lexicons).same).toBe(true);
      expect(storyScore(first, document(other), lexicons).same).toBe(false);
      expect(inCollection(0, at(same)).score).toBeGreaterThan(inCollection(0, at(other)).score * 2);
    }
  });
});

describe('averageLink', () => {
  it('joins by the mean, not by the nearest member', () => {
    const edges = [
      { a: 0, b: 1, weight: 0.9 },
      { a: 1, b: 2, weight: 0.6 },
      { a: 3, b: 4, weight: 0.5 },
    ];
    const labels = averageLink(6, edges, 0.4);
    expect(labels[0]).toBe(labels[1]);
    expect(labels[2]).not.toBe(labels[1]);
    expect(labels[3]).toBe(labels[4]);
    expect(averageLink(6, edges, 0.3)[2]).toBe(averageLink(6, edges, 0.3)[0]);
  });

  it('handles a long chain of many items', () => {
    const edges = Array.from({ length: 20_000 }, (_, i) => ({ a: i, b: i + 1, weight: 0.5 + (i % 7) / 100 }));
    expect(averageLink(20_001, edges, 0.4)).toHaveLength(20_001);
  });
});

describe('attachStrays', () => {
  it('puts a lone item into a cluster of three that it is like on average, and nowhere else', () => {
    const labels = [0, 0, 0, 3, 4, 4, 6];
    const edges = [0, 1, 2].map((b) => ({ a: 3, b, weight: 0.3 }));
    edges.push({ a: 6, b: 4, weight: 0.9 });
    expect(attachStrays(labels, edges, 0.25)).toEqual([0, 0, 0, 0, 4, 4, 6]);
    expect(attachStrays(labels, edges, 0.35)).toEqual(labels);
  });
});
