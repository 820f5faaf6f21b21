import { describe, expect, it } from 'vitest';
import { attributionsOf, type Expected } from './said';

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
  [
    'en',
    'Marlow Bank suspended all transfers abroad on Thursday, hours after the Financial Conduct Office opened an inquiry. A spokeswoman for the bank, Ines Moreau, called a report in the Harbour Post “misleading” and said no client money had been at risk. “We have not lost a cent,” Ms. Moreau told reporters outside the headquarters. She declined to say whether the chief executive would stay. According to a memo seen by this newspaper, staff had been told in March not to discuss the Cyprus accounts by email. The Harbour Post cited two people with knowledge of the matter.',
    [
      ['Ines Moreau', 'named-person', [], 'asserts', 'a report in the Harbour Post “misleading”'],
      ['Ines Moreau', 'named-person', [], 'asserts', 'no client money had been at risk'],
      ['Ines Moreau', 'named-person', [], 'asserts', 'We have not lost a cent'],
      [
        'a memo seen by this newspaper',
        'document',
        [],
        'asserts',
        'staff had been told in March not to discuss the Cyprus accounts by email',
      ],
    ],
  ],
  [
    'en',
    'The army on Sunday denied that its gunners had shelled a market in Tel Harra, where medics say at least 14 people died. But three residents reached by telephone said the shells came from a hill held by the Fourth Brigade. The Observatory, a monitoring group based in Geneva, put the death toll at 17. It said, citing hospital sources, that six of the dead were children. Neither figure could be independently verified.',
    [
      ['The army', 'named-organisation', [], 'denies', 'its gunners had shelled a market in Tel Harra'],
      ['medics', 'unnamed-source', [], 'asserts', 'at least 14 people died'],
      [
        'three residents reached by telephone',
        'unnamed-source',
        [],
        'asserts',
        'the shells came from a hill held by the Fourth Brigade',
      ],
      ['hospital sources', 'unnamed-source', ['The Observatory'], 'asserts', 'six of the dead were children'],
    ],
  ],
  [
    'en',
    'Transport Minister Paul Renner spoke by phone with the owner of a ferry company, an aide to the minister has acknowledged. The aide, who was not authorised to speak publicly, said the call was “about the weather, more or less.” Renner himself wrote on X that he “never discussed any licence with anyone.” Lawmaker Ute Brandt, quoting what she described as an internal note, said the extension had been decided “before lunch.” The tycoon, Viktor Sand, could not be reached.',
    [
      [
        'an aide to the minister',
        'unnamed-official',
        [],
        'asserts',
        'Transport Minister Paul Renner spoke by phone with the owner of a ferry company',
      ],
      ['an aide to the minister', 'unnamed-official', [], 'asserts', 'the call was “about the weather, more or less.”'],
      ['Paul Renner', 'named-person', [], 'asserts', 'he “never discussed any licence with anyone.”'],
      ['Ute Brandt', 'named-person', [], 'asserts', 'the extension had been decided “before lunch.”'],
    ],
  ],
  [
    'en',
    "Three of the country's largest dams will be empty by August unless it rains, a report by the National Water Institute warned on Tuesday. “Nobody has dredged since 1998,” said Lars Holm, one of its authors. The Ministry of Water said in response that dredging would begin next month. Farmers' unions were not convinced. “They promised that last year too,” their chairwoman, Amina Diallo, said, adding that a third of her members had already sold their herds.",
    [
      [
        'a report by the National Water Institute',
        'document',
        [],
        'asserts',
        "Three of the country's largest dams will be empty by August unless it rains",
      ],
      ['Lars Holm', 'named-person', [], 'asserts', 'Nobody has dredged since 1998'],
      ['The Ministry of Water', 'named-organisation', [], 'asserts', 'dredging would begin next month'],
      ['Amina Diallo', 'named-person', [], 'asserts', 'They promised that last year too'],
      ['Amina Diallo', 'named-person', [], 'asserts', 'a third of her members had already sold their herds'],
    ],
  ],
  [
    'en',
    "A senior diplomat briefed on the talks told Reuters that both sides had accepted a list of 40 names, while a second person familiar with the discussions said only 25 had been agreed. The prime minister's office would neither confirm nor deny the number. “There will be no deal that leaves our people behind,” it said. Al-Nahar newspaper quoted an unnamed security source as saying that the army had begun to withdraw from two checkpoints. Witnesses said they had seen no such withdrawal.",
    [
      [
        'A senior diplomat briefed on the talks',
        'unnamed-official',
        ['Reuters'],
        'asserts',
        'both sides had accepted a list of 40 names',
      ],
      ['a second person familiar with the discussions', 'unnamed-source', [], 'asserts', 'only 25 had been agreed'],
      [
        "The prime minister's office",
        'named-organisation',
        [],
        'asserts',
        'There will be no deal that leaves our people behind',
      ],
      [
        'an unnamed security source',
        'unnamed-official',
        ['Al-Nahar newspaper'],
        'asserts',
        'the army had begun to withdraw from two checkpoints',
      ],
      ['Witnesses', 'unnamed-source', [], 'asserts', 'they had seen no such withdrawal'],
    ],
  ],
];

describe('paragraphs', () => {
  it.each(PARAGRAPHS)('%s %s', (language, text, expected) => {
    expect(attributionsOf(language, text)).toEqual(expected);
  });
});
