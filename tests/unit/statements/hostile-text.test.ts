import { describe, expect, it } from 'vitest';
import { said } from './said';

const UNITS = [
  '"',
  '“a ',
  'he said that ',
  'قال إن ',
  '«قال» ',
  'الذي قال ',
  'according to X, ',
  'بحسب ',
  '\uD800 ',
  'كلمة\u064e\u064e\u064e ',
  'said. ',
  '"a\n',
  'qالa: ',
];

describe('hostile text', () => {
  it.each(UNITS)('gives valid spans and no exception for a flood of %j', (unit) => {
    const text = unit.repeat(Math.ceil(4000 / unit.length));
    const spans = (['ar', 'en', 'de'] as const).flatMap((language) => said(language, text)).flatMap((one) => one.spans);
    expect(spans.filter(([start, end]) => start < 0 || end <= start || end > text.length)).toEqual([]);
  });

  it('reads a sentence of five thousand words', () => {
    const sentence = `The minister said ${'the long and winding road '.repeat(1000)}is open.`;
    expect(said('en', sentence)[0]?.source).toBe('The minister');
  });

  it('grows in step with the text', () => {
    // Statements found per unit stay the same from 1 kB to 100 kB: nothing is dropped, nothing multiplies.
    const unit = 'The mayor said the road was closed.\n';
    const small = said('en', unit.repeat(30)).length;
    expect(said('en', unit.repeat(3000))).toHaveLength(small * 100);
  });
});
