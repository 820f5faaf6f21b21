import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/core/text/fold';
import { tokenize } from '../../../src/core/text/tokens';

const words = (text: string) => tokenize(foldText(text)).map((token) => token.text);

describe('tokenize', () => {
  it('keeps words, numbers and marks apart, in both scripts', () => {
    expect(words('قال: «لا»، 3 مرات')).toEqual(['قال', ':', '«', 'لا', '»', '،', '3', 'مرات']);
    expect(words("It's 1,200.5 km-long (no).")).toEqual(["it's", '1,200.5', 'km-long', '(', 'no', ')', '.']);
  });

  it('gives offsets into the text, also for a range of it', () => {
    const text = 'one two three';
    for (const token of tokenize(text, [4, 13])) expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(tokenize(text, [4, 7]).map((token) => token.text)).toEqual(['two']);
  });

  it('reads letters beyond the basic plane, and halves of them, without losing its place', () => {
    const text = '𝔸b-𐐀 x\uD835 12.𝟙';
    const tokens = tokenize(text);
    expect(tokens.map((token) => token.text)).toEqual(['𝔸b-𐐀', 'x', '\uD835', '12.𝟙']);
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  });

  it('drops nothing but white space', () => {
    const text = 'ا"بّ 😀 x_1 \uD800؛';
    expect(
      tokenize(text)
        .map((token) => token.text)
        .join(''),
    ).toBe(text.replace(/\s/gu, ''));
  });
});
