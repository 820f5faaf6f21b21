import { describe, expect, it } from 'vitest';
import { fold, foldText, toRaw } from '../../../src/core/text/fold';

describe('fold', () => {
  it('folds case, accents, alef, ya, ta marbuta, tatweel, digits and marks of direction', () => {
    expect(foldText('Éva STRAßE')).toBe('eva strasse');
    expect(foldText('أحمد إلى آخر مدرسة مُحَمَّد')).toBe('احمد الي اخر مدرسه محمد');
    expect(foldText('اليـــوم ٢٠٢٤ ۱۹')).toBe('اليوم 2024 19');
    expect(foldText('\u202Bنص\u202C \uFEFFx')).toBe('نص x');
    expect(foldText('ﷲ ﻻ')).toBe('الله لا');
  });

  it('folds a text alike with and without the way back, whatever its characters become', () => {
    for (const raw of [
      'plain words',
      'ﷺ x',
      'É\u0301cole',
      'a\u0000b\u0001',
      '😀\uD800\uDC00\uDFFF',
      'ـأـ',
      'ﬃ'.repeat(40),
    ]) {
      expect(foldText(raw), raw).toBe(fold(raw).text);
      expect(fold(raw).starts, raw).toHaveLength(fold(raw).text.length);
    }
  });

  it('repairs a word broken on purpose and says where', () => {
    for (const broken of ['رفـ.ـضت', 'رفـ•ـضت', 'رفــ..ــضت', 'رفـ.ضت', 'رف.ـضت']) {
      const folded = fold(broken);
      expect(folded.text, broken).toBe('رفضت');
      expect(folded.altered.length, broken).toBeGreaterThan(0);
    }
  });

  it('leaves honest punctuation alone', () => {
    for (const honest of ['انتهى. ضرب', 'عام 1445هـ. وقال', 'الـ«إف 16»', 'ألف - باء']) {
      expect(fold(honest).altered, honest).toEqual([]);
      expect(fold(honest).text).toMatch(/[.«-]/u);
    }
  });

  it('reads look-alike letters and says so', () => {
    const folded = fold('الړعب ېكذب اڼهيار اټهامات');
    expect(folded.text).toBe('الرعب يكذب انهيار اتهامات');
    expect(folded.altered).toHaveLength(4);
  });

  it('maps every folded range back to the raw text', () => {
    const raw = 'قالَ الـمديرُ: «رفـ.ـضنا» ﻻ 😀 ß\uD800 x';
    const folded = fold(raw);
    for (let i = 0; i < folded.text.length; i++) {
      const [start, end] = toRaw(folded, [i, i + 1]);
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(raw.length);
    }
    const at = folded.text.indexOf('رفضنا');
    const [start, end] = toRaw(folded, [at, at + 5]);
    expect(raw.slice(start, end)).toBe('رفـ.ـضنا');
  });
});
