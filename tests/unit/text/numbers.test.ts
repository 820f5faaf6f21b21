import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/core/text/fold';
import { findNumbers } from '../../../src/core/text/numbers';
import { text as ar } from '../../../src/languages/ar/text';
import { text as en } from '../../../src/languages/en/text';

function read(raw: string, lexicon = /[ء-ي]/u.test(raw) ? ar : en) {
  return findNumbers(foldText(raw), lexicon).map(({ value, unit, bound }) =>
    [bound, value, unit].filter((part) => part !== undefined).join(' '),
  );
}

describe('findNumbers', () => {
  it.each([
    ['٣٥٠ جريحا في المدينة', ['350 جريح']],
    ['قتل 12 ألف شخص', ['12000 شخص']],
    ['بلغت الخسائر 1٫5 مليار دولار', ['1500000000 USD']],
    ['خصصت الحكومة مليار و600 مليون يورو', ['1600000000 EUR']],
    ['وصل ثلاثة وعشرون مراقبا', ['23 مراقب']],
    ['اعتقلت الشرطة خمسة عشر متظاهرا', ['15 متظاهر']],
    ['أحد عشر لاعبا', ['11 لاعب']],
    ['مئة وخمسون شاحنة', ['150 شاحن']],
    ['نزح أكثر من 1,500 عائلة', ['at-least 1500 عايل']],
    ['ما لا يقل عن ثلاثين قتيلا', ['at-least 30 قتيل']],
    ['ارتفعت الأسعار بنحو 20 في المئة', ['about 20 %']],
    ['صوّت 48٪ من الناخبين', ['48 %']],
    ['وصل مليونا لاجئ', ['1000000 لاج']],
    ['آلاف المحتجين في الساحة', []],
    ['نفى واحد منهم ذلك', []],
    ['وصل يوم الاثنين', []],
    ['في 28 نوفمبر 2023 قتل 4 جنود', ['4 جنود']],
    ['تسلم العراق 4 طائرات و6 مدرعات', ['4 طاير', '6 مدرع']],
    ['وقّع و600 آخرين عريضة', ['600 اخر']],
    ['عند الساعة 20:30', []],
    ['The army lost 3 million dollars', ['3000000 USD']],
    ['It cost $1.2 billion', ['1200000000 USD']],
    ['At least twenty-three people were injured', ['at-least 23 peopl']],
    ['two hundred and fifty schools', ['250 school']],
    ['Sales fell by up to 7.5 percent', ['at-most 7.5 %']],
    ['two dozen lawmakers', ['24 lawmaker']],
    ['some 40,000 refugees', ['about 40000 refug']],
    ['He finished 3rd in the race', []],
    ['thousands of protesters', []],
    ['a £5bn deal', ['5000000000 GBP']],
    ['On December 8, 2024 the talks began', []],
    ['one of them left', []],
    ['three people and 12 dogs', ['3 peopl', '12 dog']],
    ['after the 9/11 attacks', []],
    ['in 2011, 300 soldiers fled', ['300 soldier']],
  ])('%s', (raw, expected) => {
    expect(read(raw)).toEqual(expected);
  });

  it('gives spans of the number without a glued prefix', () => {
    const folded = foldText('قتل وثلاثون جنديا');
    const [mention] = findNumbers(folded, ar);
    expect(mention && folded.slice(...mention.span)).toBe('ثلاثون');
  });

  it('finds as much in hostile text as its length asks for', () => {
    const count = (text: string) => findNumbers(text, ar).length;
    for (const unit of ['مليون ', '1,', 'و', 'ثلاثة وعشرون ', '9 - ', '﷽ \u0300']) {
      const step = count(unit.repeat(4000)) - count(unit.repeat(2000));
      expect(count(unit.repeat(8000)) - count(unit.repeat(6000)), unit).toBe(step);
    }
  });
});
