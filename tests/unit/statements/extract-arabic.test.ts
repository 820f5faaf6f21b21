import { describe, expect, it } from 'vitest';
import { said } from './said';

const ar = (text: string, title = '') => said('ar', text, title);

describe('Arabic statements', () => {
  it('reads verb, subject and clause, leaving the complementizer and the full stop out', () => {
    expect(ar('قال وزير الطاقة سامر العلي إن المحطة ستعمل الشهر المقبل.')).toMatchObject([
      {
        cue: 'قال',
        source: 'وزير الطاقة سامر العلي',
        content: 'المحطة ستعمل الشهر المقبل',
        kind: 'named-person',
        polarity: 'asserts',
      },
    ]);
  });

  it('carries a dropped subject over, with its full name', () => {
    const [, second] = ar('قال وزير الطاقة سامر العلي إن المحطة جاهزة.\nوأضاف أن الوقود متوفر.');
    expect(second).toMatchObject({
      cue: 'وأضاف',
      source: '',
      carriedOver: 'وزير الطاقة سامر العلي',
      kind: 'named-person',
    });
  });

  it('gives a participle the subject of its sentence', () => {
    const [, second] = ar('أعلنت وزارة الصحة أن اللقاح وصل، مؤكدة أن التوزيع يبدأ غدا.');
    expect(second).toMatchObject({
      cue: 'مؤكدة',
      carriedOver: 'وزارة الصحة',
      content: 'التوزيع يبدأ غدا',
      kind: 'named-organisation',
    });
  });

  it('makes a chain of nested attributions', () => {
    const [outer, inner] = ar('ذكر الكاتب سليم حداد أن أحد جيرانه كشف له عن خطة لبيع المصنع.');
    expect(outer).toMatchObject({ source: 'الكاتب سليم حداد', chain: [] });
    expect(inner).toMatchObject({ source: 'أحد جيرانه', content: 'خطة لبيع المصنع', chain: ['سليم حداد'] });
  });

  it('makes the agency a relayer of the party it quotes', () => {
    const [only] = ar('نقلت وكالة الأنباء عن مصدر أمني قوله إن الطريق مغلق.');
    expect(only).toMatchObject({
      source: 'مصدر أمني',
      kind: 'unnamed-official',
      chain: ['وكالة الأنباء'],
      content: 'الطريق مغلق',
    });
  });

  it('finds the source after the claim', () => {
    expect(ar('وصلت السفينة إلى الميناء صباحا، بحسب ثلاثة موظفين في الجمارك.')).toMatchObject([
      { content: 'وصلت السفينة إلى الميناء صباحا', source: 'ثلاثة موظفين في الجمارك', kind: 'unnamed-official' },
    ]);
  });

  it('does not take a rule or a calendar for a source', () => {
    expect(ar('جرى البناء وفقا للمعايير المعتمدة في البلاد.')).toEqual([]);
  });

  it('tells denials by verb and by adjective', () => {
    expect(ar('نفى المتحدث باسم الشركة أن يكون المصنع قد أغلق.')[0]).toMatchObject({ polarity: 'denies' });
    expect(ar('قال مسؤول حكومي كبير إن هذه الأنباء غير صحيحة.')[0]).toMatchObject({
      polarity: 'denies',
      kind: 'unnamed-official',
    });
  });

  it('reads a headline with a colon', () => {
    const statements = ar(
      'خبير اقتصادي: الأسعار سترتفع قبل نهاية العام\nقال الخبير الاقتصادي ماجد نور إن الأسعار سترتفع.',
      'خبير اقتصادي: الأسعار سترتفع قبل نهاية العام',
    );
    expect(statements[0]).toMatchObject({
      cue: ':',
      source: 'خبير اقتصادي',
      content: 'الأسعار سترتفع قبل نهاية العام',
    });
  });

  it('keeps a quotation of several sentences whole, whatever its marks', () => {
    for (const [open, close] of ['«»', '""', '“”', '”“'].map((pair) => [...pair])) {
      const [only] = ar(`وقال المدير: ${open}انتهى العمل أمس. سنبدأ المرحلة الثانية قريبا${close}.`);
      expect(only).toMatchObject({ content: 'انتهى العمل أمس. سنبدأ المرحلة الثانية قريبا', quoted: true });
    }
  });

  it('does not match a cue inside another word, nor "it is recalled that"', () => {
    expect(ar('استقال الوزير من منصبه.')).toEqual([]);
    expect(ar('يذكر أن المصنع افتتح قبل عامين.')).toEqual([]);
  });

  it('reads words that were broken on purpose', () => {
    expect(ar('قـ.ـال مدير المستشفى إن الجـ.ـرحى بخير.')[0]).toMatchObject({ source: 'مدير المستشفى' });
  });

  it('takes a definite mention back to the unnamed source it describes', () => {
    const [, second] = ar('قال مسؤول تركي رفيع إن الاجتماع تأجل.\nوأوضح المسؤول أن السبب فني.');
    expect(second).toMatchObject({ source: 'المسؤول', carriedOver: 'مسؤول تركي رفيع', kind: 'unnamed-official' });
  });

  it('takes a participle right after a noun for its adjective', () => {
    expect(ar('أكدت جهات محلية معارضة أن السد تصدع.')).toMatchObject([
      { source: 'جهات محلية معارضة', content: 'السد تصدع', kind: 'unnamed-source' },
    ]);
    expect(ar('وصل الوفد إلى محافظة الميناء ومدينة "رأس النبع" أمس.')).toEqual([]);
  });

  it('ends a topic before what leads to its verb', () => {
    expect(ar('أما الوزير سالم الحداد، فقد دعا إلى ضبط النفس.')).toMatchObject([
      { source: 'الوزير سالم الحداد', content: 'ضبط النفس' },
    ]);
  });
});
