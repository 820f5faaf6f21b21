import { describe, expect, it } from 'vitest';
import { findQuote } from '../../../src/page/quote';
import { quoteOf } from '../../../src/ui/components/passage';

const TEXT =
  'The minister denied it. The paper said so twice.\n\nThe minister denied it. A week later two engineers told reporters that the steel had come four months late and that nobody had been told.';

function found(text: string, exact: string, prefix = '', suffix = ''): string | null {
  const span = findQuote(text, { exact, prefix, suffix });
  return span && text.slice(span[0], span[1]);
}

describe('findQuote', () => {
  it('gives back what quoteOf took, at the very place', () => {
    const start = TEXT.lastIndexOf('The minister');
    const span = [start, start + 23] as const;
    expect(findQuote(TEXT, quoteOf(TEXT, span))).toEqual(span);
  });

  it('goes by the words before and after when the same passage stands twice', () => {
    const first = findQuote(TEXT, { exact: 'The minister denied it.', prefix: '', suffix: ' The paper said so' });
    const second = findQuote(TEXT, {
      exact: 'The minister denied it.',
      prefix: 'said so twice.\n\n',
      suffix: ' A week later',
    });
    expect(first?.[0]).toBe(0);
    expect(second?.[0]).toBe(TEXT.lastIndexOf('The minister'));
  });

  it('minds neither white space nor case nor diacritics nor tatweel', () => {
    expect(found('نفى مســؤولٌ رفيع ذلك', 'مسؤول  رفيع')).toBe('مســؤولٌ رفيع');
    expect(found('one  two\n\nthree', 'One two three')).toBe('one  two\n\nthree');
  });

  it('finds a passage of which a few words were edited', () => {
    expect(
      found(TEXT, 'two engineers told our reporter that the steel came four months late and that nobody had been told'),
    ).toBe('two engineers told reporters that the steel had come four months late and that nobody had been told');
  });

  it('says so when the passage is gone', () => {
    expect(
      found(TEXT, 'the harbour master resigned on the third of May after a long dispute with the council'),
    ).toBeNull();
    expect(found(TEXT, 'minister resigned')).toBeNull();
    expect(found(TEXT, '')).toBeNull();
  });

  it('stays quick on a long text that has not got it', () => {
    const long = 'the council met and the council voted and '.repeat(5_000);
    const start = performance.now();
    expect(
      found(long, 'what the engineers said to the reporters about steel on Friday in the north of town'),
    ).toBeNull();
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
