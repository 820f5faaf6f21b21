import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/core/article/article';
import { extract } from '../../../src/core/statements/extract';
import type { SentenceLabel } from '../../../src/core/statements/statement';
import { packs } from '../../../src/languages';

type Line = readonly [SentenceLabel | readonly SentenceLabel[], string];

/** Paragraphs of our own, one sentence a line, each with the labels that a careful reader would allow. */
const PARAGRAPHS: Record<string, { language: string; published: string; headline?: string; lines: readonly Line[] }> = {
  'a dam, with an unsourced siege': {
    language: 'ar',
    published: '2023-06-12',
    headline: 'مسؤول محلي: السد تضرر وآلاف العائلات غادرت الوادي',
    lines: [
      ['attributed', 'قال رئيس بلدية الوادي سامر الحداد إن السد تضرر مساء السبت وإن آلاف العائلات غادرت منازلها.'],
      ['attributed', 'وأضاف أن فرق الإنقاذ لم تصل إلى القرى الشرقية بعد.'],
      ['unsourced', 'وقصفت الطائرات محطة الكهرباء يوم الجمعة الماضي وقتل 14 عاملا.'],
      ['unsourced', 'يذكر أن القوات الحكومية تفرض حصارا على الوادي منذ نيسان الماضي.'],
      ['background', 'ويقع الوادي على بعد أربعين كيلومترا من العاصمة.'],
    ],
  },
  'a lead that is sourced below': {
    language: 'ar',
    published: '2022-03-03',
    headline: 'البنك المركزي يرفع أسعار الفائدة',
    lines: [
      ['supported', 'رفع البنك المركزي أسعار الفائدة بمقدار نقطتين مئويتين لمواجهة التضخم.'],
      ['attributed', 'وقال البنك المركزي في بيان إنه قرر رفع أسعار الفائدة نقطتين مئويتين لمواجهة ارتفاع التضخم.'],
      ['attributed', 'وأوضح البيان أن القرار يسري اعتبارا من الأحد.'],
      ['background', 'ومن المقرر أن يعقد البنك اجتماعه المقبل في حزيران.'],
    ],
  },
  'a quotation over several sentences': {
    language: 'ar',
    published: '2021-10-20',
    lines: [
      ['attributed', 'وقالت المحامية ليلى منصور: "لم يُسمح لنا بدخول المبنى.'],
      ['attributed', 'انتظرنا خمس ساعات أمام الباب.'],
      ['attributed', 'قُتل شخصان أمام أعيننا يوم الاثنين".'],
      ['attributed', 'ونفت الشرطة هذه الرواية.'],
    ],
  },
  'a question, a wish and page noise': {
    language: 'ar',
    published: '2020-01-15',
    lines: [
      ['attributed', 'أعلنت الشركة أنها ستغلق مصنعها في الميناء نهاية العام.'],
      ['other', 'فمن يدفع أجور العمال بعد ذلك؟'],
      ['opinion', 'ينبغي أن تتحمل الحكومة مسؤوليتها كاملة قبل فوات الأوان.'],
      ['other', 'اقرأ أيضا: أزمة الميناء في خمس نقاط'],
    ],
  },
  'a rescue told by nobody': {
    language: 'ar',
    published: '2019-08-08',
    lines: [
      ['unsourced', 'وغرق قارب يقل 60 مهاجرا قبالة الساحل فجر الثلاثاء وفقد 25 شخصا.'],
      ['attributed', 'وأكد خفر السواحل أن عمليات البحث مستمرة.'],
      [['background', 'attributed'], 'ويأتي ذلك وسط تزايد رحلات الهجرة في فصل الصيف.'],
    ],
  },
  'a strike and a figure without source': {
    language: 'en',
    published: '2023-06-12',
    headline: 'Dock workers walk out over pay',
    lines: [
      ['attributed', 'Dock workers have walked out over pay at three ports, the union said on Sunday.'],
      ['attributed', '"We will not go back without an offer," said Mary Holt, who leads the union.'],
      ['unsourced', 'Police arrested 43 workers on Saturday and injured at least six of them.'],
      ['background', 'The port is the largest in the region.'],
    ],
  },
  'a headline and a lead summed up': {
    language: 'en',
    published: '2022-03-03',
    headline: 'Central bank raises interest rates to fight inflation',
    lines: [
      ['supported', 'The central bank has raised interest rates by two points to fight inflation.'],
      [
        'attributed',
        'The bank said in a statement that it had decided to raise interest rates by two points because of inflation.',
      ],
      ['attributed', 'It said the decision would take effect on Sunday.'],
      [['background', 'attributed'], 'The bank is expected to meet again in June.'],
    ],
  },
  'a quotation over sentences': {
    language: 'en',
    published: '2021-10-20',
    lines: [
      ['attributed', '"They did not let us in," the lawyer Laila Mansour said.'],
      ['attributed', '"We waited at the gate for five hours.'],
      ['attributed', 'Two men were killed in front of us on Monday."'],
      ['attributed', 'The police denied her account.'],
    ],
  },
  'a question, a judgement and page noise': {
    language: 'en',
    published: '2020-01-15',
    lines: [
      ['attributed', 'The company announced that it would close its plant at the harbour by December.'],
      ['other', 'Who will pay the workers then?'],
      ['opinion', 'We must not let the government look away again.'],
      ['other', 'Read more: the harbour crisis in five points'],
    ],
  },
  'history and an attack': {
    language: 'en',
    published: '2019-08-08',
    lines: [
      ['background', 'The village was founded in 1820.'],
      ['unsourced', 'Soldiers killed 12 villagers and burned 40 houses there on Tuesday.'],
      ['attributed', 'A spokesman for the army denied that soldiers had entered the village.'],
    ],
  },
};

describe('labels of sentences', () => {
  it.each(Object.entries(PARAGRAPHS))('%s', (_, { language, published, headline, lines }) => {
    const body = lines.map(([, line]) => line).join(' ');
    const text = headline === undefined ? body : `${headline}\n${body}`;
    const article = articleFromText({
      text,
      language,
      published,
      ...(headline === undefined ? {} : { title: headline }),
    });
    const { sentences, flags } = extract(article, packs);
    for (const [wanted, line] of lines) {
      const at = text.indexOf(line);
      const found = sentences.find(({ span }) => span[0] < at + line.length && span[1] > at);
      const allowed: readonly string[] = typeof wanted === 'string' ? [wanted] : wanted;
      expect([line, allowed.includes(found?.label ?? '') ? wanted : found?.label]).toEqual([line, wanted]);
      const flagged = flags.some(
        (flag) => flag.reason === 'nobody-named' && flag.span[0] === found?.span[0] && flag.confidence >= 0.5,
      );
      expect([line, flagged]).toEqual([line, wanted === 'unsourced']);
    }
  });

  it('names the statement that supports a lead', () => {
    const text =
      'The mayor has resigned over the flood.\nThe mayor said in a letter that she had resigned over the flood.';
    const { sentences, statements } = extract(articleFromText({ text, language: 'en' }), packs);
    expect(sentences[0]?.label).toBe('supported');
    expect(statements.map(({ id }) => id)).toContain(sentences[0]?.supportedBy);
  });

  it('never flags a headline', () => {
    const text = 'Rebels kill 40 soldiers on Monday\nIt rained.';
    const { flags } = extract(
      articleFromText({ text, language: 'en', title: 'Rebels kill 40 soldiers on Monday' }),
      packs,
    );
    expect(flags).toEqual([]);
  });

  it("takes a short piece that keeps saying I for its author's own words", () => {
    const text =
      'I handed my phone to my editor. By noon I had walked into two lampposts. On Monday the council closed the bridge after 40 complaints. I was late for everything.';
    const { sentences, flags } = extract(articleFromText({ text, language: 'en', published: '2024-03-05' }), packs);
    expect(sentences.map(({ label }) => label)).toContain('opinion');
    expect(flags.filter(({ confidence }) => confidence >= 0.5)).toEqual([]);
  });

  it('says that there is no pack for a language, and still tells of altered words', () => {
    const extraction = extract(articleFromText({ text: 'رفـ.ـضت الحكومة', language: 'tt' }), packs);
    expect(extraction).toMatchObject({ language: null, statements: [], sentences: [], flags: [] });
    expect(extraction.altered).toEqual([[0, 7]]);
  });

  it('labels hostile text in step with its length, with valid ranges', () => {
    const run = (text: string, language: string) => {
      const { sentences, flags, altered } = extract(articleFromText({ text, language, published: '2024' }), packs);
      for (const { span } of [...sentences, ...flags, ...altered.map((span) => ({ span }))]) {
        expect(span[0]).toBeGreaterThanOrEqual(0);
        expect(span[1]).toBeLessThanOrEqual(text.length);
        expect(span[0]).toBeLessThanOrEqual(span[1]);
      }
      return sentences.length;
    };
    const units = ['killed 3 men ', '"', 'قالت مصادر إن ', '\ud800 ', 'sources said that he left. ', 'a\u0301\u0301 '];
    for (const unit of units) {
      const language = /[ء-ي]/u.test(unit) ? 'ar' : 'en';
      const small = run(unit.repeat(150), language);
      expect(run(unit.repeat(600), language)).toBeLessThanOrEqual(4 * small);
    }
  });
});
