import { describe, expect, it } from 'vitest';
import type { Polarity, SourceKind } from '../../../src/core/statements/statement';
import { said } from './said';

/** Who says it, the kind, whom it came through, what the source does with it, and the content. */
type Expected = readonly [
  origin: string,
  kind: SourceKind,
  chain: readonly string[],
  polarity: Polarity,
  content: string,
];

/** Whole paragraphs as newspapers print them, each with every attribution that it holds. */
const PARAGRAPHS: readonly (readonly [language: 'ar' | 'en', text: string, expected: readonly Expected[]])[] = [
  [
    'ar',
    'قال وزير المياه سالم الحداد، السبت، إن السد امتلأ إلى نصفه، مشيراً إلى أن الأمطار تأخرت هذا العام. وأضاف أن الوزارة ستقنن الري. ونفت نقابة المزارعين أن تكون قد وافقت على التقنين.',
    [
      ['سالم الحداد', 'named-person', [], 'asserts', 'السد امتلأ إلى نصفه'],
      ['سالم الحداد', 'named-person', [], 'asserts', 'الأمطار تأخرت هذا العام'],
      ['سالم الحداد', 'named-person', [], 'asserts', 'الوزارة ستقنن الري'],
      ['نقابة المزارعين', 'named-organisation', [], 'denies', 'تكون قد وافقت على التقنين'],
    ],
  ],
  [
    'ar',
    'كشف مصدر أمني مطلع لوكالة الأناضول أن القوة انسحبت ليلاً من التلة. ونقلت الوكالة عن المصدر قوله إن «الانسحاب مؤقت». في المقابل، وصف المتحدث باسم الجيش ياسر عمران هذه الأنباء بأنها غير صحيحة.',
    [
      ['مصدر أمني مطلع', 'unnamed-official', ['وكالة الأناضول'], 'asserts', 'القوة انسحبت ليلاً من التلة'],
      ['مصدر أمني مطلع', 'unnamed-official', ['الوكالة'], 'asserts', 'الانسحاب مؤقت'],
      ['ياسر عمران', 'named-person', [], 'denies', 'هذه الأنباء بأنها غير صحيحة'],
    ],
  ],
  [
    'ar',
    'أفادت صحيفة المرصاد، نقلاً عن دبلوماسيين اثنين، بأن الوفد سيغادر المدينة الاثنين. وبحسب أحد الدبلوماسيين، فإن المحادثات تعثرت بسبب ملف الأسرى. ورفضت الحكومة التعليق.',
    [
      ['دبلوماسيين اثنين', 'unnamed-official', ['صحيفة المرصاد'], 'asserts', 'الوفد سيغادر المدينة الاثنين'],
      ['دبلوماسيين اثنين', 'unnamed-official', ['صحيفة المرصاد'], 'asserts', 'المحادثات تعثرت بسبب ملف الأسرى'],
    ],
  ],
  [
    'ar',
    'كتب الصحفي نادر منصور على صفحته في فيسبوك أن صديقاً له في البلدية أخبره بأن الميزانية خُفضت إلى النصف. وقالت رئيسة البلدية هدى زين: «لم تُخفض الميزانية ولن تُخفض». ويقال إن العمدة السابق وراء التسريب.',
    [
      ['نادر منصور', 'named-person', [], 'asserts', 'صديقاً له في البلدية أخبره بأن الميزانية خُفضت إلى النصف'],
      ['صديقاً له في البلدية', 'unnamed-source', ['نادر منصور'], 'asserts', 'الميزانية خُفضت إلى النصف'],
      ['هدى زين', 'named-person', [], 'asserts', 'لم تُخفض الميزانية ولن تُخفض'],
      ['ويقال إن', 'reports', [], 'asserts', 'العمدة السابق وراء التسريب'],
    ],
  ],
  [
    'ar',
    'تحتاج المدينة إلى ثلاثة آلاف وحدة سكنية، وفقاً لتقرير أصدره البنك الدولي. واعتبر الخبير الاقتصادي رائد فوزي أن الرقم متواضع، محذراً من أزمة أكبر. أما وزيرة الإسكان فقالت إن المشاريع ستبدأ قريباً.',
    [
      ['تقرير أصدره البنك الدولي', 'document', [], 'asserts', 'تحتاج المدينة إلى ثلاثة آلاف وحدة سكنية'],
      ['رائد فوزي', 'named-person', [], 'asserts', 'الرقم متواضع'],
      ['رائد فوزي', 'named-person', [], 'asserts', 'أزمة أكبر'],
      ['وزيرة الإسكان', 'named-person', [], 'asserts', 'المشاريع ستبدأ قريباً'],
    ],
  ],
  [
    'en',
    "Harbour master Ida Koren said on Tuesday that the crane had been inspected in March. “We found nothing,” she told reporters, adding that a second inspection was due. The dockers' union denied that it had been consulted.",
    [
      ['Ida Koren', 'named-person', [], 'asserts', 'the crane had been inspected in March'],
      ['Ida Koren', 'named-person', [], 'asserts', 'We found nothing'],
      ['Ida Koren', 'named-person', [], 'asserts', 'a second inspection was due'],
      ["The dockers' union", 'named-organisation', [], 'denies', 'it had been consulted'],
    ],
  ],
  [
    'en',
    'The Evening Lantern reported, citing two people familiar with the talks, that the mill would be sold within weeks. A spokesman for the owners, Piet Vos, dismissed the report as nonsense. The company has not said who the buyer is.',
    [
      [
        'two people familiar with the talks',
        'unnamed-source',
        ['Evening Lantern'],
        'asserts',
        'the mill would be sold within weeks',
      ],
      ['Piet Vos', 'named-person', [], 'denies', 'the report as nonsense'],
    ],
  ],
  [
    'en',
    'According to a leaked memo, the ministry knew about the leak for a year. “It was a mistake,” a senior official at the ministry said, speaking on condition of anonymity. The official added that two managers had been warned.',
    [
      ['a leaked memo', 'document', [], 'asserts', 'the ministry knew about the leak for a year'],
      ['a senior official at the ministry', 'unnamed-official', [], 'asserts', 'It was a mistake'],
      ['a senior official at the ministry', 'unnamed-official', [], 'asserts', 'two managers had been warned'],
    ],
  ],
  [
    'en',
    "Lawyer Amal Haddad wrote on Facebook that a friend in the court had told her the hearing would be postponed. The court's registrar, Jonas Weil, said no date had been changed. Asked about the post, Haddad declined to comment.",
    [
      [
        'Amal Haddad',
        'named-person',
        [],
        'asserts',
        'a friend in the court had told her the hearing would be postponed',
      ],
      ['a friend in the court', 'unnamed-source', ['Amal Haddad'], 'asserts', 'the hearing would be postponed'],
      ['Jonas Weil', 'named-person', [], 'asserts', 'no date had been changed'],
    ],
  ],
  [
    'en',
    'The bridge is safe, engineers say. But Councillor Ruth Abel, who leads the opposition, insisted it was not, warning that “somebody will be hurt.” Nearly 400 residents are reportedly planning a march.',
    [
      ['engineers', 'unnamed-source', [], 'asserts', 'The bridge is safe'],
      ['Ruth Abel', 'named-person', [], 'asserts', 'it was not'],
      ['Ruth Abel', 'named-person', [], 'asserts', 'somebody will be hurt'],
      ['reportedly', 'reports', [], 'asserts', 'planning a march'],
    ],
  ],
];

describe('paragraphs', () => {
  it.each(PARAGRAPHS)('%s %s', (language, text, expected) => {
    const found = said(language, text).map(({ origin, kind, chain, polarity, content }) => [
      origin,
      kind,
      chain,
      polarity,
      content,
    ]);
    expect(found).toEqual(expected);
  });
});
