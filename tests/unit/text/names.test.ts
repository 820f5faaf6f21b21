import { describe, expect, it } from 'vitest';
import { mayBeShortFor, nameKey, sameName } from '../../../src/core/text/names';

/** Pairs that agree in key and in sound. */
const SAME: [string, string][] = [
  ['بوتين', 'Putin'],
  ['بوتين', 'Путин'],
  ['Putin', 'Путин'],
  ['بلومبرغ', 'Bloomberg'],
  ['بلومبيرغ', 'Bloomberg'],
  ['بلومبرغ', 'بلومبيرغ'],
  ['الأسد', 'Assad'],
  ['الأسد', 'al-Assad'],
  ['Асад', 'Al Assad'],
  ['محمد الجلالي', 'Mohammed al-Jalali'],
  ['محمد', 'Muhammad'],
  ['Mohamed', 'Мохаммед'],
  ['طلاس', 'Tlass'],
  ['صقر', 'Saqr'],
  ['صقر', 'Sakr'],
  ['لافروف', 'Lavrov'],
  ['Лавров', 'Lavrov'],
  ['بيسكوف', 'Песков'],
  ['زيلينسكي', 'Zelensky'],
  ['Зеленский', 'Zelensky'],
  ['نتنياهو', 'Netanyahu'],
  ['أردوغان', 'Erdogan'],
  ['Erdoğan', 'Эрдоган'],
  ['ترامب', 'Trump'],
  ['Трамп', 'Trump'],
  ['بايدن', 'Biden'],
  ['ماكرون', 'Macron'],
  ['غوتيريش', 'Guterres'],
  ['السيسي', 'el-Sisi'],
  ['السيسي', 'as-Sisi'],
  ['عبد الفتاح السيسي', 'Abdel Fattah el-Sisi'],
  ['عبد الله', 'Abdullah'],
  ['عبدالرحمن', 'Abdul Rahman'],
  ['حزب الله', 'Hezbollah'],
  ['Хезболла', 'Hezbollah'],
  ['محمد بن سلمان', 'Mohammed bin Salman'],
  ['خالد مشعل', 'Khaled Meshaal'],
  ['Халед', 'خالد'],
  ['حسين', 'Hussein'],
  ['حسن', 'Hassan'],
  ['هنية', 'Haniyeh'],
  ['فاطمة', 'Fatima'],
  ['علي', 'Ali'],
  ['أوباما', 'Obama'],
  ['أسامة', 'Osama'],
  ['تشرشل', 'Churchill'],
  ['غانتس', 'Gantz'],
  ['غالانت', 'Gallant'],
  ['واشنطن', 'Washington'],
  ['جورج', 'George'],
  ['جونسون', 'Johnson'],
  ['ألكسندر', 'Alexander'],
  ['يلتسين', 'Ельцин'],
  ['الحوثي', 'Houthi'],
  ['إسماعيل', 'Ismail'],
  ['عراقجي', 'Araqji'],
];

/** Pairs that agree in sound only. */
const SAME_IN_SOUND: [string, string][] = [
  ['كاظم', 'Kadhim'],
  ['جمال', 'Gamal'],
  ['عراقجي', 'Araghchi'],
  ['محمد غازي الجلالي', 'Mohammed al-Jalali'],
];

const DIFFERENT: [string, string][] = [
  ['حسن', 'Hussein'],
  ['حسين', 'Hassan'],
  ['Hassan', 'Hussein'],
  ['جمال', 'Kamal'],
  ['الأسد', 'Sadat'],
  ['بوتين', 'Biden'],
  ['Putin', 'Patten'],
  ['صقر', 'Shukri'],
  ['بشار الأسد', 'Asma al-Assad'],
  ['Assad', 'Bashar al-Assad'],
  ['سمير', 'Samira'],
  ['أمين', 'أمينة'],
  ['مايو', 'Miami'],
  ['سلمان', 'Suleiman'],
  ['أمير', 'Omar'],
  ['لبنان', 'Albania'],
  ['رامي', 'Rome'],
  ['Lavrov', 'Lavrentiev'],
  ['كريم', 'Karam'],
  ['مالك', 'Malik Faisal'],
  ['', 'Ali'],
  ['123', '123'],
];

describe('names across scripts', () => {
  it.each(SAME)('%s = %s', (a, b) => {
    expect(nameKey(a).replaceAll(' ', '')).toBe(nameKey(b).replaceAll(' ', ''));
    expect(sameName(a, b)).toBe(true);
    expect(sameName(b, a)).toBe(true);
  });

  it.each(SAME_IN_SOUND)('%s = %s, in sound', (a, b) => {
    expect(sameName(a, b)).toBe(true);
  });

  it.each(DIFFERENT)('%s is not %s', (a, b) => {
    expect(sameName(a, b)).toBe(false);
    expect(sameName(b, a)).toBe(false);
  });

  it('takes a surname for a short form, never a first name', () => {
    expect(mayBeShortFor('الأسد', 'Bashar al-Assad')).toBe(true);
    expect(mayBeShortFor('Assad', 'بشار الأسد')).toBe(true);
    expect(mayBeShortFor('Bashar', 'Bashar al-Assad')).toBe(false);
    expect(mayBeShortFor('Bashar al-Assad', 'Assad')).toBe(false);
  });

  it('takes strange input', () => {
    for (const name of ['-', '\ud800', '\u0300'.repeat(5000), 'a'.repeat(100_000), 'ال', '王毅', "O'"]) {
      expect(typeof nameKey(name)).toBe('string');
      expect(typeof sameName(name, 'Ali')).toBe('boolean');
    }
  });
});
