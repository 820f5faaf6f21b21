import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/core/text/detect-language';
import { profiles } from '../../../src/languages/profiles';

describe('detectLanguage', () => {
  it.each([
    ['ar', 'نفى مسؤول رفيع في وزارة النقل أن تكون الحكومة قد أجرت محادثات سرية مع شركة أجنبية حول الميناء'],
    ['fa', 'یک مقام ارشد وزارت راه گفت که این پل در بهار باز می شود و برای آن هزینه زیادی شده است'],
    ['ur', 'وزارت کے ایک اعلی افسر نے کہا ہے کہ یہ پل بہار میں کھول دیا جائے گا اور اس کا کام مکمل ہو گیا ہے'],
    ['en', 'The old bridge will open in spring, the ministry said on Tuesday after a repair that took a year'],
    ['de', 'Die alte Brücke wird im Frühling wieder geöffnet, sagte das Ministerium am Dienstag nach der Reparatur'],
    ['fr', 'Le vieux pont sera rouvert au printemps, a déclaré mardi le ministère après une réparation de un an'],
    ['es', 'El viejo puente se abrirá en la primavera, dijo el martes el ministerio después de una reparación'],
    ['tr', 'Bakanlık salı günü eski köprünün bu bahar açılacağını ve onarım için çok para harcandığını söyledi'],
    ['ru', 'Старый мост откроют весной, сообщили во вторник в министерстве, не назвав точной даты'],
    ['uk', 'Старий міст відкриють навесні, повідомили у вівторок в міністерстві, але не назвали дати та вартості'],
    ['he', 'הגשר הישן ייפתח באביב, כך מסר המשרד ביום שלישי'],
    ['ja', '古い橋は春に再開されると、同省は火曜日に発表した'],
    ['ko', '낡은 다리는 봄에 다시 열릴 것이라고 부처가 화요일에 밝혔다'],
    ['zh', '该部周二表示，旧桥将于春季重新开放'],
  ])('tells %s', (code, text) => expect(detectLanguage(text, profiles)).toBe(code));

  it('goes by the text, not by a few foreign names in it', () => {
    expect(
      detectLanguage(
        'نقلت Bloomberg عن The New York Times أن الوفد زار العاصمة في نيسان، وهذا ما نفاه المسؤول',
        profiles,
      ),
    ).toBe('ar');
  });

  it('does not guess without words', () => {
    expect(detectLanguage('', profiles)).toBeNull();
    expect(detectLanguage('12:30 – 14:00 …', profiles)).toBeNull();
    expect(detectLanguage('Xyzzy plugh', profiles)).toBeNull();
  });
});
