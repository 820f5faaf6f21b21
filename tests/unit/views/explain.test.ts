import { describe, expect, it } from 'vitest';
import { dateInWords, explain, rangeInWords, type Told } from '../../../src/core/views/explain';
import { packs } from '../../../src/languages';

const told: Told = {
  relation: 'contradicts',
  kind: 'denial',
  independence: 'unknown',
  deniedByStatement: true,
  statement: {
    origin: { name: 'a senior harbour official', kind: 'unnamed-official' },
    chain: [],
    date: '2024-03-12',
    words: 'nothing was closed',
  },
  position: {
    origin: { name: 'sources', kind: 'unnamed-source' },
    chain: [{ name: 'Delta Agency', kind: 'named-outlet' }],
    date: '2024-03-11',
    words: 'the port was closed',
  },
  claimTime: '11 March 2024',
  uncertain: false,
};
const phrasesOf = (code: string) => {
  const pack = packs.find((one) => one.code === code);
  if (!pack) throw new Error(code);
  return pack.phrases;
};
const en = (more: Partial<Told> = {}) => explain({ ...told, ...more }, phrasesOf('en'), 'en');
const ar = (more: Partial<Told> = {}) => explain({ ...told, ...more }, phrasesOf('ar'), 'ar');

describe('explain', () => {
  it('tells a denial with both authorities and both dates', () => {
    expect(en()).toBe(
      'A senior harbour official, unnamed, denied on 12 March 2024 what Delta Agency, citing sources, unnamed, said on 11 March 2024.',
    );
    expect(ar()).toBe(
      'نفيٌ من \u2068a senior harbour official\u2069 (دون ذكر الاسم) في 12 مارس 2024 لما ورد عن \u2068Delta Agency\u2069 نقلاً عن \u2068sources\u2069 (دون ذكر الاسم) في 11 مارس 2024.',
    );
  });

  it('turns the denial round when the position denies', () => {
    expect(en({ deniedByStatement: false })).toMatch(/^Delta Agency, citing sources, unnamed, denied on 11 March 2024/);
  });

  it('says when the origin is not known, and when nobody is named', () => {
    expect(en({ relation: 'repeats' })).toMatch(/the origin is not known/);
    expect(ar({ relation: 'repeats' })).toMatch(/الأصل غير معروف/);
    expect(en({ statement: { ...told.statement, origin: null } })).toMatch(/^This article, in its own voice, denied/);
    expect(en({ statement: { ...told.statement, date: null } })).toMatch(/\(date not given\)/);
  });

  it('does not call a description unnamed twice', () => {
    const origin = { name: 'a source that was not named', kind: 'unnamed-source' } as const;
    expect(en({ statement: { ...told.statement, origin } })).not.toMatch(/unnamed, denied/);
  });

  it('asks to compare when it is not certain', () => {
    expect(en({ uncertain: true })).toMatch(/^Compare, not certain: A senior/);
    expect(en({ uncertain: true, relation: 'repeats' })).not.toMatch(/^Compare/);
  });

  it('leaves braces in quoted words alone', () => {
    const statement = { ...told.statement, words: '{b} {x}' };
    expect(en({ kind: 'figures-differ', statement })).toMatch(/“\{b\} \{x\}”/);
  });

  it.each(packs)('has words for every relation and kind in $code', ({ code, phrases }) => {
    const kinds = ['denial', 'opposite', 'figures-differ', 'actor-differs', 'date-differs'] as const;
    const others = ['corroborates', 'repeats', 'updates', 'recurs', 'related'] as const;
    for (const independence of ['independent', 'same-origin', 'unknown'] as const)
      for (const given of [...kinds.map((kind) => ({ kind })), ...others.map((relation) => ({ relation }))]) {
        const sentence = explain({ ...told, ...given, independence }, phrases, code);
        expect(sentence.length).toBeGreaterThan(20);
        expect(sentence).not.toMatch(/[{}]|undefined/);
      }
  });

  it.each(packs)('has the same explanations in $code as in every language', ({ phrases }) => {
    expect(Object.keys(phrases.explanations).sort()).toEqual(Object.keys(phrasesOf('en').explanations).sort());
  });
});

describe('dates in words', () => {
  it.each([
    ['2024-12-08', 'en', '8 December 2024'],
    ['2024-12', 'en', 'December 2024'],
    ['2024', 'en', '2024'],
    ['2024-12-08T23:30:00+03:00', 'en', '8 December 2024'],
    ['2024-12-08', 'ar', '8 ديسمبر 2024'],
    ['not a date', 'en', 'not a date'],
    ['2024-99-99', 'en', '2024-99-99'],
  ])('%s in %s is %s', (date, language, words) => {
    expect(dateInWords(date, language)).toBe(words);
  });

  it('tells a range once when both ends are one', () => {
    expect(rangeInWords({ from: '2024-03', to: '2024-03' }, phrasesOf('en'), 'en')).toBe('March 2024');
    expect(rangeInWords({ from: '2024-03-01', to: '2024-03-04' }, phrasesOf('en'), 'en')).toBe(
      '1 March 2024 to 4 March 2024',
    );
    expect(rangeInWords(null, phrasesOf('en'), 'en')).toBe('time not known');
  });
});
