import { describe, expect, it } from 'vitest';
import { relationTo } from './one-claim';

/**
 * A claim, what another party says, and what that makes. `no agreement`: too little is shared to tell a denial, but a
 * negation of what both share is never a second voice for it; `no contradiction`: the negation is of something else.
 */
type Row = readonly [claim: string, statement: string, expected: string];

const english: readonly Row[] = [
  [
    'The minister swam across the bay of Dorna on Sunday with two guards',
    'the minister did not swim across the bay',
    'contradicts denial',
  ],
  [
    'The minister did not swim across the bay, his office in Dorna said in a note',
    'the minister swam across the bay of Dorna on Sunday',
    'contradicts denial',
  ],
  [
    'The senator wrote the threatening letter to the Karam council',
    'the senator did not write the letter and does not know who posted it',
    'no agreement',
  ],
  [
    'Troops fled the barracks in Dorna as rebels came near',
    'troops did not flee the barracks, where the flag is still up',
    'contradicts denial',
  ],
  [
    'The firm stole the plans of the Karam dam from a rival',
    'the firm has not stolen the plans of any dam',
    'contradicts denial',
  ],
  [
    'The army took the village of Karam after a night of shelling',
    'the army has not taken the village and is still two miles away',
    'no agreement',
  ],
  [
    'The governor overthrew the elected council of Dorna in a night',
    'the governor did not overthrow the council, it stepped down',
    'contradicts denial',
  ],
  [
    'The ministry travelled to Dorna to see the mine and its workers',
    'the ministry did not travel to Dorna because of the snow',
    'no agreement',
  ],
  [
    'The mayor drove the bus into the Dorna market at noon',
    'the mayor did not drive the bus, a clerk was at the wheel',
    'no agreement',
  ],
  [
    'The company used the poison in the Dorna fields last spring',
    'the company did not use the poison or any like it',
    'contradicts denial',
  ],
  [
    'The envoy met the rebels in Dorna before the vote',
    'the envoy did not meet the rebels, only their lawyer',
    'contradicts denial',
  ],
  [
    'The judge sent the editor to the Dorna jail',
    'the judge has never sent the editor to a jail',
    'contradicts denial',
  ],
  [
    'The guard shot the fisherman near the Dorna pier',
    'the guard did not shoot the fisherman, who fell',
    'contradicts denial',
  ],
  ['The bank lent the port forty boats', 'the bank did not lend the port any boats', 'contradicts denial'],
  [
    'The clerk forged the deed and hid it in Dorna',
    'the clerk did not hide the deed, it was always in the hall',
    'no agreement',
  ],
  ['The minister left Dorna on a ferry', 'the left wing did not win the Dorna ferry vote', 'no contradiction'],
  ['The rose garden of Dorna opened', 'prices in the Dorna garden did not rise', 'no contradiction'],
  [
    'The minister swam across the bay of Dorna',
    'the minister did not leave before she swam across the bay of Dorna',
    'no contradiction',
  ],
  ['The army took the village of Karam', 'the army did not say who took the village of Karam', 'no contradiction'],
  [
    'The army took the village of Karam',
    'the army did not take long to reach the village of Karam',
    'no contradiction',
  ],
  [
    'The envoy met the rebels in Dorna',
    'the envoy did not say when he would meet the rebels in Dorna',
    'no contradiction',
  ],
  [
    'The minister did not swim across the bay of Dorna',
    'the minister never swam across the bay of Dorna',
    'corroborates',
  ],
  ['The minister swam across the bay of Dorna', 'the minister swims across the bay of Dorna', 'corroborates'],
  [
    'The name of the Karam hostage had not been disclosed',
    'the name of the Karam hostage had not been disclosed until now',
    'no contradiction',
  ],
  ['Karam radio could not verify the tape', 'Karam radio was unable to verify the tape', 'no contradiction'],
  [
    'The four men are not from Tamra but from a village on the Karam road',
    'the four men are from a village on the Karam road',
    'no contradiction',
  ],
];

const arabic: readonly Row[] = [
  [
    'قال الوزير لأعضاء المجلس في دورنة إن السد آمن',
    'الوزير لم يقل لأعضاء المجلس في دورنة إن السد آمن',
    'contradicts denial',
  ],
  ['عاد السفير إلى دورنة بعد الحرب', 'السفير لم يعد إلى دورنة بعد الحرب', 'contradicts denial'],
  ['زار الملك معسكر دورنة', 'الملك لم يزر معسكر دورنة', 'contradicts denial'],
  ['باع الميناء حصته في شركة دورنة', 'الميناء لم يبع حصته في شركة دورنة', 'contradicts denial'],
  ['نال النائب أصوات حي الصيادين في دورنة', 'النائب لم ينل أصوات حي الصيادين في دورنة', 'contradicts denial'],
  ['خان القائد رفاقه في دورنة', 'القائد لم يخن رفاقه في دورنة', 'contradicts denial'],
  ['وصل الوفد إلى مطار دورنة مساء', 'الوفد لم يصل إلى مطار دورنة مساء', 'contradicts denial'],
  ['وعد المحافظ سكان دورنة بتعويضات', 'المحافظ لم يعد سكان دورنة بتعويضات', 'contradicts denial'],
  ['بنت الشركة السد في دورنة', 'الشركة لم تبن السد في دورنة', 'contradicts denial'],
  ['دعا المجلس أعيان دورنة إلى الصلح', 'المجلس لم يدع أعيان دورنة إلى الصلح', 'contradicts denial'],
  ['رمى الجنود القنابل على حي دورنة', 'الجنود لم يرموا القنابل على حي دورنة', 'contradicts denial'],
  ['أعاد الجيش الأسرى إلى دورنة', 'الجيش لم يعد الأسرى إلى دورنة', 'contradicts denial'],
  ['أقام المستشفى جناحا في دورنة', 'المستشفى لم يقم جناحا في دورنة', 'contradicts denial'],
  ['استقال المدير من شركة دورنة', 'المدير لم يستقل من شركة دورنة', 'contradicts denial'],
  ['اختار الحزب مرشحه في دورنة', 'الحزب لم يختر مرشحه في دورنة', 'contradicts denial'],
  ['أجرى الوزير محادثات سرية في دورنة', 'الوزير لم يجر محادثات سرية في دورنة', 'contradicts denial'],
  ['ألقت الشرطة القنابل على المعتصمين في دورنة', 'الشرطة لم تلق القنابل على المعتصمين في دورنة', 'contradicts denial'],
  ['أرسل الحاكم مبعوثا إلى دورنة', 'الحاكم لم يرسل مبعوثا إلى دورنة', 'contradicts denial'],
  ['كتب النائب رسالة إلى مجلس دورنة', 'النائب لم يكتب رسالة إلى مجلس دورنة', 'contradicts denial'],
  ['كتب النائب رسالة إلى مجلس دورنة', 'النائب ما كتب رسالة إلى مجلس دورنة أبدا', 'contradicts denial'],
  ['أرسلنا مبعوثا إلى مجلس دورنة', 'إننا ما أرسلنا مبعوثا إلى مجلس دورنة', 'contradicts denial'],
  ['سبح الوزير في خليج دورنة', 'الوزير لم يسبح في خليج دورنة', 'contradicts denial'],
  ['الوزير لم يسبح في خليج دورنة', 'سبح الوزير في خليج دورنة', 'contradicts denial'],
  ['الملك لم يزر معسكر دورنة', 'زار الملك معسكر دورنة', 'contradicts denial'],
  ['القائد لم يخن رفاقه في دورنة', 'القائد خان رفاقه في دورنة', 'contradicts denial'],
  ['اتصل المبعوث بقائد دورنة', 'المبعوث لم يتصل بقائد دورنة', 'contradicts denial'],
  ['تسلم الحزب أموالا من مصرف دورنة', 'الحزب لم يتسلم أموالا من مصرف دورنة', 'contradicts denial'],
  ['الملك لم يزر معسكر دورنة', 'الملك لم يزر معسكر دورنة', 'corroborates'],
  ['عاد السفير إلى دورنة بعد الحرب', 'السفير لم يعد قادرا على العمل في دورنة بعد الحرب', 'no contradiction'],
  ['زار الملك معسكر دورنة', 'الملك زار معسكر دورنة ولم يزر المستشفى', 'no contradiction'],
  ['وصل الوفد إلى مطار دورنة', 'الوفد لم يصل بعد إلى اتفاق في دورنة', 'no contradiction'],
  ['كتب النائب رسالة إلى مجلس دورنة', 'ما كتب النائب في رسالة إلى مجلس دورنة مهم', 'no contradiction'],
  ['كتب النائب رسالة إلى مجلس دورنة', 'كل ما كتب النائب رسالة إلى مجلس دورنة', 'no contradiction'],
  ['باع الميناء حصته في شركة دورنة', 'الميناء لم يبلغ مجلس شركة دورنة', 'no contradiction'],
  ['زار الملك معسكر دورنة سرا ليلة الأحد برفقة ضابطين', 'الملك لم يزر المعسكر قط', 'no agreement'],
  ['باع الميناء حصته في شركة دورنة لمستثمر أجنبي', 'الميناء لم يبع حصته لأي جهة', 'no agreement'],
  ['عاد السفير إلى دورنة بعد غياب طويل', 'السفير لم يعد إلى دورنة وهو في إجازة', 'no agreement'],
  ['وصل الوفد إلى مطار دورنة مساء السبت على متن طائرة خاصة', 'الوفد لم يصل إلى المطار بسبب الضباب', 'no agreement'],
  ['رمى الجنود القنابل على حي دورنة القديم خلال الليل', 'الجنود لم يرموا القنابل على الحي', 'contradicts denial'],
  ['أعاد الجيش الأسرى إلى دورنة عبر الجسر الشرقي', 'الجيش لم يعد الأسرى ولا الجثامين', 'no agreement'],
  ['استقال المدير من شركة دورنة احتجاجا على الرواتب', 'المدير لم يستقل من الشركة وهو على رأس عمله', 'no agreement'],
  ['اختار الحزب مرشحه في دورنة خلال اجتماع مغلق', 'الحزب لم يختر مرشحه والمشاورات جارية', 'no agreement'],
  ['ألقت الشرطة القنابل على المعتصمين في ساحة دورنة', 'الشرطة لم تلق القنابل بل استخدمت المياه', 'no agreement'],
  ['أجرى المبعوث محادثات سرية مع قادة دورنة في فندق', 'المبعوث لم يجر محادثات سرية مع أحد', 'contradicts denial'],
  ['بنت الشركة السد في دورنة بأموال القرض', 'الشركة لم تبن السد الذي وعدت به', 'no agreement'],
  ['قال الوزير لأعضاء المجلس في دورنة إن السد آمن', 'الوزير لم يقل لأعضاء المجلس هذا الكلام', 'contradicts denial'],
  ['كتب النائب رسالة إلى مجلس دورنة يطلب فيها المال', 'النائب لم يكتب رسالة كهذه', 'no agreement'],
  ['خان القائد رفاقه في دورنة وباع السلاح', 'القائد لم يخن رفاقه يوما', 'no agreement'],
  ['رصدت الوزارة وفاة المحافظ في دورنة', 'مؤتمر صحفي عن وفاة المحافظ في دورنة وسط شائعات', 'no contradiction'],
  ['هبط إنتاج مصنع دورنة', 'إنتاج مصنع دورنة سينمو', 'no contradiction'],
];

describe.each([
  ['en', english],
  ['ar', arabic],
] as const)('verbs and their negated forms in %s', (language, rows) => {
  const named = rows.map((row) => ({ text: row[0], said: row[1], expected: row[2], row }));
  it.each(named)('$text / $said: $expected', async ({ expected, row }) => {
    const relation = await relationTo({ [language]: row[0] }, language, row[1]);
    if (expected === 'no agreement') expect(relation).toMatch(/^(related|none)$/u);
    else if (expected === 'no contradiction') expect(relation).not.toMatch(/^contradicts/u);
    else expect(relation).toBe(expected);
  });
});
