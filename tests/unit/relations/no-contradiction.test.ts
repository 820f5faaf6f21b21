import { describe, expect, it } from 'vitest';
import type { Position } from '../../../src/core/claims/claim';
import type { Statement } from '../../../src/core/statements/statement';
import { articleOf, claim, packOf, position, relationsWith } from './one-claim';

interface Case {
  readonly why: string;
  readonly claim: string;
  readonly said: string;
  readonly statement?: Partial<Statement>;
  readonly position?: Partial<Position>;
}

/** What real articles of one story were once shown to contradict each other on, in words of our own; and wrongly. */
const english: readonly Case[] = [
  {
    why: 'a model number is no figure',
    claim: 'The airline received a new Boeing B777-300ER in Oran on its first flight',
    said: 'the airline received a new Boeing 300ER-B777 in Oran on its first flight',
  },
  {
    why: 'more of them are beside those told before',
    claim: 'Egypt received eight patrol planes from the Oran yard',
    said: 'Egypt received four more patrol planes from the Oran yard',
  },
  {
    why: 'a part is not the whole',
    claim: 'The storm damaged 90 houses in the port of Tamra',
    said: 'the storm damaged houses in the port of Tamra, including 12 houses of fishermen',
  },
  {
    why: 'a sum over time is not one day',
    claim: 'The navy has so far seized a total of 31 rifles off Tamra',
    said: 'the navy seized 12 rifles off Tamra in the night raid',
  },
  {
    why: 'what is counted is set apart by a word',
    claim: 'Sales on the domestic market of the Karam mine grew by 11 percent',
    said: 'sales on the foreign market of the Karam mine grew by 7 percent',
  },
  {
    why: 'one mark for thousands or another',
    claim: 'Inspectors found 1,489 expired devices in the Karam store',
    said: 'inspectors found 1.489 expired devices in the Karam store',
  },
  {
    why: 'a rounded figure',
    claim: 'The missile deal with Oran is worth 5.4 billion dollars',
    said: 'the missile deal with Oran is worth 5 billion dollars',
  },
  {
    why: 'an expected figure',
    claim: 'The Karam mines created 215,000 jobs last month',
    said: 'the Karam mines created 223,000 jobs last month',
    position: { hedged: true },
  },
  {
    why: 'prices change by the hour',
    claim: 'Oil futures in Oran fell 40 cents to 49.12 dollars a barrel',
    said: 'oil futures in Oran fell 91 cents to 48.61 dollars a barrel',
  },
  {
    why: 'another time of day',
    claim: 'Gold in Oran rose to 1,098 dollars at 06:30',
    said: 'gold in Oran fell to 1,092 dollars at 19:20',
  },
  {
    why: 'far from is no negation',
    claim: 'The spot price in Tamra was not far from the lowest level of the year',
    said: 'the spot price in Tamra was near the lowest level of the year',
  },
  {
    why: 'a reason is negated, not the fact',
    claim: 'The moon over Karam will appear in its usual colour',
    said: 'the moon over Karam will appear in its usual colour, not because it is blue',
  },
  {
    why: 'before and after do not exclude each other',
    claim: 'The dollar rose in Oran before the data on growth in the Karam mines',
    said: 'the dollar rose in Oran after the data on growth in the Karam mines',
  },
  {
    why: 'who wins beats somebody who loses',
    claim: 'Tamra won the quarterfinal of the Karam cup against Oran',
    said: 'Oran lost the quarterfinal of the Karam cup against Tamra, and the coach of Oran resigned',
  },
  {
    why: 'a question asserts nothing',
    claim: 'The clinic in Tamra has a patient with cholera',
    said: 'does the clinic in Tamra have a patient with cholera?',
    position: { polarity: 'denies' },
  },
  {
    why: 'both call it a hoax',
    claim: 'Rumours that the singer Nadia Orabi died have been revealed to be a hoax',
    said: 'singer Nadia Orabi is the victim of another death hoax',
    position: {
      polarity: 'denies',
      text: { en: 'Rumours that the singer Nadia Orabi died have been revealed to be a hoax' },
    },
  },
  {
    why: 'both deny it',
    claim: 'Reports that a patient in the Tamra clinic has cholera are false',
    said: 'reports that a patient in the Tamra clinic has cholera',
    statement: { polarity: 'denies' },
    position: { polarity: 'denies', text: { en: 'Reports that a patient in the Tamra clinic has cholera are false' } },
  },
  {
    why: 'what is denied is the arson, not the fire',
    claim: 'arson after a fire at a Tamra supermarket',
    said: 'a large fire destroyed much of a supermarket in Tamra',
    position: { polarity: 'denies', text: { en: 'arson after a fire at a Tamra supermarket' } },
  },
  {
    why: 'spellings of one name',
    claim: 'Witnesses waited until they reached Mayduguri in the north of Karam',
    said: 'witnesses waited until they reached Maiduguri in the north of Karam',
  },
];

/** The same with a minimal change that makes a contradiction of it. */
interface Contrast extends Case {
  /** Words of the claim, or of what is said, and what stands in their place where the two do contradict each other. */
  readonly unless: readonly [string, string];
}

const contrasts: readonly Contrast[] = [
  {
    why: 'what leads up to a list asserts nothing',
    claim: 'Specifically, a mint flavoured sweet of the Karam bakery:',
    said: 'reports of a mint flavoured sweet of the Karam bakery are false',
    unless: ['bakery:', 'bakery.'],
  },
  {
    why: 'what might be is no fact',
    claim: 'But mint flavoured sweets would be more fun',
    said: 'mint flavoured sweets are a silly hoax',
    unless: ['would be more fun', 'sell well in Tamra'],
  },
  {
    why: 'the hoax stands in another clause',
    claim: 'Singer Nadia Orabi is not dead',
    said: 'Singer Nadia Orabi dead: guitarist killed by an internet hoax',
    unless: ['an internet hoax', 'a falling lamp'],
  },
  {
    why: 'what somebody believed is told by nobody',
    claim: 'For everyone who believed the reporter Karim Haddad climbed the Tamra fountain, a word from his editor',
    said: 'Reporter Karim Haddad did not climb the Tamra fountain',
    unless: ['For everyone who believed the reporter', 'As everyone saw, the reporter'],
  },
  {
    why: 'a scare is no outbreak',
    claim: 'the presence of cholera in the city of Tamra',
    said: 'Cholera scare in the city of Tamra',
    position: { polarity: 'denies', text: { en: 'the presence of cholera in the city of Tamra' } },
    unless: ['scare', 'outbreak'],
  },
  {
    why: 'who is in talks has not agreed',
    claim: 'Nadia Orabi is in talks to direct the Karam film',
    said: 'Nadia Orabi did not direct the Karam film',
    unless: ['is in talks to direct', 'directed'],
  },
  {
    why: 'two words shared by two long texts',
    claim: 'this in talking about the airstrikes against the militia',
    said: 'it killed the militia chief as airstrikes hit his men',
    statement: { polarity: 'denies' },
    unless: ['this in talking about the airstrikes against the militia', 'airstrikes killed the militia chief'],
  },
];

const arabic: readonly Case[] = [
  {
    why: 'ordinals in words are no counts',
    claim: 'سجل سفيان هدف التعادل لنادي وهران عند الدقيقة الحادية عشرة',
    said: 'سفيان سجل هدف التعادل لنادي وهران عند الدقيقة ال11',
  },
  {
    why: 'a prefix and two letters are no negation',
    claim: 'سار الشهود مسافة مئة كيلومتر إلى الجنوب للإبلاغ عن الهجوم',
    said: 'الشهود ساروا مسافة مئة كلم إلى الجنوب للإبلاغ عن الهجوم',
  },
  {
    why: 'each of is no negation',
    claim: 'درب المدرب نوري أندية كرم ووهران وتمرة',
    said: 'المدرب نوري درب كلا من كرم ووهران وتمرة',
  },
  {
    why: 'however is no negation',
    claim: 'بقيت أسعار المعدنين في وهران قرب أدنى مستوى هذا العام',
    said: 'غير أن أسعار المعدنين في وهران بقيت قرب أدنى مستوى هذا العام',
  },
  {
    why: 'not far from is no negation',
    claim: 'نزل السعر في تمرة إلى أدنى مستوى هذا العام',
    said: 'نزل السعر في تمرة إلى مستوى غير بعيد من أدنى مستوى هذا العام',
  },
  {
    why: 'at least is no lowest level',
    claim: 'ارتفعت حصيلة ضحايا السيول في وادي زار إلى 28 قتيلا',
    said: 'حصيلة ضحايا السيول في وادي زار 28 قتيلا على الأقل',
  },
  {
    why: 'for the sake of is no delay',
    claim: 'تعمل الهيئة على تشغيل محطة كرم وبدأت العمل فيها',
    said: 'تعمل الهيئة من أجل تشغيل محطة كرم وبدأت العمل فيها',
  },
  {
    why: 'a number in brackets before its multiplier',
    claim: 'بلغت كلفة مشروعات البلدية في كرم 1.7 مليون ريال',
    said: 'كلفة مشروعات البلدية في كرم بلغت "1.7" مليون ريال',
  },
  {
    why: 'a number in pieces',
    claim: 'أعلنت تمرة عجزا ماليا يبلغ 7.2 مليار دينار للسنة الماضية',
    said: 'تمرة أعلنت عجزا ماليا يبلغ ( 7 , 2 ) مليار دينار للسنة الماضية',
  },
  {
    why: 'half a million is no million',
    claim: 'بلغت كلفة السلال في جمعية كرم 500 ألف ريال',
    said: 'كلفة السلال في جمعية كرم بلغت نصف مليون ريال',
  },
  {
    why: 'a length names a race',
    claim: 'حقق السباح سليم المركز الأول في سباق 50 مترا في دورة كرم',
    said: 'السباح سليم حقق المركز الأول في سباق 25 مترا في دورة كرم',
  },
  {
    why: 'others are beside those told before',
    claim: 'تسلمت مصر ثماني طائرات من حوض وهران',
    said: 'مصر تسلمت أربع طائرات أخرى من حوض وهران',
  },
  {
    why: 'an expected figure',
    claim: 'زاد عدد الوظائف في مناجم كرم 215 ألف وظيفة الشهر الماضي',
    said: 'زيادة عدد الوظائف في مناجم كرم 223 ألف وظيفة الشهر الماضي',
    position: { hedged: true },
  },
  {
    why: 'prices change by the hour',
    claim: 'تراجع سعر الخام في العقود الآجلة في وهران 40 سنتا إلى 49.12 دولار للبرميل',
    said: 'سعر الخام في العقود الآجلة في وهران تراجع 91 سنتا إلى 48.61 دولار للبرميل',
  },
  {
    why: 'it was to be: no fact yet',
    claim: 'زار الوزير منجم زار في كرم',
    said: 'الوزير سيلغي زيارة منجم زار في كرم',
  },
  {
    why: 'unguided is no denial',
    claim: 'هذه الصواريخ غير الموجهة يصعب تصويبها بدقة في وادي زار',
    said: 'هذه الصواريخ يصعب تصويبها بدقة في وادي زار',
  },
  {
    why: 'both deny it in the same words',
    claim: 'الاتهامات ضد كرم لا أساس ولا تبرير لها',
    said: 'الاتهامات ضد كرم «لا أساس ولا تبرير لها»',
    statement: { polarity: 'denies' },
    position: { polarity: 'denies', text: { ar: 'الاتهامات ضد كرم لا أساس ولا تبرير لها' } },
  },
  {
    why: 'only through it is no denial',
    claim: 'لا يمكن ترشيح أو مشاركة أي فيلم سينمائي في مهرجان كرم إلا عن طريق الجمعية',
    said: 'يمكن ترشيح الأفلام لمهرجان كرم عن طريق الجمعية',
  },
];

async function namesOf(language: string, { claim: text, said, statement, position: more }: Case): Promise<string[]> {
  const pack = packOf({ claims: [claim({ [language]: text })], positions: [position(more)] });
  const relations = await relationsWith(pack, articleOf(language, [{ text: said, ...statement }]));
  return relations.map(({ relation }) => relation);
}

describe.each([
  ['en', english],
  ['ar', arabic],
] as const)('no contradiction in %s', (language, cases) => {
  it.each(cases)('$why', async (one) => {
    expect(await namesOf(language, one)).not.toContain('contradicts');
  });
});

describe('no contradiction, unless some words are changed', () => {
  // Earlier articles and packs may tell a claim in a position's own words; only those are held to what they assert.
  const told = contrasts.map((one) => ({ position: { text: { en: one.claim } }, ...one }));
  it.each(told)('$why', async (one) => {
    const [words, others] = one.unless;
    const change = (text: string) => text.replace(words, others);
    const text = { en: change(one.claim) };
    const changed = { ...one, claim: text.en, said: change(one.said), position: { ...one.position, text } };
    expect([await namesOf('en', one), await namesOf('en', changed)]).toEqual([
      expect.not.arrayContaining(['contradicts']),
      expect.arrayContaining(['contradicts']),
    ]);
  });
});
