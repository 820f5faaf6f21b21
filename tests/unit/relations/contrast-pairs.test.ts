import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/core/statements/statement';
import { relationTo } from './one-claim';

type Row = readonly [claim: string, statement: string, expected: string, more?: Partial<Statement>];

/** One claim each, what another party says of it, and what that makes: minimal changes flip, keep or remove the relation. */
const english: readonly Row[] = [
  [
    'The ministry closed the Karam dam road to trucks',
    'the ministry closed the Karam dam road to trucks',
    'corroborates',
  ],
  [
    'The ministry closed the Karam dam road to trucks',
    'the ministry closed the Karam dam road to trucks',
    'contradicts denial',
    { polarity: 'denies' },
  ],
  [
    'The ministry closed the Karam dam road to trucks',
    'the ministry did not close the Karam dam road to trucks',
    'contradicts denial',
  ],
  [
    'The ministry closed the Karam dam road to trucks',
    'reports that the ministry closed the Karam dam road to trucks are false',
    'contradicts denial',
    { polarity: 'denies' },
  ],
  [
    'The ministry closed the Karam dam road to trucks',
    'the ministry opened the Karam dam road to trucks',
    'contradicts opposite',
  ],
  [
    'The ministry closed the Karam dam road to trucks',
    'the ministry would have closed the Karam dam road to trucks',
    'related',
  ],
  [
    'The ministry closed the Karam dam road to trucks',
    'the ministry plans to open the Karam dam road to trucks',
    'related',
  ],
  ['The ministry closed the Karam dam road to trucks', 'the striker scored twice in the cup final', 'none'],
  ['The government suspended flights to Oran', 'the government resumed flights to Oran', 'contradicts opposite'],
  [
    'The government suspended flights to Oran',
    'the government suspended flights to Oran',
    'corroborates',
    { hedged: true },
  ],
  ['The government suspended flights to Oran', 'the government resumed flights to Oran', 'related', { hedged: true }],
  ['The court released the editor Salim Nouri', 'the court detained the editor Salim Nouri', 'contradicts opposite'],
  [
    'The court released the editor Salim Nouri',
    'the court did not release the editor Salim Nouri',
    'contradicts denial',
  ],
  ['The flood in Wadi Zar killed 12 people', 'the flood in Wadi Zar killed 30 people', 'contradicts figures-differ'],
  ['The flood in Wadi Zar killed 12 people', 'the flood in Wadi Zar killed twelve people', 'corroborates'],
  ['The flood in Wadi Zar killed 12 people', 'the flood in Wadi Zar killed at least 10 people', 'corroborates'],
  [
    'The loan to the port authority is worth 40 million dollars',
    'the loan to the port authority is worth 65 million dollars',
    'contradicts figures-differ',
  ],
  [
    'The turnout in the Tamra vote was 61 percent',
    'the turnout in the Tamra vote was 34 percent',
    'contradicts figures-differ',
  ],
  [
    'The envoy arrived in Tamra on 9 March 2024',
    'the envoy arrived in Tamra on 11 March 2024',
    'contradicts date-differs',
  ],
  ['The envoy arrived in Tamra on 9 March 2024', 'the envoy arrived in Tamra on 9 March', 'corroborates'],
  ['The envoy arrived in Tamra on Monday', 'the envoy arrived in Tamra on Wednesday', 'contradicts date-differs'],
  ['The envoy arrived in Tamra on 9 March 2024', 'the envoy arrived in Tamra on Monday', 'contradicts date-differs'],
  ['Israel bombed the Karam bridge', 'Turkey bombed the Karam bridge', 'contradicts actor-differs'],
  ['Russia sent grain to the port of Tamra', 'Egypt sent grain to the port of Tamra', 'contradicts actor-differs'],
  [
    'France paid for the new hospital in Tamra',
    'Qatar paid for the new hospital in Tamra',
    'contradicts actor-differs',
  ],
  // Denials
  ['Turkey sent troops to Tamra', 'Turkey did not send troops to Tamra', 'contradicts denial'],
  [
    'The company paid the workers of the Zar mine',
    'the company never paid the workers of the Zar mine',
    'contradicts denial',
  ],
  [
    'Tamra received a request for aid from Karam',
    'nobody in Tamra received a request for aid from Karam',
    'contradicts denial',
  ],
  ['Requests for aid from Karam reached Tamra', 'no requests for aid from Karam reached Tamra', 'contradicts denial'],
  [
    'The minister met the envoy in Karam',
    'the minister met the envoy in Karam',
    'contradicts denial',
    { polarity: 'denies' },
  ],
  ['The minister met the envoy in Karam', 'the minister met nobody but the envoy in Karam', 'corroborates'],
  ['The court did not free the editor Salim Nouri', 'the court did not free the editor Salim Nouri', 'corroborates'],
  ['The court did not free the editor Salim Nouri', 'the court freed the editor Salim Nouri', 'contradicts denial'],
  [
    'Karam sent an envoy to Tamra',
    'cooperation with the envoy that Karam sent to Tamra',
    'related',
    { polarity: 'denies', cue: [[0, 11]] },
  ],
  ['The army used gas in Wadi Zar', 'the army is accused of using gas in Wadi Zar', 'related'],
  ['Karam did not give military help to Tamra', 'military help is on its way', 'related'],
  ['Tamra did not take the calls of the governor', 'Tamra rejected the calls of the governor', 'corroborates'],
  // Opposites
  ['Prices of bread rose in Tamra', 'prices of bread fell in Tamra', 'contradicts opposite'],
  ['The parliament approved the Karam dam loan', 'the parliament rejected the Karam dam loan', 'contradicts opposite'],
  ['The club won the cup final in Oran', 'the club lost the cup final in Oran', 'contradicts opposite'],
  ['The talks in Tamra succeeded', 'the talks in Tamra failed', 'contradicts opposite'],
  ['The government lifted the curfew in Karam', 'the government imposed the curfew in Karam', 'contradicts opposite'],
  // Figures
  ['The mine in Zar employs 300 workers', 'the mine in Zar employs 950 workers', 'contradicts figures-differ'],
  ['Egypt bought 5 ships from the Oran yard', 'Egypt bought 9 ships from the Oran yard', 'contradicts figures-differ'],
  ['Fuel prices rose by 12 percent in Tamra', 'fuel prices rose by 30 percent in Tamra', 'contradicts figures-differ'],
  ['Fuel prices rose by 12 percent in Tamra', 'fuel prices rose by 12.1 percent in Tamra', 'corroborates'],
  // Dates
  ['The Karam bridge opened on 4 March 2024', 'the Karam bridge opened on 9 March 2024', 'contradicts date-differs'],
  ['The Karam bridge opened on Friday', 'the Karam bridge opened on Sunday', 'contradicts date-differs'],
  ['The talks in Tamra began on 1 March 2024', 'the talks in Tamra began on 1 April 2024', 'contradicts date-differs'],
  ['The talks in Tamra began on 1 March 2024', 'the talks in Tamra began in March 2024', 'corroborates'],
  // Actors
  ['Iran shot down the drone over Wadi Zar', 'Iraq shot down the drone over Wadi Zar', 'contradicts actor-differs'],
  ['Germany trained the police of Tamra', 'Italy trained the police of Tamra', 'contradicts actor-differs'],
  ['The grain for Karam came from Ukraine', 'the grain for Karam came from Romania', 'contradicts actor-differs'],
];

const arabic: readonly Row[] = [
  ['أغلقت الوزارة طريق سد كرم أمام الشاحنات', 'الوزارة أغلقت طريق سد كرم أمام الشاحنات', 'corroborates'],
  [
    'أغلقت الوزارة طريق سد كرم أمام الشاحنات',
    'إغلاق الوزارة طريق سد كرم أمام الشاحنات',
    'contradicts denial',
    { polarity: 'denies' },
  ],
  ['أغلقت الوزارة طريق سد كرم أمام الشاحنات', 'الوزارة لم تغلق طريق سد كرم أمام الشاحنات', 'contradicts denial'],
  [
    'أغلقت الوزارة طريق سد كرم أمام الشاحنات',
    'الأنباء عن إغلاق الوزارة طريق سد كرم أمام الشاحنات غير صحيحة',
    'contradicts denial',
    { polarity: 'denies' },
  ],
  ['أغلقت الوزارة طريق سد كرم أمام الشاحنات', 'الوزارة فتحت طريق سد كرم أمام الشاحنات', 'contradicts opposite'],
  ['أغلقت الوزارة طريق سد كرم أمام الشاحنات', 'الوزارة تعتزم فتح طريق سد كرم أمام الشاحنات', 'related'],
  ['أغلقت الوزارة طريق سد كرم أمام الشاحنات', 'المهاجم سجل هدفين في نهائي الكأس', 'none'],
  ['علقت الحكومة الرحلات إلى وهران', 'الحكومة استأنفت الرحلات إلى وهران', 'contradicts opposite'],
  ['علقت الحكومة الرحلات إلى وهران', 'الحكومة استأنفت الرحلات إلى وهران', 'related', { hedged: true }],
  ['أفرجت المحكمة عن المحرر سليم نوري', 'المحكمة اعتقلت المحرر سليم نوري', 'contradicts opposite'],
  ['أفرجت المحكمة عن المحرر سليم نوري', 'المحكمة لم تفرج عن المحرر سليم نوري', 'contradicts denial'],
  ['قتل السيل في وادي زار 12 شخصا', 'السيل في وادي زار قتل 30 شخصا', 'contradicts figures-differ'],
  ['قتل السيل في وادي زار 12 شخصا', 'السيل في وادي زار قتل ١٢ شخصا', 'corroborates'],
  [
    'تبلغ قيمة قرض هيئة الميناء 40 مليون دولار',
    'قيمة قرض هيئة الميناء تبلغ 65 مليون دولار',
    'contradicts figures-differ',
  ],
  [
    'بلغت نسبة المشاركة في انتخابات تمرة 61 في المئة',
    'نسبة المشاركة في انتخابات تمرة بلغت 34 في المئة',
    'contradicts figures-differ',
  ],
  ['وصل المبعوث إلى تمرة في 9 آذار 2024', 'المبعوث وصل إلى تمرة في 11 مارس 2024', 'contradicts date-differs'],
  ['وصل المبعوث إلى تمرة في 9 آذار 2024', 'المبعوث وصل إلى تمرة في 9 مارس', 'corroborates'],
  ['وصل المبعوث إلى تمرة يوم الاثنين', 'المبعوث وصل إلى تمرة يوم الأربعاء', 'contradicts date-differs'],
  ['وصل المبعوث إلى تمرة في 9 آذار 2024', 'المبعوث وصل إلى تمرة يوم الاثنين', 'contradicts date-differs'],
  ['قصفت إسرائيل جسر كرم', 'تركيا قصفت جسر كرم', 'contradicts actor-differs'],
  ['أرسلت روسيا القمح إلى ميناء تمرة', 'أرسلت مصر القمح إلى ميناء تمرة', 'contradicts actor-differs'],
  ['دفعت فرنسا كلفة المستشفى الجديد في تمرة', 'دفعت قطر كلفة المستشفى الجديد في تمرة', 'contradicts actor-differs'],
  // Denials
  ['أرسلت تركيا قوات إلى تمرة', 'تركيا لم ترسل قوات إلى تمرة', 'contradicts denial'],
  ['دفعت الشركة أجور عمال منجم زار', 'الشركة لم تدفع أجور عمال منجم زار', 'contradicts denial'],
  ['وصلت إلى تمرة طلبات مساعدة من كرم', 'لم تصل إلى تمرة أي طلبات مساعدة من كرم', 'contradicts denial'],
  ['التقى الوزير المبعوث في كرم', 'لا أحد التقى المبعوث في كرم', 'contradicts denial'],
  ['التقى الوزير المبعوث في كرم', 'الوزير التقى المبعوث في كرم', 'contradicts denial', { polarity: 'denies' }],
  ['تسلمت المحكمة ملف سد كرم', 'ما كانت المحكمة لتتسلم ملف سد كرم', 'contradicts denial'],
  ['لم تفرج المحكمة عن المحرر سليم نوري', 'المحكمة لم تفرج عن المحرر سليم نوري', 'corroborates'],
  ['لم تفرج المحكمة عن المحرر سليم نوري', 'المحكمة أفرجت عن المحرر سليم نوري', 'contradicts denial'],
  ['استخدم الجيش الغاز في وادي زار', 'الجيش متهم باستخدام الغاز في وادي زار', 'related'],
  // Opposites
  ['ارتفعت أسعار الخبز في تمرة', 'انخفضت أسعار الخبز في تمرة', 'contradicts opposite'],
  ['وافق البرلمان على قرض سد كرم', 'البرلمان رفض قرض سد كرم', 'contradicts opposite'],
  ['فاز النادي في نهائي الكأس في وهران', 'خسر النادي في نهائي الكأس في وهران', 'contradicts opposite'],
  ['نجحت المحادثات في تمرة', 'فشلت المحادثات في تمرة', 'contradicts opposite'],
  // Figures
  ['يعمل في منجم زار 300 عامل', 'منجم زار يعمل فيه 950 عاملا', 'contradicts figures-differ'],
  ['اشترت مصر 5 سفن من حوض وهران', 'مصر اشترت 9 سفن من حوض وهران', 'contradicts figures-differ'],
  [
    'ارتفعت أسعار الوقود بنسبة 12 في المئة في تمرة',
    'أسعار الوقود ارتفعت بنسبة 30 في المئة في تمرة',
    'contradicts figures-differ',
  ],
  // Dates
  ['افتتح جسر كرم في 4 آذار 2024', 'جسر كرم افتتح في 9 مارس 2024', 'contradicts date-differs'],
  ['افتتح جسر كرم يوم الجمعة', 'جسر كرم افتتح يوم الأحد', 'contradicts date-differs'],
  ['بدأت المحادثات في تمرة في 1 آذار 2024', 'المحادثات في تمرة بدأت في 1 نيسان 2024', 'contradicts date-differs'],
  ['بدأت المحادثات في تمرة في 1 آذار 2024', 'المحادثات في تمرة بدأت في آذار 2024', 'corroborates'],
  // Actors
  ['أسقطت إيران الطائرة المسيرة فوق وادي زار', 'العراق أسقط الطائرة المسيرة فوق وادي زار', 'contradicts actor-differs'],
  ['دربت ألمانيا شرطة تمرة', 'إيطاليا دربت شرطة تمرة', 'contradicts actor-differs'],
  ['جاء القمح إلى كرم من أوكرانيا', 'القمح إلى كرم جاء من روسيا', 'contradicts actor-differs'],
];

describe.each([
  ['en', english],
  ['ar', arabic],
] as const)('contrast pairs in %s', (language, rows) => {
  const named = rows.map((row) => ({ text: row[0], said: row[1], expected: row[2], row }));
  it.each(named)('$text / $said: $expected', async ({ expected, row }) => {
    expect(await relationTo({ [language]: row[0] }, language, row[1], row[3])).toBe(expected);
  });
});

describe('across languages', () => {
  it.each([
    ['ar', 'أغلقت الوزارة الجسر', 'en', 'the ministry closed the bridge', 'corroborates'],
    ['ar', 'أغلقت الوزارة الجسر', 'en', 'the ministry opened the bridge', 'contradicts opposite'],
    [
      'en',
      'The government suspended talks with Iran',
      'ar',
      'الحكومة استأنفت المحادثات مع إيران',
      'contradicts opposite',
    ],
    ['en', 'Russia sent troops to Libya', 'ar', 'روسيا لم ترسل جنودا إلى ليبيا', 'contradicts denial'],
  ] as const)('%s: %s / %s: %s is %s', async (own, text, language, said, expected) => {
    expect(await relationTo({ [own]: text }, language, said)).toBe(expected);
  });
});
