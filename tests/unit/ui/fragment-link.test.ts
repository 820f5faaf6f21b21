import { expect, it } from 'vitest';
import { fragmentLink } from '../../../src/ui/card/fragment-link';

const URL_ = 'https://herald.example/a?b=1#comments';
const directive = (passage: string) => fragmentLink(URL_, passage).split('#:~:text=')[1] ?? null;

it('quotes a short passage whole, and drops the old fragment', () => {
  expect(fragmentLink(URL_, ' no  deal ')).toBe('https://herald.example/a?b=1#:~:text=no%20deal');
});

it('escapes what parts the terms of a directive', () => {
  expect(directive('yes, no-one & all')).toBe('yes%2C%20no%2Done%20%26%20all');
});

it('names a long passage, or one over several blocks, by its two ends', () => {
  const words = Array.from({ length: 60 }, (_, index) => `w${index}`);
  expect(directive(words.join(' '))).toBe('w0%20w1%20w2%20w3%20w4%20w5,w54%20w55%20w56%20w57%20w58%20w59');
  expect(directive('a b c d e f g\n\nh i j k l m n')).toBe('a%20b%20c%20d%20e%20f,i%20j%20k%20l%20m%20n');
});

it('survives Arabic, broken characters and nothing at all', () => {
  expect(decodeURIComponent(directive('نفى المسؤول ذلك') ?? '')).toBe('نفى المسؤول ذلك');
  expect(directive('half \ud83d a character')).toBe('half%20%20a%20character');
  expect(fragmentLink(URL_, '  ')).toBe('https://herald.example/a?b=1');
});
