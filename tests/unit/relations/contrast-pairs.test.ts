import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/core/statements/statement';
import { articleOf, claim, packOf, position, relationsWith } from './one-claim';

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
];

async function relationOf(language: string, [text, said, , more]: Row): Promise<string> {
  const pack = packOf({ claims: [claim({ [language]: text })], positions: [position()] });
  const [relation] = await relationsWith(pack, articleOf(language, [{ text: said, ...more }]));
  return relation ? [relation.relation, relation.kind].filter(Boolean).join(' ') : 'none';
}

describe.each([
  ['en', english],
  ['ar', arabic],
] as const)('contrast pairs in %s', (language, rows) => {
  const named = rows.map((row) => ({ text: row[0], said: row[1], expected: row[2], row }));
  it.each(named)('$text / $said: $expected', async ({ expected, row }) => {
    expect(await relationOf(language, row)).toBe(expected);
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
    const pack = packOf({ claims: [claim({ [own]: text })], positions: [position()] });
    const [relation] = await relationsWith(pack, articleOf(language, [said]));
    expect(relation ? [relation.relation, relation.kind].filter(Boolean).join(' ') : 'none').toBe(expected);
  });
});
