import { describe, expect, it } from 'vitest';
import { isCommentsTitle, isSectionTitle } from '../../../src/page/promo-phrases';

describe('isCommentsTitle', () => {
  it.each([
    'Comments',
    '12 comments',
    'Comments (3)',
    'Join the conversation (3 comments)',
    'Readers’ comments',
    'التعليقات',
    'تعليقات الزوار (2)',
    'رأي القراء',
    '5 Kommentare',
    'Комментарии: 14',
  ])('knows %s', (line) => expect(isCommentsTitle(line)).toBe(true));

  it.each([
    'Comments by the minister draw fire',
    'The minister comments on the report',
    'تعليق العمل في الميناء',
    'رأي المحكمة',
    'What the ferry costs',
  ])('leaves the subheading %s alone', (line) => {
    expect(isCommentsTitle(line)).toBe(false);
    expect(isSectionTitle(line)).toBe(false);
  });
});
