import { describe, expect, it } from 'vitest';
import { beforeDate, dateInText, isoDate } from '../../../src/page/page-dates';

describe('isoDate', () => {
  it.each([
    ['2024-05-02T08:15:00+03:00', '2024-05-02T08:15:00+03:00'],
    ['2024-05-02 08:15', '2024-05-02T08:15:00'],
    ['2024-05-02T08:15:00.123Z', '2024-05-02T08:15:00Z'],
    ['20240502T081500'.slice(0, 8), '2024-05-02'],
    ['2024-12', '2024-12'],
    ['2024/5/2', '2024-05-02'],
    ['28.11.2024', '2024-11-28'],
    ['28/11/2024', '2024-11-28'],
    ['Wed, 20 Nov 2019 10:00:00 GMT', '2019-11-20T10:00:00.000Z'],
    ['May 2, 2024', '2024-05-02'],
    ['1714637700', '2024-05-02T08:15:00.000Z'],
  ])('reads %s', (stated, iso) => expect(isoDate(stated)).toBe(iso));

  it.each(['', 'yesterday', '03/04/2024', '2024-13-40', '0001-01-01', '12:30', '99999'])('leaves %j alone', (stated) =>
    expect(isoDate(stated)).toBeNull(),
  );
});

describe('dateInText', () => {
  it.each([
    ['الثلاثاء 14 أيار 2024 - 09:30', 'ar', '2024-05-14'],
    ['١٤ مايو ٢٠٢٤', 'ar', '2024-05-14'],
    ['نُشر في 3 غشت 2021', 'ar', '2021-08-03'],
    ['5 جانفي 2020', 'ar', '2020-01-05'],
    ['Published 2 May 2024, 08:15', 'en', '2024-05-02'],
    ['Nov. 19, 2019 8:21 am ET', 'en', '2019-11-19'],
    ['Publié le 30 août 2023 à 14h52', 'fr', '2023-08-30'],
    ['Do 25.04.24 | 14:07 Uhr', 'de', '2024-04-25'],
    ['05 Nisan 2025', 'tr', '2025-04-05'],
    ['الخميس 12 نيسان/أبريل 2018', 'ar', '2018-04-12'],
    ['3 حزيران (يونيو) 2019', 'ar', '2019-06-03'],
    ['1 كانون الثاني / يناير 2024', 'ar', '2024-01-01'],
    ['٨ ايلول ٢٠٢١', 'ar', '2021-09-08'],
    ['الأحد 3 آب 2014 - عدد القراءات: 1904', 'ar', '2014-08-03'],
    ['Friday, March 1st, 2019, 08:40', 'en', '2019-03-01'],
    ['the 1st of March 2019', 'en', '2019-03-01'],
    ['2024年12月3日', 'ja', '2024-12-03'],
  ])('reads %s', (line, language, iso) => expect(dateInText(line, language)).toBe(iso));

  it.each([
    ['Updated 4 Sept. 2023 | First published 2 September 2023', 'en', '2023-09-02'],
    ['آخر تحديث: 3 مارس 2020 - نُشر في 1 مارس 2020', 'ar', '2020-03-01'],
    ['Aktualisiert am 3. März 2020', 'de', '2020-03-03'],
  ])('takes the date of publication, not of change, from %s', (line, language, iso) =>
    expect(dateInText(line, language)).toBe(iso),
  );

  it('finds none where none is', () => {
    expect(dateInText('The 2 engineers may come in 2024', 'en')).toBeNull();
    expect(dateInText('call 0800 12 34 56', 'xx')).toBeNull();
  });
});

describe('beforeDate', () => {
  it.each([
    ['By Thomas Arkle, Friday, March 1st, 2019', 'en', 'By Thomas Arkle, '],
    ['كتبت ليلى الحداد - الخميس 12 نيسان 2018', 'ar', 'كتبت ليلى الحداد - '],
    ['By April March', 'en', 'By April March'],
    ['12 May 2019', 'en', ''],
  ])('cuts %s', (line, language, rest) => expect(beforeDate(line, language)).toBe(rest));
});
