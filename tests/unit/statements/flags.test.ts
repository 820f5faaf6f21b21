import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/core/article/article';
import { extract } from '../../../src/core/statements/extract';
import { packs } from '../../../src/languages';

function weak(text: string, language = /[ء-ي]/u.test(text) ? 'ar' : 'en') {
  const { flags } = extract(articleFromText({ text, language, published: '2024-12-10' }), packs);
  return flags
    .filter(({ reason }) => reason !== 'nobody-named')
    .map(({ reason, evidence }) => `${reason}: ${evidence}`);
}

describe('flags on weak attribution', () => {
  it('flags sources of whom nothing is told', () => {
    expect(weak('وقالت مصادر إن الوزير قدم استقالته أمس.')).toEqual(['undescribed-source: مصادر']);
    expect(weak('Sources said the minister had offered his resignation.')).toEqual(['undescribed-source: Sources']);
    expect(weak('The minister has resigned, according to a source.')).toEqual(['undescribed-source: a source']);
  });

  it('flags reports of nobody in particular', () => {
    expect(weak('وأفادت تقارير بأن الوزير قدم استقالته أمس.')).toEqual(['reports-only: تقارير']);
    expect(weak('Reports say the minister has offered his resignation.')).toEqual(['reports-only: Reports']);
  });

  it('leaves sources alone that are described', () => {
    expect(weak('وقالت مصادر أمنية في العاصمة إن الوزير قدم استقالته.')).toEqual([]);
    expect(weak('وقال مسؤول رفيع طلب عدم ذكر اسمه إن الوزير قدم استقالته.')).toEqual([]);
    expect(weak('People briefed on the talks said the minister had offered his resignation.')).toEqual([]);
    expect(weak('Two sources close to the minister said he had offered his resignation.')).toEqual([]);
  });

  it('leaves a source alone that the article describes elsewhere', () => {
    expect(
      weak('وقال مصدر مقرب من الوزير إنه سيستقيل الأسبوع المقبل. وأضاف المصدر أن الرئيس لم يرد بعد على الطلب.'),
    ).toEqual([]);
  });

  it('leaves an opening alone that a later sentence gives to somebody', () => {
    expect(
      weak(
        'Sources said the minister had offered his resignation to the president. The spokesman Adam Reed said the minister had offered his resignation to the president on Monday.',
      ),
    ).toEqual([]);
  });

  it('leaves reports alone that a named party speaks about', () => {
    expect(weak('قال المتحدث باسم الحكومة إن تقارير أفادت بأن الوزير استقال.')).toEqual([]);
  });
});
