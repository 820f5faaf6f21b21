import { articleFromText } from '../../../src/core/article/article';
import type { LanguagePack } from '../../../src/core/language';
import { extract } from '../../../src/core/statements/extract';

/** What every rule does at each word that it looks at: a look-up of the word, or a comparison of it. */
const COUNTED = [
  [Map.prototype, 'get'],
  [Set.prototype, 'has'],
  [String.prototype, 'startsWith'],
  [String.prototype, 'endsWith'],
] as const;

/** How many look-ups and comparisons understanding a text takes: work that is the same on every machine. */
export function workOn(text: string, pack: LanguagePack): number {
  const article = articleFromText({ text, language: pack.code });
  let count = 0;
  const originals = COUNTED.map(([prototype, name]) => Reflect.get(prototype, name) as (...given: never[]) => unknown);
  COUNTED.forEach(([prototype, name], i) => {
    const original = originals[i] as (...given: unknown[]) => unknown;
    Reflect.set(prototype, name, function counted(this: unknown, ...given: unknown[]) {
      count++;
      return original.apply(this, given);
    });
  });
  try {
    extract(article, [pack]);
  } finally {
    COUNTED.forEach(([prototype, name], i) => void Reflect.set(prototype, name, originals[i]));
  }
  return count;
}
