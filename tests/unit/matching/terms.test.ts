import { describe, expect, it } from 'vitest';
import { indexTerms, termsOf } from '../../../src/core/matching/terms';
import { lexicons } from '../../../src/languages';
import { lightLexicons } from '../../../src/languages/light';

const all = { ...lightLexicons, ...lexicons };
const concepts = (text: string, language: string) => [...termsOf(text, language, all).concepts.keys()];

describe('termsOf', () => {
  it('gives one stem to a word with and without clitics and endings', () => {
    for (const form of ['الحكومة', 'للحكومة', 'وحكومتها', 'بالحكومة', 'والحكومة', 'حكومته'])
      expect([...termsOf(form, 'ar', all).stems.keys()], form).toEqual([...termsOf('حكومة', 'ar', all).stems.keys()]);
    for (const [form, base] of [
      ['stopped', 'stop'],
      ['agencies', 'agency'],
      ['moving', 'move'],
      ["minister's", 'ministers'],
    ] as const)
      expect([...termsOf(form, 'en', all).stems.keys()], form).toEqual([...termsOf(base, 'en', all).stems.keys()]);
  });

  it('does not cut a country down to another word', () => {
    expect(concepts('ترك الرجل المدينة', 'ar')).not.toContain('turkey');
    expect(concepts('تركيا والأتراك', 'ar')).toContain('turkey');
    expect(concepts('السوريون في سورية', 'ar')).toContain('syria');
    expect(concepts('السياسة المالية', 'ar')).not.toContain('mali');
  });

  it('finds one concept in five languages', () => {
    const texts = {
      ar: 'اتفقت فرنسا ومصر على هدنة',
      en: 'France and Egypt agreed on a truce',
      fr: "La France et l'Égypte conviennent d'une trêve",
      ru: 'Франция и Египет договорились о перемирии',
      es: 'Francia y Egipto acuerdan una tregua',
    };
    for (const [language, text] of Object.entries(texts))
      expect(concepts(text, language), language).toEqual(expect.arrayContaining(['france', 'egypt', 'ceasefire']));
  });

  it('takes capitals for what they are', () => {
    expect(concepts('They told us so', 'en')).not.toContain('usa');
    expect(concepts('They told the US so', 'en')).toContain('usa');
    expect(concepts('a U.S. envoy', 'en')).toContain('usa');
  });

  it('lets a capital stand for its country as well', () => {
    expect(concepts('سافر إلى بيروت', 'ar')).toEqual(expect.arrayContaining(['beirut', 'lebanon']));
  });

  it('gives a name the same key in every script', () => {
    const keys = (text: string, language: string) => [...termsOf(text, language, all).names.keys()];
    const [latin] = keys('Lukashenko', 'en');
    expect(latin).toBeDefined();
    expect(keys('ولوكاشينكو', 'ar')).toContain(latin);
    expect(keys('Лукашенко', 'ru')).toContain(latin);
  });

  it('takes no small word for a name where the text has capitals', () => {
    expect(termsOf('The lantern of Marten', 'en', all).names.size).toBe(1);
    expect(termsOf('the lantern of marten', 'en', all).names.size).toBe(2);
  });

  it('multiplies numbers out and keeps dates apart from them', () => {
    const arabic = termsOf('قتل ٣٫٥ ألف شخص في 8 كانون الأول 2024', 'ar', all);
    const english = termsOf('3,500 people were killed on December 8, 2024', 'en', all);
    expect([...arabic.numbers]).toEqual(['3500']);
    expect(arabic.numbers).toEqual(english.numbers);
    expect([...arabic.dates]).toEqual(['12-08', '2024-12-08']);
    expect(arabic.dates).toEqual(english.dates);
  });

  it('gives index terms with their kind, and the words as written', () => {
    const terms = termsOf('وزارة الصحة: 12 حالة', 'ar', all);
    expect(indexTerms(terms)).toEqual(expect.arrayContaining(['c:health minister', '#:12']));
    expect(terms.words.get('c:health minister')).toBe('وزارة الصحة');
  });

  it('copes with an empty text, an unknown language and long hostile input', () => {
    expect(indexTerms(termsOf('', 'en', all))).toEqual([]);
    expect(indexTerms(termsOf('Nieuwe regering', 'nl', all)).length).toBeGreaterThan(0);
    const started = Date.now();
    termsOf('ا.'.repeat(50_000) + 'و'.repeat(50_000), 'ar', all);
    expect(Date.now() - started).toBeLessThan(5000);
  });
});
