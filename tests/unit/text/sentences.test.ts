import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/core/text/sentences';
import { text as arabic } from '../../../src/languages/ar/text';
import { text as english } from '../../../src/languages/en/text';

const split = (text: string, lexicon = english) => splitSentences(text, lexicon).map(([a, b]) => text.slice(a, b));

describe('splitSentences', () => {
  it('splits at full stops, keeping closing marks with the sentence they close', () => {
    expect(split('He left. "She stayed." They slept (badly.) The end')).toEqual([
      'He left.',
      '"She stayed."',
      'They slept (badly.)',
      'The end',
    ]);
  });

  it('never crosses a line break', () => {
    expect(split('A headline without a stop\n\nThe lead goes on')).toEqual([
      'A headline without a stop',
      'The lead goes on',
    ]);
  });

  it('does not split at abbreviations, initials, figures, dates and dotted names', () => {
    for (const whole of [
      'Gen. John F. Kelly met Mr. Adams at 3 p.m. on Sept. 30 in the U.S. capital.',
      'It costs $1.5 billion at No. 10, officials said.',
      'The U.N. Security Council met.',
    ])
      expect(split(whole)).toEqual([whole]);
  });

  it('splits after an abbreviation when a new sentence plainly begins', () => {
    expect(split('He came back to the U.S. The trip was short.')).toHaveLength(2);
    expect(split('The answer was no. Rasmussen agreed.')).toHaveLength(2);
  });

  it('does not split before a lower-case word', () => {
    expect(split('“Why now?” he asked.')).toEqual(['“Why now?” he asked.']);
  });

  it('splits Arabic at the full stop, the question mark and two dots, but not at a semicolon', () => {
    expect(split('هل كان ذلك متعمداً؟ قال إنه لا يعرف. وانصرف؛ ثم عاد.', arabic)).toEqual([
      'هل كان ذلك متعمداً؟',
      'قال إنه لا يعرف.',
      'وانصرف؛ ثم عاد.',
    ]);
    expect(split('فقدنا الدعم وفقدنا الحلفاء في كل مكان.. المدير لا يمكنه أن يبقى', arabic)).toHaveLength(2);
    expect(split('مصر.. العثور على قارب', arabic)).toHaveLength(1);
  });

  it('does not split inside a word that was broken on purpose', () => {
    expect(split('رفـ.ـضت الإدارة العرض.', arabic)).toHaveLength(1);
  });

  it('splits two Arabic sentences that were printed without a space', () => {
    expect(split('انتهى الاجتماع أمس.وقال الوزير إنه ناجح', arabic)).toHaveLength(2);
  });

  it('survives floods and lone surrogates, with valid ordered spans', () => {
    for (const hostile of [
      '.'.repeat(50_000),
      '?! '.repeat(20_000),
      '"'.repeat(50_000),
      `\uD800. \uDC00. ${'a. '.repeat(9000)}`,
    ]) {
      let last = 0;
      for (const [start, end] of splitSentences(hostile, english)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(hostile.length);
    }
  });
});
