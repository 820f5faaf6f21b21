import { describe, expect, it } from 'vitest';
import { dayOfHijri, isoOf } from '../../../src/core/text/calendar';
import { findDates } from '../../../src/core/text/dates';
import { foldText } from '../../../src/core/text/fold';
import { text as ar } from '../../../src/languages/ar/text';
import { text as en } from '../../../src/languages/en/text';

function find(raw: string, reference: string | null) {
  return findDates(foldText(raw), /[ء-ي]/u.test(raw) ? ar : en, reference);
}

function read(raw: string, reference: string | null) {
  return find(raw, reference).map(({ from, to }) => (from === to ? String(from) : `${from}..${to}`));
}

describe('findDates', () => {
  // 10 December 2024 is a Tuesday.
  it.each([
    ['زار الوزير العاصمة يوم 28 نوفمبر/تشرين الثاني', ['2024-11-28']],
    ['وصل في 28 نوفمبرتشرين الثاني الماضي', ['2024-11-28']],
    ['التقى الوفد في الثاني من ديسمبركانون الأول', ['2024-12-02']],
    ['تحت الحصار منذ حزيران / يونيو', ['2024-06-01..2024-06-30']],
    ['في 20 يوليو (تموز) 2015', ['2015-07-20']],
    ['يوم الاثنين 9 كانون الأول', ['2024-12-09']],
    ['اليوم الثلاثاء 10 كانون الأول', ['2024-12-10']],
    ['قبل فجر الأحد الثامن من كانون الأول', ['2024-12-08']],
    ['في 29 مايو/أيار المقبل', ['2025-05-29']],
    ['في شهر تموز الفائت', ['2024-07-01..2024-07-31']],
    ['ويوم السبت أعلنت الوزارة', ['2024-12-07']],
    ['الجمعة المقبل', ['2024-12-13']],
    ['مساء أمس', ['2024-12-09']],
    ['أول من أمس الأحد', ['2024-12-08']],
    ['اليوم', ['2024-12-10']],
    ['الشهر الماضي', ['2024-11-01..2024-11-30']],
    ['العام الماضي', ['2023-01-01..2023-12-31']],
    ['الأسبوع الجاري', ['2024-12-09..2024-12-15']],
    ['في ديسمبر من العام الماضي', ['2023-12-01..2023-12-31']],
    ['في الأيام الأخيرة', ['2024-11-26..2024-12-10']],
    ['قبل ثلاثة أيام', ['2024-12-07']],
    ['قبل يومين', ['2024-12-08']],
    ['قبل يومين من الهجوم', []],
    ['خلال الأيام الثلاثة الماضية', ['2024-12-07..2024-12-10']],
    ['اندلعت في عام 2011', ['2011-01-01..2011-12-31']],
    ['بتاريخ 29 / 8 / 1445هـ', ['2024-03-10']],
    ['غرة شهر رمضان 1445هـ', ['2024-03-11..2024-04-09']],
    ['بتاريخ ٨/١٢/٢٠٢٤', ['2024-12-08']],
    ['وصل 2000 لاجئ', []],
    ['باب المنزل', []],
    ['مارس ضغوطا على الحكومة', []],
    ['في الرابع عشر من الشهر الجاري', ['2024-12-14']],
    ['on Dec. 8', ['2024-12-08']],
    ['8 December 2024', ['2024-12-08']],
    ['on Sunday, December 8, 2024, rebels', ['2024-12-08']],
    ['on 2024-12-08 at noon', ['2024-12-08']],
    ['on 13/12/2024', ['2024-12-13']],
    ['the talks on Wednesday', ['2024-12-04']],
    ['last Tuesday', ['2024-12-03']],
    ['next Friday', ['2024-12-13']],
    ['last month', ['2024-11-01..2024-11-30']],
    ['three weeks ago', ['2024-11-16..2024-11-22']],
    ['over the past two weeks', ['2024-11-26..2024-12-10']],
    ['in recent days', ['2024-11-26..2024-12-10']],
    ['yesterday', ['2024-12-09']],
    ['in March 2011', ['2011-03-01..2011-03-31']],
    ['since 2018', ['2018-01-01..2018-12-31']],
    ['the 1990s', ['1990-01-01..1999-12-31']],
    ['They may march again', []],
    ['the 8th of November', ['2024-11-08']],
    ['5-7 November', ['2024-11-05..2024-11-07']],
    ['sat in the sun', []],
    ['2000 people', []],
  ])('%s', (raw, expected) => {
    expect(read(raw, '2024-12-10')).toEqual(expected);
  });

  it('is as wide as the reference', () => {
    expect(read('yesterday', '2024-12')).toEqual(['2024-11-30..2024-12-30']);
    expect(read('يوم الأربعاء', '2024-12')).toEqual(['2024-11-27..2024-12-25']);
  });

  it('keeps what the words say without a reference', () => {
    expect(find('on Wednesday, Nov. 28', null)[0]).toMatchObject({ from: null, weekday: 3, month: 11, day: 28 });
  });

  it('gives spans in the folded text', () => {
    const folded = foldText('زار الوزير يوم 28 نوفمبر/تشرين الثاني دمشق');
    const [date] = findDates(folded, ar, null);
    expect(date && folded.slice(...date.span)).toBe('28 نوفمبر/تشرين الثاني');
  });

  it('reads every day of a Hijri year once, in order', () => {
    const days = Array.from({ length: 12 }, (_, i) => dayOfHijri(1446, i + 1, 1));
    const gaps = days.slice(1).map((day, i) => (day ?? 0) - (days[i] ?? 0));
    expect(gaps.every((gap) => gap === 29 || gap === 30)).toBe(true);
    expect(isoOf(days[0] ?? 0)).toBe('2024-07-07');
  });

  it('neither throws nor loses count on hostile text', () => {
    const strange = [
      '9999-99-99',
      '31 February 2024',
      'next year',
      '99999 years ago',
      '0/0/0',
      'قبل 99999999 سنة',
      '1 / 1 / 1500هـ',
    ];
    for (const raw of strange)
      for (const reference of ['2024-02-30', '9999-12-31', 'nonsense', '0001']) find(raw, reference);
    // Twice the text gives twice the dates: nothing is dropped and nothing multiplies, however long it is.
    const count = (text: string) => findDates(text, ar, '2024-12-10').length;
    for (const unit of ['28 نوفمبر ', 'في نوفمبر ', '1/', 'الماضي ', 'قبل 3 ', 'يوم الاثنين ', '2024 - ', '(']) {
      const step = count(unit.repeat(4000)) - count(unit.repeat(2000));
      expect(count(unit.repeat(8000)) - count(unit.repeat(6000)), unit).toBe(step);
    }
  });
});
