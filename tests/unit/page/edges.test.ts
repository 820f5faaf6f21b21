import { describe, expect, it } from 'vitest';
import { isClosing } from '../../../src/page/promo-phrases';
import { read } from './open-page';

const BODY = [
  'The harbour master said on Monday that the eastern pier of the old port was closed for repairs after the storm.',
  'Boats lay along the quay all morning while the crews waited for word from the office above the market.',
  'A council spokeswoman denied that the repairs had been put off for a second time since the storm.',
];
function textOf(lines: readonly string[], title = 'Pier closed after the storm'): string {
  const body = lines.map((line) => `<p>${line}</p>`).join('');
  return read(
    `<html><head><title>${title}</title></head><body><article><h1>${title}</h1>${body}</article></body></html>`,
  ).article.text;
}

describe('the edges of a body', () => {
  it('leave out a long line of dates under the summary', () => {
    const line = 'Published on 30 August 2023 at 14:52, changed on 31 August 2023 at 15:54 (Paris)';
    expect(textOf([BODY[0] ?? '', line, ...BODY.slice(1)])).not.toContain('Paris');
  });
});

describe('isClosing', () => {
  it.each([
    'The views expressed here are those of their writers.',
    'Columns do not necessarily reflect the position of the Harbour Post.',
    'المقالات المنشورة لا تعبّر بالضرورة عن رأي بريد المرفأ.',
    'يرحب بريد المرفأ بآرائكم، وتجري مراجعة التعليقات قبل أن تظهر.',
  ])('knows %s', (text) => expect(isClosing(text)).toBe(true));

  it.each(['The harbour master expressed his views on Monday.', 'قال إن الأرقام لا تعبر الحدود من دون تفتيش.'])(
    'leaves %s alone',
    (text) => expect(isClosing(text)).toBe(false),
  );
});
