import { describe, expect, it } from 'vitest';
import { relationsBetween } from './two-articles';

type Row = readonly [why: string, corroborates: boolean, language: string, text: string, other: string, told: string];

/**
 * What two articles tell, and whether the second is a second origin. None of the chains that end in one place was taken
 * for two when these were first tried; two named people in Arabic are left out, since one of the names was cut.
 */
const rows: readonly Row[] = [
  [
    'same minister',
    false,
    'en',
    'The Karam dam will be closed to trucks from Monday, transport minister Nadia Orabi said. It needs repair.',
    'en',
    'Transport minister Nadia Orabi announced that the Karam dam will be closed to trucks from Monday.',
  ],
  [
    'via agency same origin',
    false,
    'en',
    'Transport minister Nadia Orabi told Delta Agency that rebels seized the Karam dam on Sunday.',
    'en',
    'Armed rebels have seized Karam dam late on Sunday, according to Delta Agency, which quoted transport minister Nadia Orabi.',
  ],
  [
    'agency and its relayer',
    false,
    'en',
    'Delta Agency reported that rebels seized the Karam dam on Sunday night after a battle.',
    'en',
    'Armed rebels have seized Karam dam late on Sunday, Meridian TV said, citing Delta Agency.',
  ],
  [
    'two ministers',
    true,
    'en',
    'Rebels seized the Karam dam on Sunday night, transport minister Nadia Orabi said.',
    'en',
    'Opposition leader Karim Haddad said armed rebels have seized Karam dam late on Sunday.',
  ],
  [
    'unnamed both',
    false,
    'en',
    'Rebels seized the Karam dam on Sunday night, two security sources said.',
    'en',
    'Security sources said that armed rebels have seized Karam dam late on Sunday.',
  ],
  [
    'surname only',
    false,
    'en',
    'Rebels seized the Karam dam on Sunday night, Nadia Orabi said in a statement.',
    'en',
    'Orabi said that the armed rebels have seized Karam dam late on Sunday.',
  ],
  [
    'spokesman of ministry',
    false,
    'en',
    'The defence ministry said rebels seized the Karam dam on Sunday night.',
    'en',
    'Armed rebels have seized Karam dam late on Sunday, the defence ministry spokesman said.',
  ],
  [
    'quoted on tv',
    false,
    'en',
    '"Rebels seized the Karam dam on Sunday night," Karim Haddad told Meridian TV.',
    'en',
    'Meridian TV quoted Karim Haddad as saying that armed rebels have seized Karam dam late on Sunday.',
  ],
  [
    'cross script person',
    false,
    'ar',
    'قال كريم حداد إن المتمردين سيطروا على سد الكرم ليلة الأحد.',
    'en',
    'Rebels took control of the Karam dam on Sunday night, Karim Haddad said.',
  ],
  [
    'ar same minister',
    false,
    'ar',
    'قالت وزيرة النقل نادية عرابي إن السد سيغلق أمام الشاحنات اعتبارا من الاثنين.',
    'ar',
    'أعلنت وزيرة النقل نادية عرابي أن السد سيغلق أمام الشاحنات اعتبارا من الاثنين.',
  ],
  [
    'ar relayed agency',
    false,
    'ar',
    'ذكرت وكالة دلتا أن المتمردين سيطروا على سد الكرم ليلة الأحد بعد معركة.',
    'ar',
    'صار سد الكرم مساء الأحد تحت سيطرة المتمردين، بحسب ما نقلت قناة ميريديان عن وكالة دلتا.',
  ],
  [
    'ar via agency person',
    false,
    'ar',
    'قالت نادية عرابي لوكالة دلتا إن المتمردين سيطروا على سد الكرم ليلة الأحد.',
    'ar',
    'صار سد الكرم مساء الأحد تحت سيطرة المتمردين، وفقا لوكالة دلتا نقلا عن نادية عرابي.',
  ],
  [
    'ar unnamed',
    false,
    'ar',
    'قال مصدر أمني إن المتمردين سيطروا على سد الكرم ليلة الأحد.',
    'ar',
    'أفادت مصادر أمنية بأن سد الكرم صار مساء الأحد تحت سيطرة المتمردين.',
  ],
  [
    'ar social post',
    false,
    'ar',
    'كتب كريم حداد على فيسبوك أن المتمردين سيطروا على سد الكرم ليلة الأحد.',
    'ar',
    'قال كريم حداد في منشور على فيسبوك إن سد الكرم صار مساء الأحد تحت سيطرة المتمردين.',
  ],
  [
    'ar title variants',
    false,
    'ar',
    'قال اللواء كريم حداد إن المتمردين سيطروا على سد الكرم ليلة الأحد.',
    'ar',
    'صار سد الكرم مساء الأحد تحت سيطرة المتمردين، بحسب كريم حداد.',
  ],
  [
    'ar ministry statement',
    false,
    'ar',
    'قالت وزارة الدفاع في بيان إن المتمردين سيطروا على سد الكرم ليلة الأحد.',
    'ar',
    'جاء في بيان لوزارة الدفاع أن سد الكرم صار مساء الأحد تحت سيطرة المتمردين.',
  ],
  [
    'ar reports',
    false,
    'ar',
    'تحدثت تقارير عن سيطرة المتمردين على سد الكرم ليلة الأحد.',
    'ar',
    'قال كريم حداد إن سد الكرم صار مساء الأحد تحت سيطرة المتمردين وفق تقارير.',
  ],
  [
    'outlets own each citing sources',
    false,
    'ar',
    'نقلت قناة ميريديان عن مصادر أن المتمردين سيطروا على سد الكرم ليلة الأحد.',
    'ar',
    'قالت مصادر لصحيفة الميناء إن سد الكرم صار مساء الأحد تحت سيطرة المتمردين.',
  ],
  [
    'en teller of another',
    false,
    'en',
    'A friend told Karim Haddad that rebels seized the Karam dam on Sunday night, Haddad said.',
    'en',
    'Karim Haddad said a friend of his told him that armed rebels have seized Karam dam late on Sunday.',
  ],
  [
    'cross lang agency',
    false,
    'ar',
    'ذكرت وكالة رويترز أن إيران أرسلت طائرات مسيرة إلى روسيا الأسبوع الماضي.',
    'en',
    'Iran sent drones to Russia last week, Reuters reported.',
  ],
  [
    'cross two persons',
    true,
    'ar',
    'قال وزير الدفاع الأوكراني سالم نوري إن إيران أرسلت طائرات مسيرة إلى روسيا الأسبوع الماضي.',
    'en',
    'Iran sent drones to Russia last week, US senator Karim Haddad said.',
  ],
];

describe('what goes back to one origin is no corroboration', () => {
  it.each(rows)('%s', async (_, corroborates, language, text, other, told) => {
    const both = await relationsBetween({ language, title: '', text }, { language: other, title: '', text: told });
    for (const relations of both) {
      const names = new Set(relations.map(({ relation }) => relation));
      expect([...names]).toEqual([corroborates ? 'corroborates' : 'repeats']);
    }
  });
});
