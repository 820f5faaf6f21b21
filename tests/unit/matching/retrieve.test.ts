import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../../src/core/matching/days';
import { buildRetrieval, type RetrievalTarget } from '../../../src/core/matching/retrieve';
import { lexicons } from '../../../src/languages';
import { lightLexicons } from '../../../src/languages/light';

const all = { ...lightLexicons, ...lexicons };
const target = (url: string, title: string, text: string, date = '2023-06-10'): RetrievalTarget => ({
  url,
  title,
  text,
  date,
  language: 'ar',
});
const targets = [
  target(
    'ferry',
    'غرق عبارة قبالة سواحل اليونان',
    'غرقت عبارة تقل 240 راكبا قبالة سواحل اليونان فجر السبت، وقال خفر السواحل إن 31 شخصا لقوا حتفهم.',
  ),
  target(
    'bank',
    'البنك المركزي التركي يخفض الفائدة',
    'خفض البنك المركزي التركي سعر الفائدة الرئيسي، وقال المحافظ غوندوغان إن التضخم يتراجع.',
  ),
  target(
    'visit',
    'الرئيس البولندي يزور كييف',
    'وصل الرئيس البولندي إلى كييف للقاء نظيره الأوكراني وبحث تسليم الدبابات.',
  ),
  target(
    'visit-before',
    'الرئيس البولندي يزور كييف',
    'وصل الرئيس البولندي إلى كييف للقاء نظيره الأوكراني وبحث تسليم الدبابات.',
    '2022-06-10',
  ),
  target('quake', 'زلزال يضرب تشيلي', 'ضرب زلزال بقوة 6,2 درجة شمال تشيلي ولم ترد أنباء عن ضحايا.'),
];
const retrieval = buildRetrieval(targets, all);

describe('buildRetrieval', () => {
  it.each([
    ['en', 'Ferry with 240 passengers sinks off Greece', 'ferry'],
    ['fr', 'Le président polonais à Kiev pour parler de chars', 'visit'],
    ['ru', 'Центробанк Турции снизил ставку', 'bank'],
    ['es', 'Un terremoto de magnitud 6,2 sacude Chile', 'quake'],
    ['ar', 'زلزال في شمال تشيلي', 'quake'],
  ])('finds the Arabic report for a title in %s', (language, title, url) => {
    expect(retrieval.rank({ title, date: '2023-06-11', language })[0]).toBe(url);
  });

  it('finds a report by a name alone', () => {
    expect(retrieval.rank({ title: 'What Gundogan said', language: 'en' })[0]).toBe('bank');
  });

  it('prefers the report nearer in time', () => {
    const [first] = retrieval.rank({ title: 'Polish president visits Kyiv', date: '2022-06-09', language: 'en' });
    expect(first).toBe('visit-before');
  });

  it('gives nothing for nothing and ten addresses at most', () => {
    expect(retrieval.rank({ title: '', language: 'en' })).toEqual([]);
    const many = Array.from({ length: 30 }, (_, i) => target(`t${i}`, 'زلزال في تشيلي', 'زلزال'));
    expect(buildRetrieval(many, all).rank({ title: 'Chile earthquake', language: 'en' })).toHaveLength(10);
  });
});

describe('daysBetween', () => {
  it('counts whole days and knows no date', () => {
    expect(daysBetween('2024-02-28', '2024-03-01T09:30:00Z')).toBe(2);
    expect(daysBetween('2024-03-01 04:31:04', '2024-03-01')).toBe(0);
    expect(daysBetween(null, '2024-03-01')).toBeNull();
    expect(daysBetween('2024-13-45', '2024-03-01')).toBeNull();
  });
});
